using DebateInvite.Domain.Events;
using DebateInvite.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Privacy;

[Route("{slug:slug}/privacy")]
[StaysWhenWithdrawn]
public sealed class PrivacyController : Controller
{
    [HttpGet]
    public IActionResult Show(DebateEvent debate)
    {
        ViewData.Frame(debate, SharedTexts.Privacy);
        return View(PrivacyNotice.For(debate));
    }
}
