namespace DebateInvite.Domain.Campaigns;

/// <summary>
/// Why a mailing may make no sense at a time. Somebody who knows of it can send it all the same; what nobody knew of when it was
/// scheduled holds it. Stored as a number, so a value once used stays.
/// </summary>
[Flags]
public enum Doubts
{
    None = 0,

    EventCancelled = 1,

    /// <summary>The event has begun by then, or is over.</summary>
    EventBegun = 2,

    /// <summary>It asks for a reply, and the last day for replies has passed by then.</summary>
    RepliesClosed = 4,

    /// <summary>The event has another time or place than when the mailing was scheduled, and its text may tell the old one.</summary>
    EventMoved = 8,

    /// <summary>Nobody may see the event: guests' links lead to a page that says so.</summary>
    EventUnpublished = 16,

    /// <summary>It is for those who came, and more of them may come.</summary>
    EventNotOver = 32,

    /// <summary>It leads to certificates of attendance, and the event hands out none.</summary>
    NoCertificates = 64,
}
