using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using DebateInvite.Web.Email.Messages;
using DebateInvite.Web.Email.Messages.Replies;
using DebateInvite.Web.Email.Outbox;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Guests;

/// <summary>An organiser gives a guest a seat out of turn or, deliberately and on record, over the event's capacity.</summary>
public sealed class SeatGuest(DebateContext db, OutboxQueue outbox, TimeProvider clock)
{
    /// <param name="overCapacity">Also when no seat is left.</param>
    /// <returns>Null when the event has no such guest.</returns>
    public Task<ReplyOutcome?> RunAsync(
        string slug, Guid guestId, bool overCapacity, ChangedBy by, bool tellGuest, CancellationToken cancellation) =>
        db.InTransactionAsync<ReplyOutcome?>(
            async token =>
            {
                if (await db.LockEventAsync(slug, token) is not { } debate
                    || await db.Guests.SingleOrDefaultAsync(g => g.Id == guestId && g.EventId == debate.Id, token) is not { } guest)
                    return null;

                var now = clock.Now();
                var before = guest.Snapshot;
                var outcome = debate.SeatByHand(guest, now, overCapacity);
                if (outcome is ReplyOutcome.Accepted)
                {
                    var isOver = debate.SeatsTaken > debate.Capacity;
                    db.GuestChanges.Add(GuestChange.Of(guest, isOver ? GuestChangeKind.SeatedOverCapacity : GuestChangeKind.Promoted, before, now, by));
                    if (tellGuest)
                        outbox.ToGuest(debate, guest, before.Reply is Reply.WaitListed ? new PlaceFreed(GuestFacts.Of(debate, guest, now)) : new PlaceConfirmed(GuestFacts.Of(debate, guest, now)));
                }

                await db.SaveChangesAsync(token);
                return outcome;
            },
            cancellation);
}
