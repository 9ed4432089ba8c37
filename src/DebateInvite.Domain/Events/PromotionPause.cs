namespace DebateInvite.Domain.Events;

/// <summary>Why nobody is moving up from the waiting list.</summary>
public enum PromotionPause
{
    /// <summary>Somebody is: the list moves up with the next change.</summary>
    None,
    NobodyWaits,
    NoSeatLeft,

    /// <summary>The seats left are too few for the first who waits, whom nobody may overtake.</summary>
    NextDoesNotFit,

    /// <summary>From now on organisers promote by hand.</summary>
    CutOffPassed,
    EventStarted,
    EventCancelled,

    /// <summary>The list moves up once guests see the event.</summary>
    NotPublished,
}
