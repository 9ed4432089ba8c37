using DebateInvite.Domain.Access;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Organiser.Shared;
using DebateInvite.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Guests.Confirmation;

/// <summary>A guest's confirmation as a letter to print, in the guest's language: for those without e-mail.</summary>
[Route("organiser/{slug:slug}/guests/{id:guid}/confirmation")]
[Needs(Right.SeeGuests)]
public sealed class ConfirmationController : Controller
{
    [HttpGet]
    public IActionResult Show(DebateEvent debate, Guest guest) =>
        guest.Reply is Reply.Accepted or Reply.WaitListed ? View(new ConfirmationPage(debate, guest)) : NotFound();
}

public sealed record ConfirmationPage(DebateEvent Event, Guest Guest);
