using DebateInvite.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Entrance;

/// <summary>What a guest's QR code opens, and what brings a telephone to the door.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class EntranceController : Controller
{
    /// <summary>At the door, the guest; for everybody else the same page, whatever the code.</summary>
    [HttpGet("d/{code}")]
    public async Task<IActionResult> Code(string code, [FromServices] FollowCode follow, CancellationToken cancellation) =>
        await follow.RunAsync(HttpContext, code, cancellation) is { } path ? LocalRedirect(Url.Content("~" + path)) : View("Code");

    /// <summary>The telephone stands at the door from now on. Nothing is stored for that but its own cookie.</summary>
    [HttpGet("p/{pass:length(32)}")]
    public async Task<IActionResult> Pass(string pass, [FromServices] OpenDoorPass open, CancellationToken cancellation) =>
        await open.RunAsync(HttpContext, pass, cancellation) is { } slug ? LocalRedirect(Url.Content($"~/organiser/{slug}/check-in")) : NotFound();
}
