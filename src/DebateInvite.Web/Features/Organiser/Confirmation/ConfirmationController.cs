using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Confirmation;

/// <summary>A guest's confirmation as a letter to print, in the guest's language: for those without e-mail.</summary>
[Route("organiser/{slug:slug}/guests/{id:guid}/confirmation")]
public sealed class ConfirmationController(DebateContext db) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(string slug, Guid id, CancellationToken cancellation) =>
        await db.EventToShowAsync(slug, cancellation) is { } debate
        && await db.Guests.AsNoTracking().SingleOrDefaultAsync(g => g.Id == id && g.EventId == debate.Id, cancellation) is { Reply: Reply.Accepted or Reply.WaitListed } guest
            ? View(new ConfirmationPage(debate, guest))
            : NotFound();
}

public sealed record ConfirmationPage(DebateEvent Event, Guest Guest);
