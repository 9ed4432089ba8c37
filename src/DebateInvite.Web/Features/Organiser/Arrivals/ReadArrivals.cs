using DebateInvite.Domain.Arrivals;
using DebateInvite.Domain.Events;
using DebateInvite.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Arrivals;

/// <summary>Counts who is in, in the database.</summary>
public sealed class ReadArrivals(DebateContext db, TimeProvider clock)
{
    /// <summary>Beyond so many, quarters of an hour in which nobody came are left out: somebody has written down arrivals days later.</summary>
    private const int MostQuarters = 48;

    private static readonly TimeSpan Quarter = TimeSpan.FromMinutes(15);

    /// <summary>How many are in, and how many seats are taken, as it is now.</summary>
    public async Task<Attendance> CountAsync(DebateEvent debate, CancellationToken cancellation) => new(
        await Standing(debate).CountAsync(cancellation),
        await db.Events.Where(e => e.Id == debate.Id).Select(e => e.SeatsTaken).SingleAsync(cancellation));

    public async Task<ArrivalsPage> RunAsync(DebateEvent debate, CancellationToken cancellation) => new(
        debate,
        await CountAsync(debate, cancellation),
        await QuartersAsync(debate, cancellation),
        await EntrancesAsync(debate, cancellation),
        clock.Now());

    private IQueryable<Arrival> Standing(DebateEvent debate) => db.Arrivals.Where(a => a.EventId == debate.Id && a.UndoneAt == null);

    private async Task<IReadOnlyList<EntranceCount>> EntrancesAsync(DebateEvent debate, CancellationToken cancellation)
    {
        var counts = await Standing(debate).GroupBy(a => a.Entrance).Select(group => new { group.Key, People = group.Count() }).ToListAsync(cancellation);
        return [.. counts.OrderByDescending(count => count.People).ThenBy(count => count.Key, StringComparer.Ordinal).Select(count => new EntranceCount(count.Key, count.People))];
    }

    // The database knows no time zones; quarters of an hour are the same in all that there are today.
    private async Task<IReadOnlyList<QuarterCount>> QuartersAsync(DebateEvent debate, CancellationToken cancellation)
    {
        var quarters = await Standing(debate)
            .GroupBy(a => new { a.At.Year, a.At.Month, a.At.Day, a.At.Hour, Quarter = a.At.Minute / 15 })
            .Select(group => new { group.Key, People = group.Count() })
            .ToListAsync(cancellation);
        var counts = quarters.ToDictionary(
            one => new DateTime(one.Key.Year, one.Key.Month, one.Key.Day, one.Key.Hour, one.Key.Quarter * 15, 0, DateTimeKind.Utc), one => one.People);
        if (counts.Count == 0)
            return [];

        var (first, last) = (counts.Keys.Min(), counts.Keys.Max());
        var all = (last - first) / Quarter + 1;
        var shown = all <= MostQuarters ? Enumerable.Range(0, (int)all).Select(number => first + (number * Quarter)) : counts.Keys.Order();
        return [.. shown.Select(from => new QuarterCount(EventTime.ToLocal(from, debate.TimeZone), counts.GetValueOrDefault(from)))];
    }
}

/// <summary>People, companions too.</summary>
/// <param name="Arrived">Who is in.</param>
/// <param name="Expected">Who has a seat.</param>
public sealed record Attendance(int Arrived, int Expected);

/// <param name="Now">UTC.</param>
public sealed record ArrivalsPage(
    DebateEvent Event, Attendance People, IReadOnlyList<QuarterCount> Quarters, IReadOnlyList<EntranceCount> Entrances, DateTime Now)
{
    /// <summary>How many more are expected; more may have come.</summary>
    public int Missing => Math.Max(0, People.Expected - People.Arrived);
}

/// <param name="From">The quarter's beginning, as clocks at the event's place show it.</param>
public sealed record QuarterCount(DateTime From, int People);

public sealed record EntranceCount(string Entrance, int People);
