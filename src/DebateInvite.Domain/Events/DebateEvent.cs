using System.Text.RegularExpressions;
using DebateInvite.Domain.Editing;
using DebateInvite.Domain.Guests;

namespace DebateInvite.Domain.Events;

/// <summary>
/// A public event that guests are invited to. It decides everything about seats, deadlines and the waiting list; callers
/// hold the event's row locked while it does (see <c>DebateContext.LockEventAsync</c>), so its counters are the truth.
/// All instants are UTC; <see cref="StartsAt"/> and <see cref="EndsAt"/> are wall-clock times in <see cref="TimeZone"/>,
/// because a promise of "11:30 in Warsaw" survives a change of the zone's rules.
/// </summary>
public sealed partial class DebateEvent
{
    public const int SlugMaxLength = 60;
    public const int TimeZoneMaxLength = 60;
    public const int AddressMaxLength = 200;
    public const int AppointmentMaxLength = 64;

    /// <summary>Of a postal address, a name with a contact, or an institution in the privacy notice.</summary>
    public const int PrivacyLineMaxLength = 300;

    public const int MaxCapacity = 100_000;
    public const int MaxCompanions = 10;

    /// <summary>How long a seat can be held for somebody whose address is not confirmed. Hours.</summary>
    public const int MostHoldHours = 168;

    public const int DefaultHoldHours = 24;

    /// <summary>How long an event takes up in calendars whose end is not announced. Hours.</summary>
    public const int DefaultHours = 2;

    /// <summary>Time to account for the event and to answer questions about it.</summary>
    public const int MonthsGuestsAreKept = 6;

    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>The event's name in addresses: lower-case ASCII letters, digits and hyphens.</summary>
    public string Slug { get; set; } = "";

    /// <summary>The event that <c>/</c> shows. One event at a time.</summary>
    public bool IsFeatured { get; set; }

    /// <summary>Whether guests see its pages, can reply, and are written to. A copy begins without that (ADR 23).</summary>
    public bool IsPublished { get; private set; } = true;

    /// <summary>When its pages were taken back from guests who may know them; null: never, or they are back.</summary>
    public DateTime? WithdrawnAt { get; private set; }

    /// <summary>Since when it is out of the way on the desk; guests notice nothing of that.</summary>
    public DateTime? ArchivedAt { get; private set; }

    public DateTime StartsAt { get; set; }

    /// <summary>Null: not announced; the event then counts as over when its day is.</summary>
    public DateTime? EndsAt { get; set; }

    /// <summary>IANA time zone id.</summary>
    public string TimeZone { get; set; } = "Europe/Warsaw";

    /// <summary>The last day on which guests may reply, all of it included.</summary>
    public DateOnly RepliesCloseOn { get; set; }

    /// <summary>Seats in the room; null: no limit.</summary>
    public int? Capacity { get; set; }

    /// <summary>Seats held by guests whose reply is <see cref="Reply.Accepted"/>, and by their companions.</summary>
    public int SeatsTaken { get; private set; }

    /// <summary>Seats of guests whose reply is <see cref="Reply.Held"/>, and of their companions.</summary>
    public int SeatsHeld { get; private set; }

    /// <summary>Guests whose reply is <see cref="Reply.WaitListed"/>.</summary>
    public int GuestsWaiting { get; private set; }

    /// <summary>How many people a guest may bring along, each of them with a seat.</summary>
    public int CompanionsAllowed { get; set; }

    /// <summary>Only guests on the list may reply, by their personal invitations; otherwise everybody may.</summary>
    public bool IsByInvitationOnly { get; set; }

    /// <summary>
    /// Whether somebody new who replies by the public form holds their seat only until they have pressed a button in a mail.
    /// </summary>
    public bool ConfirmsAddresses { get; set; }

    /// <summary>For how long, and how long a reply that was sent in time can be confirmed after the deadline. Hours.</summary>
    public int HoldHours { get; set; } = DefaultHoldHours;

    /// <summary>
    /// Whether free seats that are too few for the first who waits go to the next for whom they suffice. Otherwise they
    /// stay free, and nobody overtakes.
    /// </summary>
    public bool SeatsNextThatFits { get; set; }

    /// <summary>The last day on which the waiting list moves up by itself, all of it included; null: the last day for replies.</summary>
    public DateOnly? PromotionEndsOn { get; set; }

    /// <summary>
    /// Counts what changed seats or replies, and thereby numbers replies in the order in which they arrived.
    /// Raised by the statement that locks the row, and by <see cref="NumberArrival"/>.
    /// </summary>
    public long Arrivals { get; private set; }

    /// <summary>Postal address of the venue, as a map service understands it.</summary>
    public string Address { get; set; } = "";

    /// <summary>Shown to guests and used as <c>Reply-To</c>. Nothing is sent to it.</summary>
    public string ContactEmail { get; set; } = "";

    /// <summary>Where notifications of replies go; null: to the organisers' own accounts.</summary>
    public string? NotificationEmail { get; set; }

    /// <summary>Where the controller of guests' data, who is the host, is reached by post (GDPR art. 13(1)(a)); null: not said yet.</summary>
    public string? ControllerAddress { get; set; }

    /// <summary>How the host's data protection officer is reached (GDPR art. 13(1)(b)); null: there is none, or not said yet.</summary>
    public string? DataProtectionOfficer { get; set; }

    /// <summary>The host has no such officer, and need not have one (GDPR art. 37).</summary>
    public bool HasNoDataProtectionOfficer { get; set; }

    /// <summary>As whom somebody runs the mailbox of <see cref="ContactEmail"/>; null: not said yet.</summary>
    public MailboxRole? MailboxRole { get; set; }

    /// <summary>Who that is; null where the host does so, or while it is not said.</summary>
    public string? MailboxOperator { get; set; }

    public DateTime? CancelledAt { get; set; }

    /// <summary>Raised by each change of the settings or texts (iCalendar's <c>SEQUENCE</c>, RFC 5545 §3.8.7.4).</summary>
    public int Revision { get; set; }

    /// <summary>Changes with <see cref="Revision"/>, not with replies: tells two organisers' edits apart.</summary>
    public Guid Version { get; set; } = Guid.NewGuid();

    public List<EventText> Texts { get; } = [];

    /// <summary>Who last changed which setting.</summary>
    public IReadOnlyList<FieldEdit> Edits { get; set; } = [];

    /// <summary>What of it the privacy notice does not know yet.</summary>
    public PrivacyGaps PrivacyGaps =>
        (ControllerAddress is null ? PrivacyGaps.ControllerAddress : PrivacyGaps.None)
        | (DataProtectionOfficer is null && !HasNoDataProtectionOfficer ? PrivacyGaps.DataProtectionOfficer : PrivacyGaps.None)
        | (MailboxRole is null ? PrivacyGaps.Mailbox : PrivacyGaps.None);

    /// <summary>The texts in a language, or in the first language that there is one in.</summary>
    public EventText TextIn(Language language) =>
        Texts.Find(text => text.Language == language) ?? Texts.OrderBy(text => text.Language).First();

    /// <summary>Records that the settings or texts have changed.</summary>
    public void Revised()
    {
        Revision++;
        Version = Guid.NewGuid();
    }

    public static bool IsSlug(string slug) => slug.Length <= SlugMaxLength && SlugPattern().IsMatch(slug);

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SlugPattern();
}
