using DebateInvite.Domain.Access;
using DebateInvite.Domain.Events;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Invitation;
using DebateInvite.Web.Features.Organiser.Shared;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Organiser.Preview;

/// <summary>The invitation page of an event that guests do not see, for organisers.</summary>
[Route("organiser/{slug:slug}/preview")]
[Needs(Right.SeeGuests)]
public sealed class PreviewController(TimeProvider clock) : Controller
{
    [HttpGet]
    public IActionResult Show(DebateEvent debate)
    {
        if (debate.IsPublished)
            return LocalRedirect($"~/{debate.Slug}");

        ViewData["Preview"] = true;
        return View("/Features/Invitation/Show.cshtml", InvitationPage.Of(debate, clock.Now()));
    }
}
