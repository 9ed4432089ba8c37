namespace DebateInvite.Domain.Events;

/// <summary>What an event offers to a guest at a moment.</summary>
public enum EventState
{
    /// <summary>Replies are taken and there is a free seat.</summary>
    Open,

    /// <summary>Replies are taken, but they go to the waiting list.</summary>
    Full,

    /// <summary>The deadline has passed, and the event has not begun.</summary>
    Closed,

    Begun,

    Cancelled,

    Over,
}
