using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Shared;
using DebateInvite.Web.Hosting;
using DebateInvite.Web.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Rsvp;

[Route("{slug:slug}/rsvp")]
public sealed class RsvpController(DebateContext db, SubmitRsvp submit, IValidator<RsvpForm> validator, TimeProvider clock) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(string slug, CancellationToken cancellation) =>
        await db.EventToShowAsync(slug, cancellation) is not { } debate ? NotFound()
        : !debate.TakesRepliesAt(clock.Now()) ? Closed(debate)
        : Form(debate, new RsvpForm { Language = CurrentLanguage.Value.Code() });

    /// <summary>A personal invitation: the form, filled in with what is known of the guest.</summary>
    [HttpGet("/i/{token:length(32)}")]
    [ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
    public async Task<IActionResult> Invited(string token, CancellationToken cancellation)
    {
        var guest = await db.Guests.AsNoTracking().SingleOrDefaultAsync(g => g.Token == token, cancellation);
        if (guest is null)
            return NotFound();
        if (guest.Reply is not Reply.None)
            return RedirectToAction("Show", "MyReply", new { token });

        var debate = await db.Events.AsNoTracking().Include(e => e.Texts).SingleAsync(e => e.Id == guest.EventId, cancellation);
        if (!debate.TakesRepliesAt(clock.Now()))
            return Closed(debate);
        var form = RsvpForm.Of(guest.Details);
        form.Invitation = token;
        return Form(debate, form);
    }

    [HttpPost]
    [EnableRateLimiting(SecurityRegistration.PublicForms)]
    [FormSurvivesOutage]
    public async Task<IActionResult> Submit(string slug, RsvpForm form, CancellationToken cancellation)
    {
        if (await db.EventToShowAsync(slug, cancellation) is not { } debate)
            return NotFound();
        if (!debate.TakesRepliesAt(clock.Now()))
            return Closed(debate);
        if (form.IsFromProgram)
            return RedirectToAction(nameof(Thanks), new { slug });
        if (!await validator.IsValidAsync(form, ModelState, cancellation))
            return Form(debate, form, StatusCodes.Status400BadRequest);

        var result = await submit.RunAsync(slug, form.ToDetails(), form.CompanionNames, form.Invitation, cancellation);
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
