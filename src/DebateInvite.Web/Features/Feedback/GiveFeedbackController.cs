using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Features.Replies;
using DebateInvite.Web.Features.Shared;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Feedback;

/// <summary>What guests are asked once the event is over, behind their own link, and once.</summary>
[Route("r/{token:length(32)}/feedback")]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class GiveFeedbackController(AskForFeedback ask) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(DebateEvent debate, Guest guest, CancellationToken cancellation) =>
        guest.HasGivenFeedback ? View("Thanks", new FeedbackPage(debate, guest, new FeedbackForm()))
        : await ask.RunAsync(debate, guest, cancellation) ? View(new FeedbackPage(debate, guest, new FeedbackForm().About(debate)))
        : RedirectToAction("Show", "MyReply", new { guest.Token });

    [HttpPost]
    [GuestsPost(IsByOwner = true)]
    public async Task<IActionResult> Give(
        DebateEvent debate, Guest guest, FeedbackForm form, [FromServices] GiveFeedback give, [FromServices] IValidator<FeedbackForm> validator, CancellationToken cancellation)
    {
        var page = new FeedbackPage(debate, guest, form.About(debate));
        if (this.SwitchesLanguage())
            return View("Show", page);
        if (!await ask.RunAsync(debate, guest, cancellation))
            return this.View(StatusCodes.Status410Gone, "Closed", page);
        if (!await validator.IsValidAsync(form, ModelState, cancellation))
            return this.Invalid("Show", page);

        return await give.RunAsync(guest, form, cancellation) is GivingOutcome.Closed
            ? this.View(StatusCodes.Status410Gone, "Closed", page)
            : RedirectToAction(nameof(Show), new { guest.Token });
    }
}

public sealed record FeedbackPage(DebateEvent Event, Guest Guest, FeedbackForm Form);
