using DebateInvite.Domain.Access;
using DebateInvite.Domain.Events;
using DebateInvite.Web.Features.Organiser.Shared;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Organiser.Prints;

/// <summary>What can be printed for an event (ADR 30).</summary>
[Route("organiser/{slug:slug}/prints")]
[Needs(Right.SeeGuests)]
public sealed class PrintsController(DeskAccess access) : Controller
{
    [HttpGet]
    public IActionResult Index(DebateEvent debate) =>
        View(new PrintsPage(debate, [.. Sheet.All.Where(sheet => sheet.Needs is not { } right || access.May(right))]));
}

/// <param name="Sheets">Those that one may have.</param>
public sealed record PrintsPage(DebateEvent Event, IReadOnlyList<Sheet> Sheets);
