using DebateInvite.Domain.Events;

namespace DebateInvite.Domain.Guests;

/// <summary>
/// What is true for a guest, whose reply is one half of it and the event the other. It decides what a guest's page says and promises,
/// and whether it offers a calendar entry and the entry code.
/// </summary>
public enum GuestStanding
{
    /// <summary>May answer.</summary>
    Invited,

    /// <summary>Has not answered in time.</summary>
    Unanswered,

    /// <summary>Has to confirm the reply that came with their address.</summary>
    Unconfirmed,

    /// <summary>Has a place.</summary>
    Coming,

    /// <summary>Has a place, and the event has begun.</summary>
    ComingNow,

    /// <summary>Gets a place as soon as one is free.</summary>
    Waiting,

    /// <summary>Waits, and places are given by organisers only.</summary>
    WaitingForOrganisers,

    Declined,

    Cancelled,

    /// <summary>Has no place, and the event has begun.</summary>
    LeftOut,

    EventCancelled,

    EventOver,
}

public static class GuestStandings
{
    /// <summary>Where a guest of the event stands at a moment.</summary>
    public static GuestStanding StandingOf(this DebateEvent debate, Guest guest, DateTime now) => (guest.Reply, debate.StateAt(now)) switch
    {
        (_, EventState.Cancelled) => GuestStanding.EventCancelled,
        (_, EventState.Over) => GuestStanding.EventOver,
        (Reply.Declined, _) => GuestStanding.Declined,
        (Reply.Cancelled, _) => GuestStanding.Cancelled,
        (Reply.Accepted, EventState.Begun) => GuestStanding.ComingNow,
        (Reply.Accepted, _) => GuestStanding.Coming,
        (_, EventState.Begun) => GuestStanding.LeftOut,
        (Reply.WaitListed, _) => debate.PromotesAt(now) ? GuestStanding.Waiting : GuestStanding.WaitingForOrganisers,
        (Reply.Held or Reply.Unconfirmed, _) => GuestStanding.Unconfirmed,
        (_, EventState.Closed) => GuestStanding.Unanswered,
        _ => GuestStanding.Invited,
    };

    /// <summary>Whether a place is the guest's, so that the door lets them in.</summary>
    public static bool HasPlace(this GuestStanding standing) => standing is GuestStanding.Coming or GuestStanding.ComingNow;

    /// <summary>Whether there is a place, or one on the waiting list, to give up.</summary>
    public static bool HasSomethingToGiveUp(this GuestStanding standing) =>
        standing.HasPlace() || standing is GuestStanding.Waiting or GuestStanding.WaitingForOrganisers;
}
