using DebateInvite.Domain.Events;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Organiser.Shared;
using DebateInvite.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Events;

/// <summary>All events, or those in the archive, the latest first.</summary>
public sealed class ListEvents(DebateContext db, TimeProvider clock)
{
    public const int PageSize = 50;

    private IQueryable<DebateEvent> Latest => db.Events.AsNoTracking().Include(e => e.Texts).OrderByDescending(e => e.StartsAt).ThenBy(e => e.Slug);

    /// <param name="page">From 1; the nearest page that there is, is shown.</param>
    /// <param name="archive">Those that are out of the way, or all others.</param>
    /// <param name="only">Of those events; null: of all.</param>
    public async Task<EventsPage> RunAsync(int? page, bool archive, IReadOnlyList<Guid>? only, CancellationToken cancellation)
    {
        var all = only is null ? Latest : Latest.Where(e => only.Contains(e.Id));
        var events = all.Where(e => (e.ArchivedAt != null) == archive);
        var pager = Pager.Of(page, PageSize, await events.CountAsync(cancellation));
        return new EventsPage(await events.Skip(pager.Skip).Take(PageSize).ToListAsync(cancellation), clock.Now(), pager, archive, await all.CountAsync(e => e.ArchivedAt != null, cancellation));
    }

    /// <summary>Those that can be copied: all.</summary>
    public Task<List<DebateEvent>> SourcesAsync(CancellationToken cancellation) => Latest.ToListAsync(cancellation);
}
