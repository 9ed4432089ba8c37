using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Typing;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Replies;

/// <summary>What a guest's record is to say from now on.</summary>
/// <param name="Companions">Their names; null: as they are.</param>
/// <param name="Remarks">Null: they stay what they are.</param>
/// <param name="MayShare">An organiser has said that the address is another guest's too.</param>
public sealed record EditedReply(GuestDetails Details, IReadOnlyList<string>? Companions, GuestRemarks? Remarks = null, bool MayShare = false)
{
    /// <summary>Whether the record says so already.</summary>
    public bool IsOf(Guest guest) =>
        guest.Details == Details.Cleaned()
        && (Companions is null || Companions.SequenceEqual(guest.Snapshot.Companions, StringComparer.Ordinal))
        && (Remarks is null || guest.Snapshot.ChangesTo(guest.Snapshot with { Remarks = Remarks.Cleaned() }).Count == 0);
}

/// <summary>
/// A guest's details and companions are changed, by the guest or by an organiser. The reply stays what it is; seats that
/// are no longer needed go to the next who wait.
/// </summary>
public sealed class EditReply(EventLock eventLock)
{
    /// <param name="version">The <see cref="Guest.Version"/> that was on the form.</param>
    public async Task<ReplyOutcome> RunAsync(Guest guest, Guid version, EditedReply edited, ChangedBy by, CancellationToken cancellation)
    {
        try
        {
            return await eventLock.HoldAsync(guest, (held, known, token) => EditAsync(held, known, version, edited, by, token), cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Somebody got past the lock, as with a tool of the database. The transaction is over, and nothing of it is stored.
            return ReplyOutcome.Conflict;
        }
    }

    private static async Task<ReplyOutcome> EditAsync(
        LockedEvent held, Guest guest, Guid version, EditedReply edited, ChangedBy by, CancellationToken cancellation)
    {
        if (by.Organiser is null && !held.Event.TakesRepliesAt(held.Now))
            return ReplyOutcome.Closed;
        // What is sent twice, as by a double click, finds everything as it wants it.
        if (guest.Version != version)
            return edited.IsOf(guest) ? ReplyOutcome.Edited : ReplyOutcome.Conflict;
        // An address that the guest shares already is no news.
        var isNew = edited.Details.Email is { } email && CleanText.EmailKey(email) != guest.EmailKey;
        if (isNew && !edited.MayShare && await held.IsTakenAsync(edited.Details.Email, guest, cancellation))
            return ReplyOutcome.EmailTaken;

        var before = guest.Snapshot;
        guest.Describe(edited.Details);
        if (edited.Remarks is { } remarks)
            guest.Remark(remarks);
        if (edited.Companions is { } companions
            && !companions.SequenceEqual(before.Companions, StringComparer.Ordinal)
            && !held.Event.Bring(guest, companions, held.Now))
            return ReplyOutcome.NoSeatLeft;

        if (before.ChangesTo(guest.Snapshot).Count > 0)
            held.Record(guest, before, GuestChangeKind.Edited, by);
        return ReplyOutcome.Edited;
    }
}
