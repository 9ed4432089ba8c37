using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Typing;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace DebateInvite.Web.Features.Replies.Forms;

/// <summary>The reply form as it is posted: everything is text until the validator has seen it.</summary>
public class RsvpForm : INamesRecipient
{
    public string? FirstName { get; set; }
    public string? LastName { get; set; }
    public string? Email { get; set; }
    public string? Phone { get; set; }
    public string? Organisation { get; set; }
    public string? JobTitle { get; set; }

    /// <summary>Name of a <see cref="Domain.Guests.Sector"/>, or nothing.</summary>
    public string? Sector { get; set; }

    /// <summary>Language code.</summary>
    public string? Language { get; set; }

    /// <summary>Names of those who come along, where the event allows it.</summary>
    public string?[]? Companions { get; set; }

    /// <summary>Names of <see cref="Domain.Guests.AccessibilityNeeds"/>, and free text: whatever is not such a name.</summary>
    public string?[]? AccessibilityNeeds { get; set; }

    public string? Question { get; set; }

    public string? ClauseAcknowledged { get; set; }

    /// <summary>A trap for programs: people do not see it.</summary>
    public string? Website { get; set; }

    /// <summary>How many companions may be named: the page says so, not the form.</summary>
    [BindNever]
    public int CompanionsAllowed { get; set; }

    public bool IsFromProgram => !string.IsNullOrEmpty(Website);

    public bool HasAcknowledgedClause => ClauseAcknowledged is "true" or "on" or "1" or "True";

    public AccessibilityNeeds KnownNeeds => (AccessibilityNeeds ?? [])
        .Select(NameOf.Read<AccessibilityNeeds>)
        .Aggregate(Domain.Guests.AccessibilityNeeds.None, (all, need) => all | (need ?? Domain.Guests.AccessibilityNeeds.None));

    public string? OtherNeeds => CleanText.Lines(string.Join('\n', (AccessibilityNeeds ?? []).Where(value => NameOf.Read<AccessibilityNeeds>(value) is null)));

    public IReadOnlyList<string> CompanionNames => [.. (Companions ?? []).Select(CleanText.Line).OfType<string>()];

    /// <summary>Also the companions; a guest keeps as many as there are.</summary>
    public static RsvpForm Of(Guest guest, DebateEvent debate)
    {
        var form = Of(guest.Details);
        form.Bring(guest, debate);
        return form;
    }

    /// <summary>What the event allows, and no fewer than the guest has.</summary>
    public static int MostCompanions(Guest guest, DebateEvent debate) => Math.Max(debate.CompanionsAllowed, guest.Companions.Count);

    public static RsvpForm Of(GuestDetails details)
    {
        var form = new RsvpForm();
        form.Show(details);
        return form;
    }

    /// <summary>
    /// What is not on the form by which guests change their own reply: the address is what the link was sent to, and the clause
    /// was acknowledged before.
    /// </summary>
    public static readonly IReadOnlyCollection<string> NotOnOwnReply = [nameof(Email), nameof(ClauseAcknowledged)];

    /// <summary>The same form with another language for letters.</summary>
    public RsvpForm InLanguage(string? language)
    {
        Language = language;
        return this;
    }

    /// <summary>What a valid form says.</summary>
    public GuestDetails ToDetails() => new()
    {
        FirstName = FirstName ?? "",
        LastName = LastName ?? "",
        Email = Email,
        Phone = Phone,
        Organisation = Organisation,
        JobTitle = JobTitle,
        Sector = NameOf.Read<Sector>(Sector),
        Language = NameOf.Read<Language>(Language) ?? CurrentLanguage.Value,
        AccessibilityNeeds = KnownNeeds,
        AccessibilityNotes = OtherNeeds,
        Question = Question,
    };

    protected void Bring(Guest guest, DebateEvent debate)
    {
        Companions = [.. guest.Snapshot.Companions];
        CompanionsAllowed = MostCompanions(guest, debate);
    }

    protected void Show(GuestDetails details)
    {
        FirstName = details.FirstName;
        LastName = details.LastName;
        Email = details.Email;
        Phone = details.Phone;
        Organisation = details.Organisation;
        JobTitle = details.JobTitle;
        Sector = details.Sector?.ToString();
        Language = details.Language.Code();
        AccessibilityNeeds = [.. details.AccessibilityNeeds.Each().Select(need => need.ToString()), details.AccessibilityNotes];
        Question = details.Question;
    }
}
