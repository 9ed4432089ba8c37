using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Replies;
using DebateInvite.Web.Features.Replies.Forms;
using DebateInvite.Web.Features.Shared;
using DebateInvite.Web.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Rsvp;

[Route("{slug:slug}/rsvp")]
public sealed class RsvpController(TimeProvider clock) : Controller
{
    [HttpGet]
    public ActionResult Show(DebateEvent debate)
    {
        var now = clock.Now();
        return Refused(debate, null) ?? (ActionResult)new SameForEverybody(
            Form(debate, new RsvpForm { Language = CurrentLanguage.Value.Code(), CompanionsAllowed = debate.CompanionsAllowed }), debate, now);
    }

    [HttpPost]
    [GuestsPost]
    public async Task<IActionResult> Submit(
        DebateEvent debate, RsvpForm form, [FromServices] SubmitRsvp submit, [FromServices] IValidator<RsvpForm> validator, CancellationToken cancellation)
    {
        if (Refused(debate, form) is { } refused)
            return refused;
        form.CompanionsAllowed = debate.CompanionsAllowed;
        if (this.SwitchesLanguage())
            return Form(debate, form.InLanguage(this.Followed(form.Language)));
        if (!await validator.IsValidAsync(form, ModelState, cancellation))
            return Form(debate, form, StatusCodes.Status400BadRequest);

        return await submit.RunAsync(debate, form.ToDetails(), form.CompanionNames, cancellation) switch
        {
            { Outcome: ReplyOutcome.Closed } => this.RepliesClosed(debate, clock.Now(), form),
            // Whether the address was known is told by mail, to its owner only.
            { HadFreeSeat: true } => RedirectToAction(nameof(Thanks), new { debate.Slug }),
            _ => RedirectToAction(nameof(Thanks), new { debate.Slug, list = "waiting" }),
        };
    }

    /// <summary>Thanks whoever comes from the form. Others learn what the page is about: they have sent nothing to be thanked for.</summary>
    [HttpGet("thanks")]
    public IActionResult Thanks(DebateEvent debate, string? list, [FromServices] ForeignPosts foreign) =>
        debate.StateAt(clock.Now()) is EventState.Cancelled or EventState.Over
            ? this.RepliesClosed(debate, clock.Now())
            : View(new ThanksPage(debate, IsWaiting: list is "waiting", HasSent: foreign.CameFrom(Request, Url.Action(nameof(Show), new { debate.Slug })!)));

    private ViewResult? Refused(DebateEvent debate, RsvpForm? form) =>
        !debate.TakesRepliesAt(clock.Now()) ? this.RepliesClosed(debate, clock.Now(), form)
        : debate.IsByInvitationOnly ? ByInvitation(debate, Unstored.Of(this, form))
        : null;

    // Whoever sends a form that was opened before learns that it is not taken any more.
    private ViewResult ByInvitation(DebateEvent debate, Unstored post) =>
        this.View(post.What is null ? StatusCodes.Status200OK : StatusCodes.Status410Gone, "ByInvitation", new ByInvitationPage(debate, post));

    private ViewResult Form(DebateEvent debate, RsvpForm form, int status = StatusCodes.Status200OK)
    {
        var now = clock.Now();
        return this.View(status, "Form", new RsvpPage(debate, debate.StateAt(now), debate.DaysLeftAt(now), form));
    }
}

/// <param name="Post">What was posted all the same.</param>
public sealed record ByInvitationPage(DebateEvent Event, Unstored Post);

/// <param name="HasSent">Whoever looks has just sent the form.</param>
public sealed record ThanksPage(DebateEvent Event, bool IsWaiting, bool HasSent);
