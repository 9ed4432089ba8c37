using DebateInvite.Domain.Arrivals;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Replies;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.CheckIn;

/// <summary>Somebody who is not on the list comes in: they are put on it, take a seat, and are in, or none of it.</summary>
public sealed class AddWalkIn(EventLock eventLock, DebateContext db)
{
    /// <param name="id">The new guest's key, made with the form: the form sent twice lets one person in.</param>
    public Task<DoorOutcome> RunAsync(DebateEvent debate, Guid id, GuestDetails details, DoorPost post, CancellationToken cancellation) => eventLock.HoldAsync(
        debate.Id,
        async (held, token) =>
        {
            if (await held.FindAsync(id, token) is not null)
                return DoorOutcome.AlreadyIn;

            var guest = Guest.For(debate.Id, details, held.Now);
            guest.Id = id;
            var outcome = held.Event.WalkIn(guest, held.Now);
            if (outcome is DoorOutcome.In)
            {
                held.Record(guest, before: null, GuestChangeKind.Added, post.By);
                db.Arrivals.Add(Arrival.Of(guest, Attendee.Of(guest)[0], post.Entrance, held.Now));
            }

            return outcome;
        },
        cancellation);
}
