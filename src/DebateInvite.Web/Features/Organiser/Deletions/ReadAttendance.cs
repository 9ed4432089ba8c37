using DebateInvite.Domain.Deletions;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Deletions;

/// <summary>Who came to an event, whether its guests are still there or what was kept of them.</summary>
public sealed class ReadAttendance(DebateContext db)
{
    /// <summary>One after the other as the database gives them: those of whom only that is kept, then those whose arrivals are known, each in the order of coming.</summary>
    public IAsyncEnumerable<AttendanceRecord> RunAsync(DebateEvent debate) => Kept(debate).Concat(Known(debate));

    /// <summary>Those whose arrivals are known, as they would be kept.</summary>
    public IAsyncEnumerable<AttendanceRecord> Known(DebateEvent debate) => db.Arrivals.AsNoTracking()
        .Where(a => a.EventId == debate.Id && a.UndoneAt == null)
        .Join(db.Guests, a => a.GuestId, g => g.Id, (a, g) => new { Arrival = a.Id, a.At, a.Companion, g.Id, g.Details.FirstName, g.Details.LastName, g.Details.Organisation, g.Details.Sector })
        .OrderBy(row => row.At).ThenBy(row => row.Arrival)
        .AsAsyncEnumerable()
        .Select(row => AttendanceRecord.Of(debate.Id, row.Id, row.FirstName, row.LastName, row.Companion, row.Organisation, row.Sector, row.At));

    /// <summary>How many came, by sector.</summary>
    public async Task<IReadOnlyList<CameCount>> CountAsync(DebateEvent debate, CancellationToken cancellation)
    {
        var kept = await db.AttendanceRecords.Where(r => r.EventId == debate.Id)
            .GroupBy(r => new { r.Sector, r.IsCompanion }).Select(group => new { group.Key.Sector, group.Key.IsCompanion, People = group.Count() }).ToListAsync(cancellation);
        var known = await db.Arrivals.Where(a => a.EventId == debate.Id && a.UndoneAt == null)
            .Join(db.Guests, a => a.GuestId, g => g.Id, (a, g) => new { g.Details.Sector, IsCompanion = a.Companion != null })
            .GroupBy(row => new { row.Sector, row.IsCompanion }).Select(group => new { group.Key.Sector, group.Key.IsCompanion, People = group.Count() }).ToListAsync(cancellation);
        return
        [
            .. kept.Concat(known).GroupBy(count => count.Sector).Select(same => new CameCount(
                same.Key, same.Where(count => !count.IsCompanion).Sum(count => count.People), same.Where(count => count.IsCompanion).Sum(count => count.People))),
        ];
    }

    /// <summary>How many were on the list, by sector: those who are, and before them those whose figures were kept.</summary>
    public async Task<IReadOnlyList<ListedCount>> ListedAsync(DebateEvent debate, CancellationToken cancellation)
    {
        var kept = await db.Deletions.Where(d => d.EventId == debate.Id && d.Kept != null).Select(d => d.Kept!).ToListAsync(cancellation);
        return [.. kept.SelectMany(evidence => evidence.Listed), .. await ListedNowAsync(debate, cancellation)];
    }

    /// <inheritdoc cref="ListedAsync"/>
    /// <remarks>Only those who are.</remarks>
    public async Task<IReadOnlyList<ListedCount>> ListedNowAsync(DebateEvent debate, CancellationToken cancellation) => await db.Guests
        .Where(g => g.EventId == debate.Id)
        .GroupBy(g => g.Details.Sector)
        .Select(group => new ListedCount(
            group.Key,
            group.Count(),
            group.Count(g => g.InvitedAt != null),
            group.Count(g => g.Reply == Reply.Accepted),
            group.Sum(g => g.Reply == Reply.Accepted ? g.Seats : 0)))
        .ToListAsync(cancellation);

    private IAsyncEnumerable<AttendanceRecord> Kept(DebateEvent debate) =>
        db.AttendanceRecords.AsNoTracking().Where(r => r.EventId == debate.Id).OrderBy(r => r.At).ThenBy(r => r.Id).AsAsyncEnumerable();
}

/// <param name="Sector">Null: not known.</param>
/// <param name="Companions">Whom guests of the sector brought along.</param>
public sealed record CameCount(Sector? Sector, int Guests, int Companions);
