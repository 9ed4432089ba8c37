using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Replies;
using DebateInvite.Web.Features.Replies.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.MyReply;

/// <summary>A guest's own reply, behind the link in their mails. Opening it changes nothing: mail scanners do that too.</summary>
[Route("r/{token:length(32)}")]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
[GuestsPost(IsByOwner = true)]
public sealed class MyReplyController(ShowReply show, RequestChange request, TimeProvider clock) : Controller
{
    private const string Saved = "saved";

    [HttpGet]
    public async Task<IActionResult> Show(DebateEvent debate, Guest guest, string? done, CancellationToken cancellation)
    {
        if (guest.Reply is Reply.None && !debate.TakesRequestsAt(clock.Now()))
            return RedirectToAction("Show", "PersonalInvitation", new { guest.Token });
        return View(await show.RunAsync(debate, guest, RsvpForm.Of(guest, debate), guest.Version, cancellation) with { IsSaved = done is Saved });
    }

    [HttpPost]
    public async Task<IActionResult> Edit(
        DebateEvent debate, Guest guest, RsvpForm form, Guid version, [FromServices] EditReply edit, [FromServices] IValidator<RsvpForm> validator, CancellationToken cancellation)
    {
        if (!debate.TakesRepliesAt(clock.Now()) && !debate.TakesRequestsAt(clock.Now()))
            return await PageAsync(debate, guest, RsvpForm.Of(guest, debate), guest.Version, StatusCodes.Status410Gone, cancellation);
        form.CompanionsAllowed = RsvpForm.MostCompanions(guest, debate);
        if (!await validator.IsValidAsync(form, ModelState, cancellation, except: RsvpForm.NotOnOwnReply))
            return await PageAsync(debate, guest, form, version, StatusCodes.Status400BadRequest, cancellation);

        var details = form.ToDetails() with { Email = guest.Details.Email };
        var outcome = await edit.RunAsync(guest, version, new EditedReply(details, form.CompanionNames), ChangedBy.Link, cancellation);
        if (outcome is ReplyOutcome.Closed)
            outcome = await request.RunAsync(guest, version, details, form.CompanionNames, cancellation);
        switch (outcome)
        {
            case ReplyOutcome.Conflict:
                ModelState.AddModelError("", MyReplyTexts.Conflict);
                // Sending it again means it: the form now knows the newer version.
                return await PageAsync(debate, guest, form, guest.Version, StatusCodes.Status409Conflict, cancellation);
            case ReplyOutcome.NoSeatLeft:
                ModelState.AddModelError(nameof(RsvpForm.Companions), RsvpTexts.NoSeatsForCompanions);
                return await PageAsync(debate, guest, form, version, StatusCodes.Status409Conflict, cancellation);
            default:
                return ToReply(guest, outcome is ReplyOutcome.Edited ? Saved : null);
        }
    }

    [HttpPost("cancel")]
    public async Task<IActionResult> Cancel(Guest guest, [FromServices] WithdrawReply withdraw, CancellationToken cancellation)
    {
        await withdraw.RunAsync(guest, Reply.Cancelled, message: null, cancellation);
        return ToReply(guest);
    }

    [HttpPost("decline")]
    public async Task<IActionResult> Decline(Guest guest, [FromServices] WithdrawReply withdraw, CancellationToken cancellation)
    {
        await withdraw.RunAsync(guest, Reply.Declined, message: null, cancellation);
        return ToReply(guest);
    }

    [HttpPost("accept")]
    public async Task<IActionResult> Accept(DebateEvent debate, Guest guest, [FromServices] ComeAfterAll come, CancellationToken cancellation)
    {
        // Whoever declined without the form has not seen the privacy notice yet.
        if (guest.ClauseAcknowledgedAt is null && debate.TakesRepliesAt(clock.Now()))
            return RedirectToAction("Show", "PersonalInvitation", new { guest.Token });

        if (await come.RunAsync(guest, cancellation) is ReplyOutcome.Closed)
            await request.RunAsync(guest, cancellation);
        return ToReply(guest);
    }

    private RedirectToActionResult ToReply(Guest guest, string? done = null) => RedirectToAction(nameof(Show), new { guest.Token, done });

    private async Task<ViewResult> PageAsync(
        DebateEvent debate, Guest guest, RsvpForm form, Guid version, int status, CancellationToken cancellation)
    {
        // What the form shows is what it was given, not what was posted before.
        ModelState.Remove(nameof(version));
        return this.View(status, "Show", await show.RunAsync(debate, guest, form, version, cancellation));
    }
}
