using DebateInvite.Domain.Arrivals;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Replies;
using DebateInvite.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.CheckIn;

/// <summary>
/// Somebody on the list comes in, alone or with those whom they bring. For who has a seat this is one insertion, for which nobody waits:
/// that nobody is in twice is the database's to hold. Who takes a seat only now does so under the event's lock (ADR 28).
/// </summary>
public sealed class LetGuestIn(EventLock eventLock, DebateContext db, TimeProvider clock)
{
    /// <param name="guest">As the address names them.</param>
    /// <param name="keys">Who, by <see cref="Attendee.Key"/>; whom the record does not know is passed over.</param>
    /// <param name="scan">By which a telephone tells of one of them afterwards; null: it is now.</param>
    public async Task<LetInResult> RunAsync(
        DebateEvent debate, Guest guest, IReadOnlyCollection<string> keys, DoorPost post, CancellationToken cancellation, OfflineScan? scan = null)
    {
        var who = Attendee.Of(guest).Where(one => keys.Contains(one.Key, StringComparer.Ordinal)).ToList();
        if (who.Count == 0)
            return new LetInResult(debate.AtDoor(guest, clock.Now()), [], []);
        if (guest.Reply is not Reply.Accepted && await SeatAsync(guest, post, cancellation) is var seated and not DoorOutcome.In)
            return new LetInResult(seated, [], []);
        if (debate.AtDoor(guest, clock.Now()) is DoorOutcome.Closed)
            return new LetInResult(DoorOutcome.Closed, [], []);

        return await ArriveAsync(guest, who, post, scan, cancellation);
    }

    // If it ends here, they have a seat and are not in: the same button lets them in.
    private Task<DoorOutcome> SeatAsync(Guest guest, DoorPost post, CancellationToken cancellation) => eventLock.HoldAsync(
        guest,
        (held, known) =>
        {
            var before = known.Snapshot;
            var outcome = held.Event.LetIn(known, held.Now);
            if (outcome is DoorOutcome.In && known.Reply != before.Reply)
                held.Record(known, before, GuestChangeKind.Promoted, post.By);
            return outcome;
        },
        cancellation);

    private async Task<LetInResult> ArriveAsync(Guest guest, List<Attendee> who, DoorPost post, OfflineScan? scan, CancellationToken cancellation)
    {
        while (true)
        {
            var before = await InAsync(guest, who, scan, cancellation);
            var others = who.Where(one => !before.Any(arrival => arrival.Person == one.Key)).ToList();
            if (others.Count == 0)
                return new LetInResult(DoorOutcome.AlreadyIn, [], before);

            db.Arrivals.AddRange(others.Select(one => scan is null
                ? Arrival.Of(guest, one, post.Entrance, clock.Now())
                : Arrival.Of(guest, one, post.Entrance, scan)));
            try
            {
                await db.SaveChangesAsync(cancellation);
                return new LetInResult(DoorOutcome.In, others, before);
            }
            catch (DbUpdateException failure) when (db.IsUniqueViolation(failure))
            {
                // Somebody let one of them in at this very moment: who else there is comes in now.
                db.ChangeTracker.Clear();
            }
            catch (DbUpdateException failure) when (!DatabaseFault.IsOutage(failure))
            {
                db.ChangeTracker.Clear();
                if (await db.Guests.AnyAsync(g => g.Id == guest.Id, cancellation))
                    throw;
                throw new GoneException();
            }
        }
    }

    // What was handed in before stands in the way also where somebody has undone it since.
    private Task<List<Arrival>> InAsync(Guest guest, List<Attendee> who, OfflineScan? scan, CancellationToken cancellation)
    {
        var (keys, same) = (who.Select(one => one.Key).ToList(), scan?.Id);
        return db.Arrivals.AsNoTracking()
            .Where(a => a.GuestId == guest.Id && keys.Contains(a.Person) && (a.UndoneAt == null || a.Id == same)).ToListAsync(cancellation);
    }
}

/// <param name="CameIn">Whom this let in.</param>
/// <param name="Before">The arrivals of those who were in since before.</param>
public sealed record LetInResult(DoorOutcome Outcome, IReadOnlyList<Attendee> CameIn, IReadOnlyList<Arrival> Before);
