using DebateInvite.Domain.Access;
using DebateInvite.Domain.Events;
using DebateInvite.Web.Features.Organiser.Shared;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Organiser.Prints.Programme;

/// <summary>The programme as a sheet to hand out, in the language of the page.</summary>
[Route("organiser/{slug:slug}/prints/programme")]
[Needs(Right.SeeGuests)]
public sealed class ProgrammeController : Controller
{
    [HttpGet]
    public IActionResult Show(DebateEvent debate) => View(debate);
}
