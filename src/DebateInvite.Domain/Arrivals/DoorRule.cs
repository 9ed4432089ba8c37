namespace DebateInvite.Domain.Arrivals;

/// <summary>What is done at the door with somebody who has no seat. Stored by name, so a name once used stays.</summary>
public enum DoorRule
{
    /// <summary>Whoever stands there decides nothing: an organiser is asked.</summary>
    AskDesk,

    /// <summary>They are let in while there are free seats, and take one.</summary>
    SeatIfFree,
}

/// <summary>What came of letting somebody in.</summary>
public enum DoorOutcome
{
    In,

    /// <summary>They are in since before; nothing has changed.</summary>
    AlreadyIn,

    /// <summary>They have no seat, and organisers want to be asked; nothing has changed.</summary>
    AskDesk,

    /// <summary>They have no seat, and none is free; nothing has changed.</summary>
    NoSeatLeft,

    /// <summary>The event's day is not yet there, or it is called off; nothing has changed.</summary>
    Closed,
}
