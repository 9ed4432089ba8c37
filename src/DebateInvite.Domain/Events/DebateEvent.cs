using System.Globalization;
using System.Security.Cryptography;
using System.Text;
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

    public DateTime StartsAtUtc => EventTime.ToUtc(StartsAt, TimeZone);

    /// <summary>The first instant at which replies are no longer taken by the deadline.</summary>
    public DateTime RepliesCloseAt => EventTime.ToUtc(RepliesCloseOn.AddDays(1).ToDateTime(TimeOnly.MinValue), TimeZone);

    /// <summary>The first instant at which the waiting list no longer moves up by itself.</summary>
    public DateTime PromotionEndsAt => EventTime.ToUtc(
        (PromotionEndsOn ?? RepliesCloseOn).AddDays(1).ToDateTime(TimeOnly.MinValue), TimeZone);

    /// <summary>The first instant at which the event is over.</summary>
    public DateTime OverAt => EventTime.ToUtc(EndsAt ?? StartsAt.Date.AddDays(1), TimeZone);

    /// <summary>Tells one time and place from another: a hash, as 64 hexadecimal digits.</summary>
    public string Appointment => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\n', [StartsAtUtc.ToString("u", CultureInfo.InvariantCulture), Address, .. Texts.OrderBy(text => text.Language).Select(text => text.Venue)]))));

    /// <summary>The instants by which it is decided what guests can do.</summary>
    public EventMoments Moments => new(StartsAtUtc, RepliesCloseAt, PromotionEndsAt, OverAt);

    /// <summary>The last day on which data about guests is kept, as the privacy notice promises.</summary>
    public DateOnly GuestsKeptUntil => DateOnly.FromDateTime(EndsAt ?? StartsAt).AddMonths(MonthsGuestsAreKept);

    /// <summary>Whether the time is over for which guests are kept.</summary>
    public bool GuestsAreDueAt(DateTime now) => DayAt(now) > GuestsKeptUntil;

    /// <summary>The day that calendars at the venue show.</summary>
    public DateOnly DayAt(DateTime now) => DateOnly.FromDateTime(EventTime.ToLocal(now, TimeZone));

    /// <summary>Free seats, never negative; null: no limit.</summary>
    public int? SeatsLeft => Capacity is { } capacity ? Math.Max(0, capacity - SeatsTaken - SeatsHeld) : null;

    /// <summary>The texts in a language, or in the first language that there is one in.</summary>
    public EventText TextIn(Language language) =>
        Texts.Find(text => text.Language == language) ?? Texts.OrderBy(text => text.Language).First();

    public EventState StateAt(DateTime now)
    {
        if (CancelledAt is not null)
            return EventState.Cancelled;
        if (now >= OverAt)
            return EventState.Over;
        if (now >= StartsAtUtc)
            return EventState.Begun;
        if (now >= RepliesCloseAt)
            return EventState.Closed;
        return HasSeatsFor(1, now) ? EventState.Open : EventState.Full;
    }

    public bool TakesRepliesAt(DateTime now) => StateAt(now) is EventState.Open or EventState.Full;

    /// <summary>Whether guests may still ask for changes, which organisers decide: after the deadline, until the event begins.</summary>
    public bool TakesRequestsAt(DateTime now) => StateAt(now) is EventState.Closed;

    /// <summary>Whether only organisers may still take replies: too late for guests, not yet over.</summary>
    public bool TakesLateRepliesAt(DateTime now) => StateAt(now) is EventState.Closed or EventState.Begun;

    /// <summary>Calendar days at the venue from today to the last day for replies: 0 on that day, negative after it.</summary>
    public int DaysLeftAt(DateTime now) =>
        RepliesCloseOn.DayNumber - DayAt(now).DayNumber;

    /// <summary>
    /// Whether somebody who replied now would get seats. Those who wait come first, except where the seats left suffice
    /// for none of them and may go to the next that they suffice for.
    /// </summary>
    public bool HasSeatsFor(int seats, DateTime now) =>
        Fits(seats) && (GuestsWaiting == 0 || (SeatsNextThatFits && PromotesAt(now)));

    /// <summary>Whether the waiting list moves up by itself. Nobody is told on the eve that they may come after all, nor of an event that they do not see.</summary>
    public bool PromotesAt(DateTime now) => IsPublished && CancelledAt is null && now < PromotionEndsAt && now < StartsAtUtc;

    /// <summary>Why nobody is moving up from the waiting list.</summary>
    /// <param name="seatsOfNext">The seats that the first who waits needs.</param>
    public PromotionPause PromotionPauseAt(DateTime now, int seatsOfNext) =>
        CancelledAt is not null ? PromotionPause.EventCancelled
        : GuestsWaiting == 0 ? PromotionPause.NobodyWaits
        : !IsPublished ? PromotionPause.NotPublished
        : now >= StartsAtUtc ? PromotionPause.EventStarted
        : SeatsLeft == 0 ? PromotionPause.NoSeatLeft
        : !PromotesAt(now) ? PromotionPause.CutOffPassed
        : !Fits(seatsOfNext) ? PromotionPause.NextDoesNotFit
        : PromotionPause.None;

    /// <summary>A guest says "I am coming". The seats asked for are the guest's own and the companions'.</summary>
    /// <param name="companions">Their names; null: those whom the guest named before.</param>
    /// <param name="isLate">An organiser takes the reply after the deadline.</param>
    public ReplyOutcome Accept(Guest guest, DateTime now, IReadOnlyList<string>? companions = null, bool isLate = false)
    {
        if (!TakesRepliesAt(now) && !(isLate && TakesLateRepliesAt(now)))
            return ReplyOutcome.Closed;
        if (guest.Reply.HasPlace())
            return ReplyOutcome.AlreadyReplied;

        // The seats that are held for a guest are theirs.
        var more = 1 + (companions?.Count ?? guest.Companions.Count) - (guest.Reply is Reply.Held ? guest.Seats : 0);
        if (guest.Reply is not Reply.Held)
            guest.ArrivalNumber = Arrivals;
        Become(guest, more <= 0 || HasSeatsFor(more, now) ? Reply.Accepted : Reply.WaitListed, now, companions);
        return guest.Reply is Reply.Accepted ? ReplyOutcome.Accepted : ReplyOutcome.WaitListed;
    }

    /// <summary>
    /// Somebody new says by the public form "I am coming": they hold a seat, if there is one, until they have confirmed their
    /// address. Nobody waits in the list before that.
    /// </summary>
    public ReplyOutcome Hold(Guest guest, DateTime now, IReadOnlyList<string> companions)
    {
        if (!TakesRepliesAt(now))
            return ReplyOutcome.Closed;

        guest.ArrivalNumber = Arrivals;
        Become(guest, HasSeatsFor(1 + companions.Count, now) ? Reply.Held : Reply.Unconfirmed, now, companions);
        return ReplyOutcome.ToBeConfirmed;
    }

    /// <summary>The time is over for which a guest's seat was held.</summary>
    /// <returns>Whether one was.</returns>
    public bool Lapse(Guest guest, DateTime now)
    {
        if (guest.Reply is not Reply.Held)
            return false;

        Become(guest, Reply.Unconfirmed, now);
        return true;
    }

    /// <summary>
    /// A reply that waited for its owner's word is theirs. What becomes of it is decided now: the seat that was held; one that
    /// is free, or the waiting list.
    /// </summary>
    /// <param name="guest">Whose reply it is; somebody new for a reply that is of somebody else than the owner of the address.</param>
    public ReplyOutcome Confirm(Guest guest, UnconfirmedReply reply, DateTime now)
    {
        if (!reply.IsPending)
            return reply.State switch
            {
                UnconfirmedReplyState.Confirmed => ReplyOutcome.AlreadyReplied,
                UnconfirmedReplyState.Lapsed => ReplyOutcome.Closed,
                _ => ReplyOutcome.Conflict,
            };
        if (CancelledAt is not null || now >= reply.CountsUntil(this))
            return ReplyOutcome.Closed;

        // Whoever waits comes before one who let the time pass.
        if (reply.HeldUntil <= now)
            Lapse(guest, now);
        var outcome = Accept(guest, now, reply.Companions, isLate: true);
        if (outcome is not (ReplyOutcome.Accepted or ReplyOutcome.WaitListed))
            return outcome;

        if (reply.Details is { } details)
            guest.Describe(details with { Email = guest.Details.Email });
        guest.ClauseAcknowledgedAt = reply.At;
        reply.Confirm(guest, now);
        return outcome;
    }

    /// <summary>One more arrives under the same lock.</summary>
    public void NumberArrival() => Arrivals++;

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

        Become(guest, reply, now);
        return reply is Reply.Cancelled ? ReplyOutcome.Cancelled : ReplyOutcome.Declined;
    }

    /// <summary>
    /// A guest sends somebody else, who takes over the seat or the place in the waiting list; a guest who had neither
    /// declines, and the deputy replies.
    /// </summary>
    /// <param name="deputy">Somebody else.</param>
    public ReplyOutcome SendDeputy(Guest guest, Guest deputy, DateTime now)
    {
        if (!TakesRepliesAt(now))
            return ReplyOutcome.Closed;

        // Sent twice, it is the same deputy.
        if (guest.Reply is Reply.Declined && deputy.DeputyFor == guest.Id && deputy.Reply.HasPlace())
            return ReplyOutcome.AlreadyReplied;

        var held = guest.Reply;
        if (held is not Reply.Declined)
            Become(guest, Reply.Declined, now);
        // They come anyway, for themselves; what the guest held is free.
        if (deputy.Reply.HasPlace())
            return deputy.Reply is Reply.Accepted ? ReplyOutcome.Accepted : ReplyOutcome.WaitListed;

        deputy.DeputyFor = guest.Id;
        if (held is not (Reply.Accepted or Reply.WaitListed))
            return Accept(deputy, now);

        deputy.ArrivalNumber = guest.ArrivalNumber;
        var takesOver = held is Reply.Accepted && deputy.Seats <= guest.Seats;
        Become(deputy, takesOver || HasSeatsFor(deputy.Seats, now) ? Reply.Accepted : Reply.WaitListed, now);
        return deputy.Reply is Reply.Accepted ? ReplyOutcome.Accepted : ReplyOutcome.WaitListed;
    }

    /// <summary>A guest brings other companions, or none.</summary>
    /// <returns>False when there are not enough seats for them; nothing has changed then.</returns>
    public bool Bring(Guest guest, IReadOnlyList<string> companions, DateTime now)
    {
        var more = 1 + companions.Count - guest.Seats;
        if (guest.Reply is Reply.Accepted or Reply.Held && more > 0 && !HasSeatsFor(more, now))
            return false;

        Count(guest, -1);
        guest.Bring(companions);
        Count(guest, 1);
        return true;
    }

    /// <summary>Gives free seats to those who wait, first come, first served.</summary>
    /// <param name="waiting">Guests on the waiting list by <see cref="Guest.ArrivalNumber"/>.</param>
    /// <returns>The guests who now have seats.</returns>
    public IReadOnlyList<Guest> Promote(IEnumerable<Guest> waiting, DateTime now)
    {
        if (!PromotesAt(now))
            return [];

        var promoted = new List<Guest>();
        foreach (var guest in waiting.Where(guest => guest.Reply is Reply.WaitListed))
        {
            if (Fits(guest.Seats))
            {
                Become(guest, Reply.Accepted, now);
                promoted.Add(guest);
            }
            else if (!SeatsNextThatFits)
            {
                break;
            }
        }

        return promoted;
    }

    /// <summary>An organiser gives somebody a seat, out of turn and at any time before the event is over.</summary>
    /// <param name="overCapacity">Also when there is none left. Deliberate, and to be recorded as such.</param>
    public ReplyOutcome SeatByHand(Guest guest, DateTime now, bool overCapacity)
    {
        if (StateAt(now) is EventState.Over or EventState.Cancelled)
            return ReplyOutcome.Closed;
        if (guest.Reply is Reply.Accepted)
            return ReplyOutcome.AlreadyReplied;
        if (!overCapacity && guest.Reply is not Reply.Held && !Fits(guest.Seats))
            return ReplyOutcome.NoSeatLeft;

        if (guest.Reply is not (Reply.WaitListed or Reply.Held))
            guest.ArrivalNumber = Arrivals;
        Become(guest, Reply.Accepted, now);
        return ReplyOutcome.Accepted;
    }

    /// <summary>
    /// Two records turn out to be one person: the one that is kept takes over what only the other says. Its own reply stands;
    /// without one, it takes over the other's with the seats or the place in the waiting list.
    /// </summary>
    /// <param name="other">To be deleted.</param>
    public void Merge(Guest kept, Guest other)
    {
        Release(other);
        if ((kept.Reply is Reply.None && other.Reply is not Reply.None)
            || (kept.Reply.IsUnconfirmed() && other.Reply is not Reply.None && !other.Reply.IsUnconfirmed()))
        {
            Count(kept, -1);
            kept.TakeReplyOf(other);
            Count(kept, 1);
        }

        kept.Absorb(other);
    }

    /// <summary>A guest is deleted: what they held is free again.</summary>
    public void Release(Guest guest) => Count(guest, -1);

    /// <summary>All guests are deleted.</summary>
    public void ReleaseAll() => (SeatsTaken, SeatsHeld, GuestsWaiting) = (0, 0, 0);

    /// <summary>One that is being prepared, out of guests' sight.</summary>
    public static DebateEvent Unpublished(string slug) => new() { Slug = slug, IsPublished = false };

    /// <summary>Whether it could be shown to guests: not while it is called a copy of another.</summary>
    public bool MayBePublished => !Texts.Exists(text => text.IsTitledAsCopy);

    /// <summary>Shows it to guests, from the archive too.</summary>
    /// <returns>False while it is called a copy, or is shown already; nothing has changed then.</returns>
    public bool Publish()
    {
        if (IsPublished || !MayBePublished)
            return false;

        (IsPublished, WithdrawnAt, ArchivedAt) = (true, null, null);
        Revised();
        return true;
    }

    /// <summary>Takes its pages back from guests, who are told so where they know of it. Nothing of their replies changes.</summary>
    /// <returns>False when they do not see it anyway.</returns>
    public bool Withdraw(DateTime now)
    {
        if (!IsPublished)
            return false;

        (IsPublished, WithdrawnAt) = (false, now);
        Revised();
        return true;
    }

    /// <summary>Whether nothing is to be done about it any more, so that it can be put away.</summary>
    public bool MayBeArchivedAt(DateTime now) => !IsPublished || StateAt(now) is EventState.Over or EventState.Cancelled;

    /// <returns>False while there is something to do about it, or when it is in the archive already.</returns>
    public bool Archive(DateTime now)
    {
        if (ArchivedAt is not null || !MayBeArchivedAt(now))
            return false;

        ArchivedAt = now;
        Revised();
        return true;
    }

    /// <returns>False when it is not in the archive.</returns>
    public bool Unarchive()
    {
        if (ArchivedAt is null)
            return false;

        ArchivedAt = null;
        Revised();
        return true;
    }

    /// <summary>Records that the settings or texts have changed.</summary>
    public void Revised()
    {
        Revision++;
        Version = Guid.NewGuid();
    }

    public static bool IsSlug(string slug) => slug.Length <= SlugMaxLength && SlugPattern().IsMatch(slug);

    private bool Fits(int seats) => SeatsLeft is not { } left || seats <= left;

    private void Become(Guest guest, Reply reply, DateTime now, IReadOnlyList<string>? companions = null)
    {
        Count(guest, -1);
        if (companions is not null)
            guest.Bring(companions);
        guest.Answer(reply, now);
        Count(guest, 1);
    }

    private void Count(Guest guest, int sign)
    {
        if (guest.Reply is Reply.Accepted)
            SeatsTaken += sign * guest.Seats;
        else if (guest.Reply is Reply.Held)
            SeatsHeld += sign * guest.Seats;
        else if (guest.Reply is Reply.WaitListed)
            GuestsWaiting += sign;
    }

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SlugPattern();
}
