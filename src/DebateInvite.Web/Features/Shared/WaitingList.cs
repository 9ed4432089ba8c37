using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using DebateInvite.Web.Email.Messages;
using DebateInvite.Web.Email.Messages.Replies;
using DebateInvite.Web.Email.Outbox;

namespace DebateInvite.Web.Features.Shared;

/// <summary>Moves guests up when seats have become free, in the transaction that freed them.</summary>
public sealed class WaitingList(DebateContext db, OutboxQueue outbox)
{
    /// <summary>Gives free seats to the next who wait, with history and mail; the caller saves those.</summary>
    /// <param name="debate">Locked (<see cref="DebateContext.LockEventAsync"/>).</param>
    /// <returns>How many moved up.</returns>
    public async Task<int> MoveUpAsync(DebateEvent debate, DateTime now, CancellationToken cancellation)
    {
        // Who waits is asked of the database, so it must know of those who no longer do, or for fewer seats.
        await db.SaveChangesAsync(cancellation);
        var waiting = await db.NextWaitingAsync(debate, cancellation);
        var before = waiting.ToDictionary(guest => guest.Id, guest => guest.Snapshot);
        var promoted = debate.Promote(waiting, now);
        foreach (var guest in promoted)
        {
            db.GuestChanges.Add(GuestChange.Of(guest, GuestChangeKind.Promoted, before[guest.Id], now, ChangedBy.Site));
            outbox.ToGuest(debate, guest, new PlaceFreed(GuestFacts.Of(debate, guest, now)));
        }

        return promoted.Count;
    }
}
