using DebateInvite.Domain.Access;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Typing;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Organiser.Guests;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Guests.Bulk;

public enum BulkAction
{
    Accept,
    Decline,
    Cancel,
    AddTag,
    RemoveTag,
    Delete,
}

public static class BulkActions
{
    /// <summary>What somebody must be allowed to do it, besides <see cref="Right.ManageGuests"/>.</summary>
    public static Right Needs(this BulkAction action) => action switch
    {
        BulkAction.Delete => Right.DeleteGuests,
        BulkAction.AddTag or BulkAction.RemoveTag => Right.ManageGuests,
        _ => Right.ChangeReplies,
    };
}

/// <summary>Something to be done with several guests at once, as it is posted.</summary>
public sealed class BulkForm : GuestSelection
{
    /// <summary>Name of a <see cref="BulkAction"/>.</summary>
    public string? Do { get; set; }

    public string? Tag { get; set; }

    public bool TellGuests { get; set; }

    /// <summary><see cref="GuestSelection.Fingerprint"/> of those whom the preview has shown.</summary>
    public string? Seen { get; set; }

    public BulkAction? Action => NameOf.Read<BulkAction>(Do);

    public GuestRemarks Tags => new GuestRemarks { Tags = [Tag ?? ""] }.Cleaned();
}
