using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Typing;

namespace DebateInvite.Domain.Deletions;

/// <summary>
/// The deletion of an event's guests when the time is over for which the privacy notice keeps them (GDPR art. 5(1)(e)). It is
/// announced first, so that no date typed wrong, no wrong clock and no restored backup ever deletes anybody; then put off,
/// withdrawn or done. Once done it is the certificate (GDPR art. 5(2)): it names no guest, and stays.
/// Days are those at the event's place; instants are UTC.
/// </summary>
public sealed class Deletion
{
    /// <summary>Whole days at least between the day of the announcement and that of the deletion.</summary>
    public const int DaysOfNotice = 14;

    /// <summary>How many days from today a deletion can be put off at a time.</summary>
    public const int MostDaysPutOff = 90;

    /// <summary>
    /// Who comes later than this announces anew: the site was off, its clock leapt, or a backup from before was put back, so
    /// nobody expects it today. Days.
    /// </summary>
    public const int MostDaysLate = 2;

    /// <summary>After so many months in which nothing was written, a clock is rather wrong. More than guests are kept.</summary>
    public const int MostMonthsOfSilence = DebateEvent.MonthsGuestsAreKept + 4;

    public const int ReasonMaxLength = 500;

    /// <summary>The clocks of processes that share a database differ by less.</summary>
    private static readonly TimeSpan ClocksDiffer = TimeSpan.FromHours(1);

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid EventId { get; private set; }

    /// <summary>What goes.</summary>
    public DeletionScope Scope { get; private set; }

    public DateTime AnnouncedAt { get; private set; }

    /// <summary>The address of the organiser who had it announced, vouching for the clock; null: the site by itself.</summary>
    public string? AnnouncedBy { get; private set; }

    /// <summary>The last day on which guests are kept, as the event's dates had it when this was announced or, later, done.</summary>
    public DateOnly KeptUntil { get; private set; }

    /// <summary>The day of the deletion: the first on which guests are due, and never sooner than after <see cref="DaysOfNotice"/>.</summary>
    public DateOnly On { get; private set; }

    /// <summary>In the order in which organisers decided them.</summary>
    public IReadOnlyList<Postponement> Postponements { get; private set; } = [];

    /// <summary>When the event's dates were no longer such that guests were due, or it had to be announced anew.</summary>
    public DateTime? WithdrawnAt { get; private set; }

    public DateTime? DoneAt { get; private set; }

    /// <summary>What was deleted; null: nothing yet.</summary>
    public DeletedRows? Deleted { get; private set; }

    /// <summary>What is kept all the same, as evidence; null: nothing.</summary>
    public KeptEvidence? Kept { get; private set; }

    public Guid Version { get; private set; } = Guid.NewGuid();

    public bool IsOpen => WithdrawnAt is null && DoneAt is null;

    /// <summary>What is to be done about an event's guests, or about the evidence that they came.</summary>
    /// <param name="open">The deletion that is announced; null: none.</param>
    /// <param name="hasGuests">Whether anything of guests, or of the evidence, is stored.</param>
    /// <param name="newest">When the site last wrote something; null: never.</param>
    public static DeletionStep NextFor(
        DebateEvent debate, Deletion? open, bool hasGuests, DateTime? newest, DateTime now, DeletionScope scope = DeletionScope.Guests)
    {
        if (open is null && !hasGuests)
            return DeletionStep.None;
        // Evidence lies for years in which nothing need be written; only its end is a matter of the clock.
        if (open is null && scope is DeletionScope.Evidence && !IsNear(debate, scope, now))
            return DeletionStep.None;
        if (!IsBelieved(now, open?.AnnouncedBy is null ? newest : open.AnnouncedAt))
            return DeletionStep.DistrustClock;
        if (open is null)
            return IsNear(debate, scope, now) ? DeletionStep.Announce : DeletionStep.None;
        if (!open.HoldsFor(debate, now))
            return DeletionStep.Withdraw;

        var daysLate = debate.DayAt(now).DayNumber - open.On.DayNumber;
        return daysLate < 0 ? DeletionStep.None : daysLate <= MostDaysLate ? DeletionStep.Delete : DeletionStep.Announce;
    }

    /// <param name="by">An organiser's address; null: the site by itself.</param>
    public static Deletion Announce(DebateEvent debate, DateTime now, string? by = null, DeletionScope scope = DeletionScope.Guests) => new()
    {
        EventId = debate.Id,
        Scope = scope,
        AnnouncedAt = now,
        AnnouncedBy = by,
        KeptUntil = debate.LastDayOf(scope),
        On = Later(debate.LastDayOf(scope).AddDays(1), debate.DayAt(now).AddDays(DaysOfNotice + 1)),
    };

