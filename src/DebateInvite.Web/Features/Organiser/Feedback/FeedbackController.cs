using DebateInvite.Domain.Access;
using DebateInvite.Domain.Events;
using DebateInvite.Web.Features.Organiser.Shared;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Organiser.Feedback;

/// <summary>What guests have answered after the event, counted.</summary>
[Route("organiser/{slug:slug}/feedback")]
[Needs(Right.SeeGuests)]
public sealed class FeedbackController : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(DebateEvent debate, [FromServices] ReadFeedback read, CancellationToken cancellation) =>
        View(await read.RunAsync(debate, cancellation));
}
