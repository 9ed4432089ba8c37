using DebateInvite.Web.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Overview;

/// <summary>How an event stands.</summary>
public sealed class OverviewController(DebateContext db) : Controller
{
    [HttpGet("organiser")]
    public async Task<IActionResult> Featured(CancellationToken cancellation) =>
        await db.Events.Where(e => e.IsFeatured).Select(e => e.Slug).FirstOrDefaultAsync(cancellation) is { } slug
            ? RedirectToAction(nameof(Show), new { slug })
            : RedirectToAction("List", "Events");

    [HttpGet("organiser/{slug:slug}")]
    public async Task<IActionResult> Show(string slug, [FromServices] ReadOverview read, CancellationToken cancellation) =>
        await read.RunAsync(slug, cancellation) is { } overview ? View(overview) : NotFound();
}
