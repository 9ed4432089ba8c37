using System.Text.RegularExpressions;
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
    public const int MaxCapacity = 100_000;

    /// <summary>Time to account for the event and to answer questions about it.</summary>
    public const int MonthsGuestsAreKept = 6;

    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>The event's name in addresses: lower-case ASCII letters, digits and hyphens.</summary>
    public string Slug { get; set; } = "";

    /// <summary>The event that <c>/</c> shows. One event at a time.</summary>
    public bool IsFeatured { get; set; }

    public DateTime StartsAt { get; set; }

    /// <summary>Null: not announced; the event then counts as over when its day is.</summary>
    public DateTime? EndsAt { get; set; }

    /// <summary>IANA time zone id.</summary>
    public string TimeZone { get; set; } = "Europe/Warsaw";

    /// <summary>The last day on which guests may reply, all of it included.</summary>
    public DateOnly RepliesCloseOn { get; set; }

    /// <summary>Seats in the room; null: no limit.</summary>
    public int? Capacity { get; set; }

    /// <summary>Seats held by guests whose reply is <see cref="Reply.Accepted"/>.</summary>
    public int SeatsTaken { get; private set; }

    /// <summary>
    /// Counts what changed seats or replies, and thereby numbers replies in the order in which they arrived.
    /// Raised by the statement that locks the row.
    /// </summary>
    public long Arrivals { get; private set; }

    /// <summary>Postal address of the venue, as a map service understands it.</summary>
    public string Address { get; set; } = "";

    /// <summary>Shown to guests and used as <c>Reply-To</c>. Nothing is sent to it.</summary>
    public string ContactEmail { get; set; } = "";

    /// <summary>Where notifications of replies go; null: to the organisers' own accounts.</summary>
    public string? NotificationEmail { get; set; }

    public DateTime? CancelledAt { get; set; }

    /// <summary>Raised by each change of the settings or texts (iCalendar's <c>SEQUENCE</c>, RFC 5545 §3.8.7.4).</summary>
    public int Revision { get; set; }

    /// <summary>Changes with <see cref="Revision"/>, not with replies: tells two organisers' edits apart.</summary>
    public Guid Version { get; set; } = Guid.NewGuid();

    public List<EventText> Texts { get; } = [];

    public DateTime StartsAtUtc => EventTime.ToUtc(StartsAt, TimeZone);

    /// <summary>The first instant at which replies are no longer taken by the deadline.</summary>
    public DateTime RepliesCloseAt => EventTime.ToUtc(RepliesCloseOn.AddDays(1).ToDateTime(TimeOnly.MinValue), TimeZone);

    /// <summary>The first instant at which the event is over.</summary>
    public DateTime OverAt => EventTime.ToUtc(EndsAt ?? StartsAt.Date.AddDays(1), TimeZone);

    /// <summary>The last day on which data about guests is kept, as the privacy notice promises.</summary>
    public DateOnly GuestsKeptUntil => DateOnly.FromDateTime(EndsAt ?? StartsAt).AddMonths(MonthsGuestsAreKept);

    /// <summary>Free seats, never negative; null: no limit.</summary>
    public int? SeatsLeft => Capacity is { } capacity ? Math.Max(0, capacity - SeatsTaken) : null;

    public bool HasFreeSeat => SeatsLeft is null or > 0;

    /// <summary>The texts in a language, or in the first language that there is one in.</summary>
    public EventText TextIn(Language language) =>
        Texts.Find(text => text.Language == language) ?? Texts.OrderBy(text => text.Language).First();

    public EventState StateAt(DateTime now)
    {
        if (CancelledAt is not null)
            return EventState.Cancelled;
        if (now >= OverAt)
            return EventState.Over;
        if (now >= RepliesCloseAt || now >= StartsAtUtc)
            return EventState.Closed;
        return HasFreeSeat ? EventState.Open : EventState.Full;
    }

    public bool TakesRepliesAt(DateTime now) => StateAt(now) is EventState.Open or EventState.Full;

    /// <summary>Calendar days at the venue from today to the last day for replies: 0 on that day, negative after it.</summary>
    public int DaysLeftAt(DateTime now) =>
        RepliesCloseOn.DayNumber - DateOnly.FromDateTime(EventTime.ToLocal(now, TimeZone)).DayNumber;

    /// <summary>A guest says "I am coming".</summary>
    public ReplyOutcome Accept(Guest guest, DateTime now)
    {
        if (!TakesRepliesAt(now))
            return ReplyOutcome.Closed;
        if (guest.Reply is Reply.Accepted or Reply.WaitListed)
            return ReplyOutcome.AlreadyReplied;

        guest.ArrivalNumber = Arrivals;
        if (!HasFreeSeat)
        {
            guest.Answer(Reply.WaitListed, now);
            return ReplyOutcome.WaitListed;
        }

        Seat(guest, now);
        return ReplyOutcome.Accepted;
    }

    /// <summary>
    /// A guest gives up: <see cref="Reply.Cancelled"/> after having accepted or waited, <see cref="Reply.Declined"/> otherwise
    /// or when the guest says so. Allowed until the event is over, since an empty chair known is better than one unknown.
    /// </summary>
    public ReplyOutcome GiveUp(Guest guest, Reply reply, DateTime now)
    {
        if (reply is not (Reply.Cancelled or Reply.Declined))
            throw new ArgumentOutOfRangeException(nameof(reply), reply, "Giving up is cancelling or declining.");
        if (StateAt(now) is EventState.Over)
            return ReplyOutcome.Closed;
        if (guest.Reply is Reply.Cancelled or Reply.Declined)
            return ReplyOutcome.AlreadyReplied;

        if (guest.Reply is Reply.Accepted)
            SeatsTaken--;
        guest.Answer(reply, now);
        return reply is Reply.Cancelled ? ReplyOutcome.Cancelled : ReplyOutcome.Declined;
    }

    /// <summary>
    /// Gives free seats to those who wait, first come, first served. Nobody moves up once replies have closed: a guest
    /// told on the eve of the event could hardly come.
    /// </summary>
    /// <param name="waiting">Guests on the waiting list by <see cref="Guest.ArrivalNumber"/>.</param>
    /// <returns>The guests who now have a seat.</returns>
    public IReadOnlyList<Guest> Promote(IEnumerable<Guest> waiting, DateTime now)
    {
        if (!TakesRepliesAt(now))
            return [];

        var promoted = new List<Guest>();
        foreach (var guest in waiting.Where(guest => guest.Reply is Reply.WaitListed).TakeWhile(_ => HasFreeSeat))
        {
            Seat(guest, now);
            promoted.Add(guest);
        }

        return promoted;
    }

    /// <summary>Records that the settings or texts have changed.</summary>
    public void Revised()
    {
        Revision++;
        Version = Guid.NewGuid();
    }

    public static bool IsSlug(string slug) => slug.Length <= SlugMaxLength && SlugPattern().IsMatch(slug);

    private void Seat(Guest guest, DateTime now)
    {
        SeatsTaken++;
        guest.Answer(Reply.Accepted, now);
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 100)]
    private static partial Regex SlugPattern();
}
