using DebateInvite.Domain.Access;
using DebateInvite.Domain.Events;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Organiser.Shared;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Organiser.Drafts;

/// <summary>Where long forms are kept while somebody types (<c>wwwroot/js/draft.js</c>), and thrown away.</summary>
[Route("organiser/drafts")]
[Needs(Right.OwnAccount)]
public sealed class DraftsController(DraftTickets tickets) : Controller
{
    /// <summary>Takes a form as it is, which names itself by its ticket.</summary>
    /// <returns>What the page says then.</returns>
    [HttpPost]
    [RequestSizeLimit(KeepsLostForms.LargestForm)]
    public async Task<IActionResult> Keep(string? draft, [FromServices] KeepDraft keep, [FromServices] DebateContext db, CancellationToken cancellation)
    {
        if (TicketIn(draft) is not { } ticket || await keep.RunAsync(ticket, Request.Form, wasSent: false, cancellation) is not { } at)
            return NotFound();
        return Content(DraftTexts.Kept.With(Dates.Stamp(EventTime.ToLocal(at, await db.DeskTimeZoneAsync(cancellation)))));
    }

    [HttpPost("discard")]
    public async Task<IActionResult> Discard(string? draft, [FromServices] OwnDrafts drafts, CancellationToken cancellation)
    {
        if (TicketIn(draft) is not { } ticket)
            return NotFound();

        await drafts.ForgetAsync(ticket.Form, cancellation);
        this.Flash(DraftTexts.Discarded);
        return LocalRedirect(ticket.Path);
    }

    // Somebody else's is none.
    private DraftTicket? TicketIn(string? draft) =>
        tickets.Read(draft) is { } ticket && ticket.OrganiserId == CurrentOrganiser.Of(User).Id ? ticket : null;
}
