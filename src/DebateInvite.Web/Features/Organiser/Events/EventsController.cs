using DebateInvite.Domain.Access;
using DebateInvite.Domain.Events;
using DebateInvite.Web.Features.Organiser.Settings;
using DebateInvite.Web.Features.Organiser.Shared;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Organiser.Events;

/// <summary>All events, which of them the site's front page shows, and new ones.</summary>
[Route("organiser/events")]
[Needs(Right.Events)]
public sealed class EventsController(ListEvents events, DeskAccess access) : Controller
{
    [HttpGet]
    [Needs(Right.OwnAccount)]
    public async Task<IActionResult> List(string? page, string? archive, CancellationToken cancellation) =>
        View(await events.RunAsync(Pager.Number(page), archive is "true", access.Grants.EventsWith(right: null), cancellation));

    [HttpPost("{slug:slug}/feature")]
    public async Task<IActionResult> Feature(DebateEvent debate, [FromServices] FeatureEvent feature, CancellationToken cancellation)
    {
        if (await feature.RunAsync(debate, cancellation))
            this.Flash(EventsTexts.Featured);
        else
            this.FlashWarning(EventsTexts.NotToBeFeatured);
        return RedirectToAction(nameof(List));
    }

    [HttpGet("new")]
    public async Task<IActionResult> New(string? from, CancellationToken cancellation) =>
        View(new NewEventPage(new NewEventForm { From = from }, await events.SourcesAsync(cancellation)));

    [HttpPost("new")]
    public async Task<IActionResult> New(
        NewEventForm form, [FromServices] CopyEvent copy, [FromServices] IValidator<NewEventForm> validator, CancellationToken cancellation)
    {
        var page = new NewEventPage(form, await events.SourcesAsync(cancellation));
        if (await validator.IsValidAsync(form, ModelState, cancellation))
        {
            var copied = await copy.RunAsync(form, cancellation);
            switch (copied.Outcome)
            {
                case CopyOutcome.Created:
                    this.Flash(EventsTexts.Created);
                    return RedirectToAction("Show", "Settings", new { slug = form.Slug });
                case CopyOutcome.SlugTaken:
                    ModelState.AddModelError(nameof(form.Slug), EventsTexts.SlugTaken);
                    break;
                case CopyOutcome.PastDates:
                    ModelState.AddModelError(nameof(form.MeansPast), SettingsTexts.MeansPastRequired);
                    page = page with { IntoThePast = copied.IntoThePast };
                    break;
                default:
                    ModelState.AddModelError(nameof(form.From), EventsTexts.FromUnknown);
                    break;
            }
        }

        return this.Invalid(nameof(New), page);
    }
}
