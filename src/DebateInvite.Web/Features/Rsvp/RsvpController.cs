using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Replies;
using DebateInvite.Web.Features.Replies.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Rsvp;

[Route("{slug:slug}/rsvp")]
public sealed class RsvpController(TimeProvider clock) : Controller
{
    [HttpGet]
    public IActionResult Show(DebateEvent debate) =>
        Refused(debate) ?? Form(debate, new RsvpForm { Language = CurrentLanguage.Value.Code(), CompanionsAllowed = debate.CompanionsAllowed });

    [HttpPost]
    [GuestsPost]
    public async Task<IActionResult> Submit(
        DebateEvent debate, RsvpForm form, [FromServices] SubmitRsvp submit, [FromServices] IValidator<RsvpForm> validator, CancellationToken cancellation)
    {
        if (Refused(debate) is { } refused)
            return refused;
        if (form.IsFromProgram)
            return RedirectToAction(nameof(Thanks), new { debate.Slug });
        form.CompanionsAllowed = debate.CompanionsAllowed;
        if (!await validator.IsValidAsync(form, ModelState, cancellation))
            return Form(debate, form, StatusCodes.Status400BadRequest);

        return await submit.RunAsync(debate, form.ToDetails(), form.CompanionNames, cancellation) switch
        {
            { Outcome: ReplyOutcome.Closed } => this.RepliesClosed(debate),
            // Whether the address was known is told by mail, to its owner only.
            { HadFreeSeat: true } => RedirectToAction(nameof(Thanks), new { debate.Slug }),
            _ => RedirectToAction(nameof(Thanks), new { debate.Slug, list = "waiting" }),
        };
    }

    [HttpGet("thanks")]
    public IActionResult Thanks(DebateEvent debate, string? list) => View(new ThanksPage(debate, IsWaiting: list is "waiting"));

    private ViewResult? Refused(DebateEvent debate) =>
        !debate.TakesRepliesAt(clock.Now()) ? this.RepliesClosed(debate)
        : debate.IsByInvitationOnly ? View("ByInvitation", debate)
        : null;

    private ViewResult Form(DebateEvent debate, RsvpForm form, int status = StatusCodes.Status200OK)
    {
        var now = clock.Now();
        return this.View(status, "Form", new RsvpPage(debate, debate.StateAt(now), debate.DaysLeftAt(now), form));
    }
}

public sealed record ThanksPage(DebateEvent Event, bool IsWaiting);
