namespace DebateInvite.Domain.Guests;

/// <summary>What came of a guest's reply.</summary>
public enum ReplyOutcome
{
    Accepted,
    WaitListed,

    /// <summary>The guest had said so before; nothing has changed.</summary>
    AlreadyReplied,

    Cancelled,
    Declined,

    /// <summary>There is no seat for the guest and the companions; nothing has changed.</summary>
    NoSeatLeft,

    /// <summary>Too late, or the event is cancelled; nothing has changed.</summary>
    Closed,
}
