using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Organiser.Shared;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Audit;

/// <summary>One page of the desk's log, the newest first.</summary>
public sealed class ListEntries(DebateContext db)
{
    public const int PageSize = 50;

    /// <param name="page">From 1; the nearest page that there is, is shown.</param>
    public async Task<AuditPage> RunAsync(AuditFilter filter, int? page, CancellationToken cancellation)
    {
        var zone = await db.DeskTimeZoneAsync(cancellation);
        var found = filter.In(db.AuditEntries.AsNoTracking(), zone);
        var pager = Pager.Of(page, PageSize, await found.CountAsync(cancellation));
        var entries = await found.OrderByDescending(e => e.At).ThenByDescending(e => e.Id).Skip(pager.Skip).Take(PageSize).ToListAsync(cancellation);
        return new AuditPage(entries, filter, pager, zone);
    }
}
