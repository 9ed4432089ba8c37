using DebateInvite.Domain.Access;
using DebateInvite.Web.Features.Organiser.ConfirmIdentity;
using DebateInvite.Web.Features.Organiser.Shared;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Organiser.Sessions;

/// <summary>Where one is signed in oneself.</summary>
[Route("organiser/sessions")]
[Needs(Right.OwnAccount)]
public sealed class SessionsController : Controller
{
    private CurrentOrganiser Self => CurrentOrganiser.Of(User);

    [HttpGet]
    public async Task<IActionResult> List([FromServices] ListSessions sessions, CancellationToken cancellation) =>
        View(await sessions.RunAsync(Self, cancellation));

    [HttpPost("{id:guid}/end")]
    [AsksAgain]
    public async Task<IActionResult> End(Guid id, [FromServices] EndSessions end, CancellationToken cancellation)
    {
        await end.RunAsync(Self, id, cancellation);
        this.Flash(SessionsTexts.Ended);
        return RedirectToAction(nameof(List));
    }

    [HttpPost("end-others")]
    [AsksAgain]
    public async Task<IActionResult> EndOthers([FromServices] EndSessions end, CancellationToken cancellation)
    {
        await end.RunAsync(Self, only: null, cancellation);
        this.Flash(SessionsTexts.OthersEnded);
        return RedirectToAction(nameof(List));
    }
}
