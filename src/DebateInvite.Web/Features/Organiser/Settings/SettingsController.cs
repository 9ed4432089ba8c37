using DebateInvite.Domain.Access;
using DebateInvite.Domain.Events;
using DebateInvite.Web.Features.Organiser.Shared;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Organiser.Settings;

/// <summary>The sections of an event's settings, and what is set in each.</summary>
[Route("organiser/{slug:slug}/settings")]
[Needs(Right.Settings)]
public sealed class SettingsController : Controller
{
    [HttpGet]
    public IActionResult Show(DebateEvent debate) => View(debate);
}
