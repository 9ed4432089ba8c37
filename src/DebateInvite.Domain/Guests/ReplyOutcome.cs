namespace DebateInvite.Domain.Guests;

/// <summary>What came of something done to a guest's reply.</summary>
public enum ReplyOutcome
{
    Accepted,
    WaitListed,
    Cancelled,
    Declined,

    /// <summary>Details or companions are as wished for; the reply is what it was.</summary>
    Edited,

    /// <summary>It is too late for that, but organisers have been asked.</summary>
    Requested,

    /// <summary>It waits until whoever reads the mails to its address says that it is theirs.</summary>
    ToBeConfirmed,

    /// <summary>Organisers have refused what was asked for.</summary>
    Refused,

    /// <summary>The guest had said so before; nothing has changed.</summary>
    AlreadyReplied,

    /// <summary>There is no seat for the guest and the companions; nothing has changed.</summary>
    NoSeatLeft,

    /// <summary>The e-mail address is another guest's; nothing has changed.</summary>
    EmailTaken,

    /// <summary>It was changed elsewhere since it was looked at; nothing has changed.</summary>
    Conflict,

    /// <summary>Too late, or the event is cancelled; nothing has changed.</summary>
    Closed,
}

public static class ReplyOutcomeExtensions
{
    /// <summary>Whether there is something to be stored.</summary>
    public static bool IsStored(this ReplyOutcome outcome) => outcome <= ReplyOutcome.Refused;
}
