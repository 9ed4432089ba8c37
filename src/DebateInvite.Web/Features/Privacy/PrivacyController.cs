using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Privacy;

[Route("{slug:slug}/privacy")]
public sealed class PrivacyController(DebateContext db) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(string slug, CancellationToken cancellation)
    {
        if (await db.EventToShowAsync(slug, cancellation) is not { } debate)
            return NotFound();

        ViewData.Frame(debate, SharedTexts.Privacy);
        return View(PrivacyNotice.For(debate));
    }
}
