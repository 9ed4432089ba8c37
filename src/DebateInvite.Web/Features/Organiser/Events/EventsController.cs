using DebateInvite.Domain.Events;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Organiser.Shared;
using DebateInvite.Web.Hosting;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Events;

/// <summary>All events, which of them the site's front page shows, and new ones.</summary>
[Route("organiser/events")]
public sealed class EventsController(DebateContext db, TimeProvider clock) : Controller
{
    public const int PageSize = 50;

    [HttpGet]
    public async Task<IActionResult> List(int? page, CancellationToken cancellation)
    {
        var pager = Pager.Of(page, PageSize, await db.Events.CountAsync(cancellation));
        var events = await db.Events.AsNoTracking().Include(e => e.Texts)
            .OrderByDescending(e => e.StartsAt).ThenBy(e => e.Slug)
            .Skip(pager.Skip).Take(PageSize)
            .ToListAsync(cancellation);
        return View(new EventsPage(events, clock.Now(), pager));
    }

    [HttpPost("{slug:slug}/feature")]
    public async Task<IActionResult> Feature(string slug, [FromServices] FeatureEvent feature, CancellationToken cancellation)
    {
        if (!await feature.RunAsync(slug, cancellation))
            return NotFound();

        this.Flash(EventsTexts.Featured);
        return RedirectToAction(nameof(List));
    }

    [HttpGet("new")]
    public async Task<IActionResult> New(string? from, CancellationToken cancellation) =>
        View(new NewEventPage(new NewEventForm { From = from }, await SourcesAsync(cancellation)));

    [HttpPost("new")]
    public async Task<IActionResult> New(
        NewEventForm form, [FromServices] CopyEvent copy, [FromServices] IValidator<NewEventForm> validator, CancellationToken cancellation)
    {
        if (await validator.IsValidAsync(form, ModelState, cancellation))
        {
            switch (await copy.RunAsync(form, cancellation))
            {
                case CopyOutcome.Created:
                    this.Flash(EventsTexts.Created);
                    return RedirectToAction("Show", "Settings", new { slug = form.Slug });
                case CopyOutcome.SlugTaken:
                    ModelState.AddModelError(nameof(form.Slug), EventsTexts.SlugTaken);
                    break;
                default:
                    ModelState.AddModelError(nameof(form.From), EventsTexts.FromUnknown);
                    break;
            }
        }

        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View(new NewEventPage(form, await SourcesAsync(cancellation)));
    }

    private Task<List<DebateEvent>> SourcesAsync(CancellationToken cancellation) =>
        db.Events.AsNoTracking().Include(e => e.Texts).OrderByDescending(e => e.StartsAt).ToListAsync(cancellation);
}
