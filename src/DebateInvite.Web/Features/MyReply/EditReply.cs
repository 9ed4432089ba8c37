using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Shared;
using DebateInvite.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.MyReply;

public enum EditOutcome
{
    Saved,

    /// <summary>It is too late for that, but organisers have been asked.</summary>
    Requested,

    /// <summary>The guest was changed elsewhere since the form was opened; nothing is stored.</summary>
    Conflict,

    /// <summary>Another guest of the event has the new e-mail address; nothing is stored.</summary>
    EmailTaken,

    /// <summary>There are not enough seats for the companions; nothing is stored.</summary>
    NoSeatLeft,

    /// <summary>It is too late for that; nothing is stored.</summary>
    Closed,

    NotFound,
}

/// <summary>
/// A guest's details and companions are changed, by the guest or by an organiser. The reply stays what it is; seats that
/// are no longer needed go to the next who wait.
/// </summary>
public sealed class EditReply(DebateContext db, WaitingList waitingList, TimeProvider clock)
{
    /// <param name="remarks">Null: they stay what they are.</param>
    /// <param name="version">The <see cref="Guest.Version"/> that was on the form.</param>
    /// <param name="companions">Their names; null: as they are.</param>
    public Task<EditOutcome> RunAsync(
        Guid guestId, Guid version, GuestDetails details, IReadOnlyList<string>? companions, ChangedBy by, CancellationToken cancellation, GuestRemarks? remarks = null) =>
        db.InTransactionAsync(
            async token =>
            {
                try
                {
                    return await EditAsync(guestId, version, details, companions, remarks, by, token);
                }
                catch (DbUpdateConcurrencyException)
                {
                    return EditOutcome.Conflict;
                }
                catch (DbUpdateException failure) when (db.IsUniqueViolation(failure))
                {
                    return EditOutcome.EmailTaken;
                }
            },
            cancellation);

    private async Task<EditOutcome> EditAsync(
        Guid guestId, Guid version, GuestDetails details, IReadOnlyList<string>? companions, GuestRemarks? remarks, ChangedBy by, CancellationToken cancellation)
    {
        if (await db.LockGuestAsync(guestId, cancellation) is not var (debate, guest))
            return EditOutcome.NotFound;

        var now = clock.Now();
        if (by.Organiser is null && !debate.TakesRepliesAt(now))
            return EditOutcome.Closed;
        if (guest.Version != version)
            return EditOutcome.Conflict;

        var before = guest.Snapshot;
        guest.Describe(details);
        if (remarks is not null)
            guest.Remark(remarks);
        if (companions?.SequenceEqual(before.Companions, StringComparer.Ordinal) is false && !debate.Bring(guest, companions, now))
            return EditOutcome.NoSeatLeft;
        if (before.ChangesTo(guest.Snapshot).Count == 0)
            return EditOutcome.Saved;

        db.GuestChanges.Add(GuestChange.Of(guest, GuestChangeKind.Edited, before, now, by));
        await waitingList.MoveUpAsync(debate, now, cancellation);
        await db.SaveChangesAsync(cancellation);
        return EditOutcome.Saved;
    }
}
