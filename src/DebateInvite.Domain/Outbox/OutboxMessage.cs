namespace DebateInvite.Domain.Outbox;

/// <summary>
/// A mail that is owed to somebody. Written in the transaction of the change that it tells of; the outbox worker
/// renders and sends it, so that nobody waits for a mail server and a stopped process forgets nothing.
/// </summary>
public sealed class OutboxMessage
{
    public const int KindMaxLength = 40;
    public const int ToNameMaxLength = 201;
    public const int KeyMaxLength = 120;
    public const int LastErrorMaxLength = 600;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public Guid? EventId { get; init; }
    public Guid? GuestId { get; init; }
    public Guid? CampaignId { get; init; }

    /// <summary>Which mail it is: the name by which the site knows how to write it.</summary>
    public string Kind { get; init; } = "";

    public string To { get; set; } = "";
    public string? ToName { get; init; }
    public string? ReplyTo { get; init; }
    public Language Language { get; init; }

    /// <summary>As JSON, all that is needed to render it, frozen when it was written; without its secret links once it is sent.</summary>
    public string Payload { get; set; } = "";

    /// <summary>Names what must be sent once only, such as <c>campaign:{id}:{guestId}</c>; unique. Null: no such promise.</summary>
    public string? Key { get; init; }

    /// <summary>Lower goes first: a confirmation does not wait behind a thousand reminders.</summary>
    public MailPriority Priority { get; init; }

    public DateTime CreatedAt { get; init; }

    public OutboxState State { get; set; }

    /// <summary>Not before this time.</summary>
    public DateTime DueAt { get; set; }

    /// <summary>Tries so far that reached a verdict about this mail.</summary>
    public int Attempts { get; set; }

    /// <summary>Until when the process that took it may work on it; afterwards another may.</summary>
    public DateTime? LeasedUntil { get; set; }

    public Guid? LeaseId { get; set; }

    public DateTime? SentAt { get; set; }

    /// <summary>What went wrong at the last try, in one line.</summary>
    public string? LastError { get; set; }
}

public enum OutboxState
{
    Pending,
    Sent,

    /// <summary>Given up. An organiser sees it and can send it again.</summary>
    Failed,
}

public enum MailPriority
{
    /// <summary>Somebody waits for it: a guest's confirmation, an organiser's link.</summary>
    Personal = 0,

    Campaign = 1,

    /// <summary>To organisers, about what guests have done: guests' own mails go first.</summary>
    Notification = 2,
}
