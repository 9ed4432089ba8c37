using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Privacy;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Organiser.Shared;
using DebateInvite.Web.Features.Privacy;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Notices;

/// <summary>Counts who was given which version of the privacy notice last, and finds those who know an older one only.</summary>
public sealed class ReadNotices(DebateContext db, NoticeInForce notice)
{
    public const int PageSize = 50;

    /// <param name="page">Of those who know an older version; from 1; the nearest page that there is, is shown.</param>
    public async Task<NoticesPage> RunAsync(DebateEvent debate, int? page, CancellationToken cancellation)
    {
        var current = await notice.KeepAsync(debate, cancellation);
        var guests = db.Guests.AsNoTracking().Where(g => g.EventId == debate.Id);
        var behind = guests.Where(g => db.NoticesSeen.Any(s => s.GuestId == g.Id) && !db.NoticesSeen.Any(s => s.GuestId == g.Id && s.Notice == current));
        var pager = Pager.Of(page, PageSize, await behind.CountAsync(cancellation));
        var versions = await VersionsAsync(debate, cancellation);
        return new NoticesPage(
            debate,
            versions,
            current,
            await guests.CountAsync(g => !db.NoticesSeen.Any(s => s.GuestId == g.Id), cancellation),
            await BehindAsync(behind, pager, versions, cancellation),
            pager);
    }

    /// <summary>Which of the event's versions has which number, from 1, by its hash.</summary>
    public async Task<IReadOnlyDictionary<string, int>> NumbersAsync(Guid eventId, CancellationToken cancellation) =>
        (await HashesAsync(eventId, cancellation)).Index().ToDictionary(version => version.Item.Hash, version => version.Index + 1, StringComparer.Ordinal);

    /// <summary>All of an event's versions, the oldest first, with how many guests were given each last.</summary>
    public async Task<IReadOnlyList<VersionCount>> VersionsAsync(DebateEvent debate, CancellationToken cancellation)
    {
        var counts = await db.NoticesSeen
            .Where(s => s.EventId == debate.Id && !db.NoticesSeen.Any(later => later.GuestId == s.GuestId && (later.At > s.At || (later.At == s.At && later.Id > s.Id))))
            .GroupBy(s => new { s.Notice, s.Way })
            .Select(group => new { group.Key.Notice, group.Key.Way, People = group.Count() })
            .ToListAsync(cancellation);
        var known = await HashesAsync(debate.Id, cancellation);
        // A text that was shown as the site stopped may not have been kept yet; it is, as soon as it is shown again.
        var unkept = counts.Select(count => count.Notice).Except(known.Select(version => version.Hash), StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return
        [
            .. known.Select(version => (version.Hash, Since: (DateTime?)version.Since)).Concat(unkept.Select(hash => (Hash: hash, Since: (DateTime?)null))).Index().Select(version => new VersionCount(
                version.Index + 1,
                version.Item.Hash,
                version.Item.Since,
                counts.Where(count => count.Notice == version.Item.Hash).ToDictionary(count => count.Way, count => count.People))),
        ];
    }

    private async Task<List<(string Hash, DateTime Since)>> HashesAsync(Guid eventId, CancellationToken cancellation) =>
    [
        .. (await db.NoticeVersions.Where(version => version.EventId == eventId).OrderBy(version => version.Since).ThenBy(version => version.Hash)
            .Select(version => new { version.Hash, version.Since }).ToListAsync(cancellation)).Select(version => (version.Hash, version.Since)),
    ];

    private async Task<IReadOnlyList<GuestBehind>> BehindAsync(IQueryable<Guest> behind, Pager pager, IReadOnlyList<VersionCount> versions, CancellationToken cancellation)
    {
        var guests = await behind.OrderBy(g => g.SortKey).ThenBy(g => g.Id).Skip(pager.Skip).Take(pager.PageSize)
            .Select(g => new { g.Id, g.Details.FirstName, g.Details.LastName }).ToListAsync(cancellation);
        var ids = guests.ConvertAll(guest => guest.Id);
        var seen = await db.NoticesSeen.AsNoTracking().Where(s => ids.Contains(s.GuestId)).ToListAsync(cancellation);
        return
        [
            .. guests.Select(guest =>
            {
                var last = seen.Where(s => s.GuestId == guest.Id).MaxBy(s => (s.At, s.Id))!;
                return new GuestBehind(guest.Id, $"{guest.LastName} {guest.FirstName}".Trim(), versions.First(version => version.Hash == last.Notice).Number, last.At, last.Way);
            }),
        ];
    }
}

/// <param name="Current">The hash of the version that guests are given now.</param>
/// <param name="Untold">Guests who were given none yet.</param>
/// <param name="Behind">One page of those who were given others only.</param>
public sealed record NoticesPage(DebateEvent Event, IReadOnlyList<VersionCount> Versions, string Current, int Untold, IReadOnlyList<GuestBehind> Behind, Pager Pager)
{
    public string Stamp(DateTime utc) => Dates.Stamp(EventTime.ToLocal(utc, Event.TimeZone));
}

/// <param name="Number">From 1, in the order in which they were first shown.</param>
/// <param name="Since">UTC; null: its text is not kept yet.</param>
/// <param name="People">Guests who were given it last, by the way.</param>
public sealed record VersionCount(int Number, string Hash, DateTime? Since, IReadOnlyDictionary<NoticeWay, int> People);

/// <param name="Version">The number of the version that the guest was given last.</param>
/// <param name="At">UTC.</param>
public sealed record GuestBehind(Guid Id, string Name, int Version, DateTime At, NoticeWay Way);

/// <param name="Number">From 1.</param>
public sealed record NoticeVersionPage(DebateEvent Event, NoticeVersion Version, int Number);
