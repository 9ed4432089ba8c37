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

    /// <summary>Was at the event, which is over.</summary>
    Attended,
}

public static class GuestStandings
{
    /// <summary>Where a guest of the event stands at a moment.</summary>
    /// <param name="hasCome">Whether they were let in, or somebody whom they brought; it need not be known before the event is over.</param>
    public static GuestStanding StandingOf(this DebateEvent debate, Guest guest, DateTime now, bool hasCome = false) => (guest.Reply, debate.StateAt(now)) switch
    {
        (_, EventState.Cancelled) => GuestStanding.EventCancelled,
        (_, EventState.Over) when hasCome => GuestStanding.Attended,
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

    /// <summary>Whether a certificate of attendance is due.</summary>
    public static bool GetsCertificate(this GuestStanding standing, DebateEvent debate) => standing is GuestStanding.Attended && debate.GivesCertificates;

    /// <summary>Whether the guest is asked how it was: who came and, since not every event counts who comes, who had a place.</summary>
    public static bool IsAsked(this GuestStanding standing, DebateEvent debate, Guest guest, DateTime now) => debate.TakesFeedbackAt(now)
        && (standing is GuestStanding.Attended || guest.Reply is Reply.Accepted);

    /// <summary>Whether there is a place, or one on the waiting list, to give up.</summary>
    public static bool HasSomethingToGiveUp(this GuestStanding standing) =>
        standing.HasPlace() || standing is GuestStanding.Waiting or GuestStanding.WaitingForOrganisers;
}
