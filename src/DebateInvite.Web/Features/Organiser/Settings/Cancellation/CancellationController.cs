using DebateInvite.Domain.Access;
using DebateInvite.Domain.Events;
using DebateInvite.Web.Features.Organiser.Shared;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Organiser.Settings.Cancellation;

/// <summary>Whether an event takes place.</summary>
[Route("organiser/{slug:slug}/settings/cancellation")]
[Needs(Right.Settings)]
public sealed class CancellationController : Controller
{
    [HttpGet]
    public IActionResult Show(DebateEvent debate) => View(debate);

    [HttpPost]
    public async Task<IActionResult> Change(DebateEvent debate, bool cancelled, [FromServices] CancelOrReinstate change, CancellationToken cancellation)
    {
        await change.RunAsync(debate, cancelled, cancellation);
        this.Flash(cancelled ? SettingsTexts.Cancelled : SettingsTexts.Reinstated);
        return RedirectToAction("Show", "Settings", new { debate.Slug });
    }
}