    /// <summary>Whether the event's dates are still such that this deletion is right.</summary>
    public bool HoldsFor(DebateEvent debate, DateTime now) => IsNear(debate, Scope, now) && On > debate.LastDayOf(Scope);

    /// <summary>The days to which the deletion can be put off, both included; none when the first is after the last.</summary>
    public (DateOnly First, DateOnly Last) RangeAt(DebateEvent debate, DateTime now) => (On.AddDays(1), debate.DayAt(now).AddDays(MostDaysPutOff));

    /// <param name="by">An organiser's address.</param>
    /// <returns>False when it is no longer to come, or the day is not one of <see cref="RangeAt"/>; nothing has changed then.</returns>
    public bool PutOff(DebateEvent debate, DateOnly until, string reason, string by, DateTime now)
    {
        var (first, last) = RangeAt(debate, now);
        if (!IsOpen || until < first || until > last)
            return false;

        Postponements = [.. Postponements, new Postponement(now, by, CleanText.Lines(reason) ?? "", On, until)];
        (On, Version) = (until, Guid.NewGuid());
        return true;
    }

    public void Withdraw(DateTime now) => (WithdrawnAt, Version) = (now, Guid.NewGuid());

    /// <summary>It is done.</summary>
    /// <param name="kept">What of the guests stays; null: nothing.</param>
    public void Certify(DebateEvent debate, DeletedRows deleted, DateTime now, KeptEvidence? kept = null) =>
        (Deleted, Kept, KeptUntil, DoneAt, Version) = (deleted, kept, debate.LastDayOf(Scope), now, Guid.NewGuid());

    // Early enough for the deletion to be on the first day on which guests are due, as the privacy notice says.
    private static bool IsNear(DebateEvent debate, DeletionScope scope, DateTime now) => debate.DayAt(now) >= debate.LastDayOf(scope).AddDays(-DaysOfNotice);

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private static bool IsBelieved(DateTime now, DateTime? newest) =>
        newest is not { } last || (now >= last - ClocksDiffer && now <= last.AddMonths(MostMonthsOfSilence));
}

/// <param name="By">The organiser's address.</param>
/// <param name="From">The day of the deletion until then.</param>
/// <param name="Until">The day of it from then on.</param>
public sealed record Postponement(DateTime At, string By, string Reason, DateOnly From, DateOnly Until);

/// <summary>How many rows of each kind a deletion took.</summary>
/// <param name="Changes">Entries of guests' histories.</param>
/// <param name="Mails">To guests, and to organisers about guests.</param>
/// <param name="Imports">Lists brought as files.</param>
/// <param name="Arrivals">Of guests and companions at the door, undone ones too; none in certificates of before there were any.</param>
/// <param name="SecurityLists">Versions of the list for who guards the building; as <paramref name="Arrivals"/>.</param>
/// <param name="Certificates">Names on certificates of attendance; the certificates stay, and lead to nobody.</param>
/// <param name="Records">Of people who came (<see cref="AttendanceRecord"/>).</param>
/// <param name="Files">That organisers had added to the evidence.</param>
public sealed record DeletedRows(
    int Guests, int Companions, int Changes, int Requests, int Mails, int Imports, int Arrivals = 0, int SecurityLists = 0, int Certificates = 0, int Records = 0, int Files = 0)
{
    public static readonly DeletedRows None = new(0, 0, 0, 0, 0, 0);
}

/// <summary>What a deletion of guests leaves, and for how long.</summary>
/// <param name="People">Of how many guests and companions it is kept that they came.</param>
/// <param name="Listed">How many there were: figures, which name nobody.</param>
public sealed record KeptEvidence(int People, DateOnly Until, IReadOnlyList<ListedCount> Listed);

/// <summary>How many guests of a sector an event had.</summary>
/// <param name="Sector">Null: not known.</param>
/// <param name="Invited">By a message.</param>
/// <param name="Seats">Of those who confirmed.</param>
public sealed record ListedCount(Sector? Sector, int Guests, int Invited, int Confirmed, int Seats);

/// <summary>What a deletion is of. Stored by name, so a name once used stays.</summary>
public enum DeletionScope
{
    /// <summary>All that is known of an event's guests.</summary>
    Guests,

    /// <summary>That they came, which is kept for longer where the event's settings say so, and what organisers have added to that.</summary>
    Evidence,
}

public enum DeletionStep
{
    None,

    /// <summary>Guests are due soon: tell organisers when they go. An announcement that was missed is withdrawn.</summary>
    Announce,

    /// <summary>They are no longer due then.</summary>
    Withdraw,

    /// <summary>The announced day has come.</summary>
    Delete,

    /// <summary>The clock is far from when something was last written: nothing is done by it.</summary>
    DistrustClock,
}
