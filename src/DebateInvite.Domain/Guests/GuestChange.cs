namespace DebateInvite.Domain.Guests;

/// <summary>One entry of a guest's history, written in the transaction of the change it tells of, never edited.</summary>
public sealed class GuestChange
{
    public const int ActorMaxLength = Guest.EmailMaxLength;
    public const int NoteMaxLength = 1_000;

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid GuestId { get; private set; }
    public Guid EventId { get; private set; }

    public DateTime At { get; private set; }

    /// <summary>Who did it: an organiser's address; null for the guest and, in promotions, for the site itself.</summary>
    public string? Actor { get; private set; }

    /// <summary>How word of it reached us.</summary>
    public Channel Channel { get; private set; }

    public GuestChangeKind Kind { get; private set; }

    public Reply ReplyBefore { get; private set; }
    public Reply ReplyAfter { get; private set; }

    /// <summary>What became of the guest's fields, as far as a history keeps it (<see cref="FieldChange.ForHistory"/>).</summary>
    public IReadOnlyList<FieldChange> Fields { get; private set; } = [];

    /// <summary>The reason, where somebody gave one.</summary>
    public string? Note { get; private set; }

    /// <summary>The day on which a letter, call or mail reached us, where an organiser wrote it down later. At the event's place.</summary>
    public DateOnly? ReceivedOn { get; private set; }

    /// <summary>The import that did it, by which it can be taken back; null: none.</summary>
    public Guid? ImportId { get; private set; }

    /// <summary>What has just happened to a guest.</summary>
    /// <param name="before">The guest before it.</param>
    public static GuestChange Of(Guest guest, GuestChangeKind kind, GuestSnapshot before, DateTime now, ChangedBy by) => new()
    {
        GuestId = guest.Id,
        EventId = guest.EventId,
        At = now,
        Actor = by.Organiser,
        Channel = by.Channel,
        Kind = kind,
        ReplyBefore = before.Reply,
        ReplyAfter = guest.Reply,
        Fields = [.. before.ChangesTo(guest.Snapshot).Select(change => change.ForHistory())],
        Note = by.Note,
        ReceivedOn = by.ReceivedOn,
        ImportId = by.Import,
    };
}

/// <param name="Organiser">An organiser's address; null for guests and the site itself.</param>
/// <param name="Note">The reason, if there is something to say.</param>
/// <param name="ReceivedOn">The day on which word of it reached us, if that was before.</param>
public sealed record ChangedBy(Channel Channel, string? Organiser = null, string? Note = null, DateOnly? ReceivedOn = null)
{
    /// <summary>The import that does it.</summary>
    public Guid? Import { get; init; }

    /// <summary>The guest, on the site.</summary>
    public static readonly ChangedBy Guest = new(Channel.Website);

    /// <summary>The guest, behind the link in an invitation or a mail.</summary>
    public static readonly ChangedBy Link = new(Channel.PersonalLink);

    /// <summary>Nobody: a rule applied.</summary>
    public static readonly ChangedBy Site = new(Channel.Automatic);

    /// <summary>An organiser at the desk.</summary>
    public static ChangedBy Desk(string organiser) => new(Channel.Desk, organiser);
}

/// <summary>How word of a change reached us.</summary>
public enum Channel
{
    /// <summary>The guest did it on the public site.</summary>
    Website,

    /// <summary>The guest did it behind a personal invitation or the link in a mail.</summary>
    PersonalLink,

    /// <summary>An organiser's own decision.</summary>
    Desk,
    Phone,
    Letter,
    Email,
    InPerson,
    Import,

    /// <summary>A rule applied, such as a free seat for the next who waits.</summary>
    Automatic,
}

public enum GuestChangeKind
{
    /// <summary>The guest appeared: replied unasked, or was entered by an organiser.</summary>
    Added,

    /// <summary>Answered, cancelled or declined.</summary>
    Replied,

    /// <summary>Moved up from the waiting list.</summary>
    Promoted,

    /// <summary>Details changed, the reply did not.</summary>
    Edited,

    /// <summary>Got a seat although there was none left, by an organiser's decision.</summary>
    SeatedOverCapacity,

    /// <summary>A personal invitation was queued.</summary>
    Invited,

    /// <summary>Sends somebody else.</summary>
    DeputyNamed,

    /// <summary>Another record of the same person was joined to this one.</summary>
    Merged,

    /// <summary>The links in all mails so far were made void.</summary>
    LinkRenewed,

    /// <summary>Asked for a change after the deadline.</summary>
    ChangeRequested,

    /// <summary>An organiser refused such a change.</summary>
    RequestRefused,

    /// <summary>A reply came by the public form and waits for the guest's own word.</summary>
    ReplyKept,

    /// <summary>An organiser put such a reply away.</summary>
    ReplyDiscarded,

    /// <summary>The time was over for which a seat was held.</summary>
    HoldLapsed,

    /// <summary>What an import had changed became again what it was.</summary>
    ImportTakenBack,
}
