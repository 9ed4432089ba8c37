using DebateInvite.Domain.Arrivals;
using DebateInvite.Domain.Guests;

namespace DebateInvite.Domain.Events;

// Who is let in on the day.
public sealed partial class DebateEvent
{
    /// <summary>For guests on the waiting list.</summary>
    public DoorRule WaitingAtDoor { get; set; }

    /// <summary>For guests on the list who have not answered, or not confirmed their address.</summary>
    public DoorRule UnansweredAtDoor { get; set; }

    /// <summary>For guests who have said that they would not come.</summary>
    public DoorRule DeclinedAtDoor { get; set; }

    /// <summary>For people who are not on the list.</summary>
    public DoorRule UnlistedAtDoor { get; set; }

    /// <summary>The first instant of the event's first day, at its place.</summary>
    public DateTime DoorOpensAt => EventTime.ToUtc(StartsAt.Date, TimeZone);

    /// <summary>The first instant after the event's last day, at its place: door passes end then.</summary>
    public DateTime DoorClosesAt => EventTime.ToUtc((EndsAt ?? StartsAt).Date.AddDays(1), TimeZone);

    /// <summary>Whether somebody can have come: from the event's day on. Organisers may write down later what stands on paper.</summary>
    public bool TakesArrivalsAt(DateTime now) => CancelledAt is null && now >= DoorOpensAt;

    /// <summary>What is done at the door with a guest on the list who has no seat.</summary>
    public DoorRule RuleAtDoor(Reply reply) => reply switch
    {
        Reply.WaitListed => WaitingAtDoor,
        Reply.Declined or Reply.Cancelled => DeclinedAtDoor,
        _ => UnansweredAtDoor,
    };

    /// <summary>What would come of letting a guest in now.</summary>
    public DoorOutcome AtDoor(Guest guest, DateTime now) =>
        !TakesArrivalsAt(now) ? DoorOutcome.Closed
        : guest.Reply is Reply.Accepted ? DoorOutcome.In
        : BySeats(RuleAtDoor(guest.Reply), guest.Reply is Reply.Held ? 0 : guest.Seats, now);

    /// <summary>What would come of letting somebody in now who is not on the list.</summary>
    public DoorOutcome UnlistedAt(DateTime now) => TakesArrivalsAt(now) ? BySeats(UnlistedAtDoor, seats: 1, now) : DoorOutcome.Closed;

    /// <summary>A guest on the list is let in; one without a seat takes one, where organisers allow it and there is one.</summary>
    public DoorOutcome LetIn(Guest guest, DateTime now)
    {
        var outcome = AtDoor(guest, now);
        if (outcome is DoorOutcome.In && guest.Reply is not Reply.Accepted)
            SeatByHand(guest, now, overCapacity: false);
        return outcome;
    }

    /// <summary>Somebody who is not on the list comes in, has read the privacy notice, and takes a seat.</summary>
    public DoorOutcome WalkIn(Guest guest, DateTime now)
    {
        var outcome = UnlistedAt(now);
        if (outcome is not DoorOutcome.In)
            return outcome;

        guest.ClauseAcknowledgedAt = now;
        SeatByHand(guest, now, overCapacity: false);
        return outcome;
    }

    // Nobody takes a seat once the event is over.
    private DoorOutcome BySeats(DoorRule rule, int seats, DateTime now) =>
        rule is DoorRule.AskDesk || now >= OverAt ? DoorOutcome.AskDesk
        : Fits(seats) ? DoorOutcome.In
        : DoorOutcome.NoSeatLeft;
}
