using DebateInvite.Domain.Guests;
using DebateInvite.Web.Email.Messages.Replies;

namespace DebateInvite.Web.Features.Replies;

/// <summary>An organiser gives a guest a seat out of turn or, deliberately and on record, over the event's capacity.</summary>
public sealed class SeatGuest(EventLock eventLock)
{
    /// <param name="overCapacity">Also when no seat is left.</param>
    public Task<ReplyOutcome> RunAsync(
        Guest guest, bool overCapacity, ChangedBy by, bool tellGuest, CancellationToken cancellation) => eventLock.HoldAsync(
        guest,
        (held, known) =>
        {
            var before = known.Snapshot;
            var outcome = held.Event.SeatByHand(known, held.Now, overCapacity);
            if (outcome is ReplyOutcome.Accepted)
            {
                var isOver = held.Event.SeatsTaken + held.Event.SeatsHeld > held.Event.Capacity;
                held.Record(known, before, isOver ? GuestChangeKind.SeatedOverCapacity : GuestChangeKind.Promoted, by);
                if (tellGuest)
                    held.Tell(known, facts => before.Reply is Reply.WaitListed ? new PlaceFreed(facts) : new PlaceConfirmed(facts));
            }

            return outcome;
        },
        cancellation);
}
