using DebateInvite.Domain.Events;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Privacy;

[Route("{slug:slug}/privacy")]
[StaysWhenWithdrawn]
public sealed class PrivacyController(TimeProvider clock) : Controller
{
    [HttpGet]
    public IActionResult Show(DebateEvent debate)
    {
        ViewData.Frame(debate, SharedTexts.Privacy);
        return new SameForEverybody(View(PrivacyNotice.For(debate)), debate, clock.Now());
    }
}
