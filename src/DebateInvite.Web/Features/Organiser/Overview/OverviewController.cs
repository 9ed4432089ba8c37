using DebateInvite.Domain.Access;
using DebateInvite.Domain.Events;
using DebateInvite.Web.Features.Organiser.Shared;
using DebateInvite.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Organiser.Overview;

/// <summary>How an event stands.</summary>
[Needs(Right.SeeGuests)]
public sealed class OverviewController(ReadOverview read, DeskAccess access) : Controller
{
    /// <summary>The event that there is most to do about, of those that one may see; else the door of one, or the list of one's events.</summary>
    [HttpGet("organiser")]
    [Needs(Right.OwnAccount)]
    public async Task<IActionResult> Start(CancellationToken cancellation) =>
        await read.FirstToDoAsync(access.Grants.EventsWith(Right.SeeGuests), cancellation) is { } slug
            ? RedirectToAction(nameof(Show), new { slug })
            : await read.FirstToDoAsync(access.Grants.EventsWith(Right.CheckIn), cancellation) is { } door
            ? RedirectToAction("Search", "CheckIn", new { slug = door })
            : RedirectToAction("List", "Events");

    [HttpGet("organiser/{slug:slug}")]
    public async Task<IActionResult> Show(DebateEvent debate, CancellationToken cancellation) =>
        View(await read.RunAsync(debate, cancellation) with { HasNoSecondFactor = !DeskSession.Of(HttpContext).HasSecondFactor });
}
