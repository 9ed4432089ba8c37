namespace DebateInvite.Domain.Access;

/// <summary>Something that somebody may do at the organiser's desk, in one event or in all (ADR 15).</summary>
public enum Right
{
    /// <summary>One's own password and sessions, and the names of one's own events.</summary>
    OwnAccount,

    /// <summary>Sees at the door a name, and whether the person is expected.</summary>
    CheckIn,

    /// <summary>The overview, the list, and each guest's page.</summary>
    SeeGuests,

    /// <summary>What a guest needs in order to take part, which can reveal health (GDPR art. 9), and the guest's own link, which opens it.</summary>
    SeeNeeds,

    /// <summary>What organisers have noted about a guest, also beside a change in the history.</summary>
    SeeNotes,

    /// <summary>The list as a file, with the columns that one may see.</summary>
    Export,

    /// <summary>Writes replies down, gives seats, decides requests, has links sent and renewed.</summary>
    ChangeReplies,

    /// <summary>Adds and edits guests, tags and merges them.</summary>
    ManageGuests,

    /// <summary>Brings guests in from a file.</summary>
    Import,

    DeleteGuests,

    /// <summary>Writes to many guests.</summary>
    Campaigns,

    /// <summary>The event's dates, seats, texts, and whether it takes place.</summary>
    Settings,

    /// <summary>When an event's guests are deleted, and the certificates.</summary>
    Deletions,

    /// <summary>New events, and which one is on the front page.</summary>
    Events,

    /// <summary>All mails, to whomever.</summary>
    Outbox,

    /// <summary>Who may open the desk, what they may do there, and what they did.</summary>
    Accounts,
}
