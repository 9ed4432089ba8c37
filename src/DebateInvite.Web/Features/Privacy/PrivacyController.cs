using DebateInvite.Domain.Events;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Privacy;

[Route("{slug:slug}/privacy")]
[StaysWhenWithdrawn]
public sealed class PrivacyController(NoticeInForce notice, TimeProvider clock) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(DebateEvent debate, CancellationToken cancellation)
    {
        await notice.KeepAsync(debate, cancellation);
        ViewData.Frame(debate, SharedTexts.Privacy);
        return new SameForEverybody(View(PrivacyNotice.For(debate)), debate, clock.Now());
    }
}
