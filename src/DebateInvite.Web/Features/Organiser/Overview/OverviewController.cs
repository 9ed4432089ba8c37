using DebateInvite.Web.Data;
using DebateInvite.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Overview;

/// <summary>How an event stands.</summary>
public sealed class OverviewController(DebateContext db, TimeProvider clock) : Controller
{
    /// <summary>The event that there is most to do about: what is still to come before what is past, the featured before others.</summary>
    [HttpGet("organiser")]
    public async Task<IActionResult> Start(CancellationToken cancellation)
    {
        var today = clock.Now().Date;
        var slug = await db.Events
            .OrderByDescending(e => e.CancelledAt == null && (e.EndsAt ?? e.StartsAt) >= today)
            .ThenByDescending(e => e.IsFeatured)
            .ThenBy(e => e.StartsAt)
            .Select(e => e.Slug)
            .FirstAsync(cancellation);
        return RedirectToAction(nameof(Show), new { slug });
    }

    [HttpGet("organiser/{slug:slug}")]
    public async Task<IActionResult> Show(string slug, [FromServices] ReadOverview read, CancellationToken cancellation) =>
        await read.RunAsync(slug, cancellation) is { } overview ? View(overview) : NotFound();
}
