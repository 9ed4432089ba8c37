using DebateInvite.Domain.Events;
using DebateInvite.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Organiser.Overview;

/// <summary>How an event stands.</summary>
public sealed class OverviewController(ReadOverview read) : Controller
{
    /// <summary>The event that there is most to do about.</summary>
    [HttpGet("organiser")]
    public async Task<IActionResult> Start(CancellationToken cancellation) =>
        RedirectToAction(nameof(Show), new { slug = await read.FirstToDoAsync(cancellation) });

    [HttpGet("organiser/{slug:slug}")]
    public async Task<IActionResult> Show(DebateEvent debate, CancellationToken cancellation) =>
        View(await read.RunAsync(debate, cancellation) with { HasNoSecondFactor = !DeskSession.Of(HttpContext).HasSecondFactor });
}
