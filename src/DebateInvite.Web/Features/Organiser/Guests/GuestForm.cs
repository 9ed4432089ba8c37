using DebateInvite.Domain.Access;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Features.Organiser.Editing;
using DebateInvite.Web.Features.Replies.Forms;

namespace DebateInvite.Web.Features.Organiser.Guests;

/// <summary>What an organiser writes about a guest: all that guests tell of themselves, and what they do not see.</summary>
public sealed class GuestForm : RsvpForm, IWholeForm
{
    /// <summary>The new guest's key, so that sending the form twice adds one guest.</summary>
    public Guid Id { get; set; }

    /// <summary>The <see cref="Guest.Version"/> that was shown.</summary>
    public Guid Version { get; set; }

    public string? Seen { get; set; }

    public string? Salutation { get; set; }

    /// <summary>Separated by commas.</summary>
    public string? Tags { get; set; }

    public string? Notes { get; set; }

    /// <summary>Ticked for somebody who shares another guest's address.</summary>
    public string? SharesAddress { get; set; }

    public bool MayShare => SharesAddress is "true";

    public GuestRemarks Remarks => new() { Salutation = Salutation, Tags = [Tags ?? ""], Notes = Notes };

    /// <summary>What the form says of a guest; of what its writer may not see, what is known already.</summary>
    public GuestSnapshot Onto(GuestSnapshot known, GuestSight sight) => known with
    {
        Details = sight.Kept(ToDetails(), known.Details),
        Remarks = sight.Kept(Remarks, known.Remarks),
    };

    public static GuestForm New() => new() { Id = Guid.CreateVersion7(), Language = Domain.Language.Pl.Code() };

    public static GuestForm Of(GuestDetails details, GuestRemarks remarks)
    {
        var form = new GuestForm { Salutation = remarks.Salutation, Tags = string.Join(", ", remarks.Tags), Notes = remarks.Notes };
        form.Show(details);
        return form;
    }

    /// <summary>Also the companions; a guest keeps as many as there are.</summary>
    public static new GuestForm Of(Guest guest, DebateEvent debate)
    {
        var form = Of(guest.Details, guest.Remarks);
        form.Version = guest.Version;
        form.Bring(guest, debate);
        return form;
    }
}
