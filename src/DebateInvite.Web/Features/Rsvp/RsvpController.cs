using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Shared;
using DebateInvite.Web.Hosting;
using DebateInvite.Web.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace DebateInvite.Web.Features.Rsvp;

[Route("{slug:slug}/rsvp")]
public sealed class RsvpController(DebateContext db, SubmitRsvp submit, IValidator<RsvpForm> validator, TimeProvider clock) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(string slug, CancellationToken cancellation) =>
        await db.EventToShowAsync(slug, cancellation) is not { } debate ? NotFound()
        : !debate.TakesRepliesAt(clock.Now()) ? Closed(debate)
        : debate.IsByInvitationOnly ? View("ByInvitation", debate)
        : Form(debate, new RsvpForm { Language = CurrentLanguage.Value.Code(), CompanionsAllowed = debate.CompanionsAllowed });

    [HttpPost]
    [EnableRateLimiting(SecurityRegistration.PublicForms)]
    [FormSurvivesOutage]
    public async Task<IActionResult> Submit(string slug, RsvpForm form, CancellationToken cancellation)
    {
        if (await db.EventToShowAsync(slug, cancellation) is not { } debate)
            return NotFound();
        if (!debate.TakesRepliesAt(clock.Now()))
            return Closed(debate);
        if (debate.IsByInvitationOnly)
            return View("ByInvitation", debate);
        if (form.IsFromProgram)
            return RedirectToAction(nameof(Thanks), new { slug });
        form.CompanionsAllowed = debate.CompanionsAllowed;
        if (!await validator.IsValidAsync(form, ModelState, cancellation))
            return Form(debate, form, StatusCodes.Status400BadRequest);

        var result = await submit.RunAsync(slug, form.ToDetails(), form.CompanionNames, cancellation);
        return result switch
        {
            null => NotFound(),
            { Outcome: ReplyOutcome.Closed } => Closed(debate),
            // Whether the address was known is told by mail, to its owner only.
            { HadFreeSeat: true } => RedirectToAction(nameof(Thanks), new { slug }),
            _ => RedirectToAction(nameof(Thanks), new { slug, list = "waiting" }),
        };
    }

    [HttpGet("thanks")]
    public async Task<IActionResult> Thanks(string slug, string? list, CancellationToken cancellation) =>
        await db.EventToShowAsync(slug, cancellation) is { } debate
            ? View(new ThanksPage(debate, IsWaiting: list is "waiting"))
            : NotFound();

    private ViewResult Form(DebateEvent debate, RsvpForm form, int status = StatusCodes.Status200OK)
    {
        Response.StatusCode = status;
        var now = clock.Now();
        return View("Form", new RsvpPage(debate, debate.StateAt(now), debate.DaysLeftAt(now), form));
    }

    private ViewResult Closed(DebateEvent debate)
    {
        Response.StatusCode = StatusCodes.Status410Gone;
        return View("Closed", debate);
    }
}

public sealed record ThanksPage(DebateEvent Event, bool IsWaiting);
