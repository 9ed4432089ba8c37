using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Rsvp;
using DebateInvite.Web.Features.Shared;
using DebateInvite.Web.Hosting;
using DebateInvite.Web.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace DebateInvite.Web.Features.MyReply;

/// <summary>A guest's own reply, behind the link in their mails. Opening it changes nothing: mail scanners do that too.</summary>
[Route("r/{token:length(32)}")]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
[EnableRateLimiting(SecurityRegistration.PublicForms)]
public sealed class MyReplyController(
    DebateContext db, ShowReply show, EditReply edit, RequestChange request, IValidator<RsvpForm> validator, TimeProvider clock) : Controller
{
    private const string Saved = "saved";

    [HttpGet]
    [DisableRateLimiting]
    public async Task<IActionResult> Show(string token, string? done, CancellationToken cancellation)
    {
        if (await db.GuestToShowAsync(token, cancellation) is not var (debate, guest))
            return NotFound();
        if (guest.Reply is Reply.None && !debate.TakesRequestsAt(clock.Now()))
            return RedirectToAction("Show", "PersonalInvitation", new { token });
        return View(await show.RunAsync(debate, guest, RsvpForm.Of(guest, debate), guest.Version, cancellation) with { IsSaved = done is Saved });
    }

    [HttpPost]
    [FormSurvivesOutage]
    public async Task<IActionResult> Edit(string token, RsvpForm form, Guid version, CancellationToken cancellation)
    {
        if (await db.GuestToShowAsync(token, cancellation) is not var (debate, guest))
            return NotFound();
        if (!debate.TakesRepliesAt(clock.Now()) && !debate.TakesRequestsAt(clock.Now()))
            return await PageAsync(debate, guest, RsvpForm.Of(guest, debate), guest.Version, StatusCodes.Status410Gone, cancellation);

        // Neither is on this form: the address is what the link was sent to, and the clause was acknowledged before.
        form.Email = guest.Details.Email ?? "guest@example.org";
        form.ClauseAcknowledged = "true";
        form.CompanionsAllowed = RsvpForm.MostCompanions(guest, debate);
        if (!await validator.IsValidAsync(form, ModelState, cancellation))
            return await PageAsync(debate, guest, form, version, StatusCodes.Status400BadRequest, cancellation);

        switch (await EditOrAskAsync(guest, version, form, cancellation))
        {
            case EditOutcome.Conflict:
                ModelState.AddModelError("", MyReplyTexts.Conflict);
                // Sending it again means it: the form now knows the newer version.
                return await PageAsync(debate, guest, form, guest.Version, StatusCodes.Status409Conflict, cancellation);
            case EditOutcome.NoSeatLeft:
                ModelState.AddModelError(nameof(RsvpForm.Companions), RsvpTexts.NoSeatsForCompanions);
                return await PageAsync(debate, guest, form, version, StatusCodes.Status409Conflict, cancellation);
            case EditOutcome.Saved:
                return RedirectToAction(nameof(Show), new { token, done = Saved });
            default:
                return RedirectToAction(nameof(Show), new { token });
        }
    }

    [HttpPost("cancel")]
    public Task<IActionResult> Cancel(string token, [FromServices] WithdrawReply withdraw, CancellationToken cancellation) =>
        WithdrawAsync(token, Reply.Cancelled, withdraw, cancellation);

    [HttpPost("decline")]
    public Task<IActionResult> Decline(string token, [FromServices] WithdrawReply withdraw, CancellationToken cancellation) =>
        WithdrawAsync(token, Reply.Declined, withdraw, cancellation);

    [HttpPost("accept")]
    public async Task<IActionResult> Accept(string token, [FromServices] ComeAfterAll come, CancellationToken cancellation)
    {
        if (await db.GuestToShowAsync(token, cancellation) is not var (debate, guest))
            return NotFound();
        // Whoever declined without the form has not seen the privacy notice yet.
        if (guest.ClauseAcknowledgedAt is null && debate.TakesRepliesAt(clock.Now()))
            return RedirectToAction("Show", "PersonalInvitation", new { token });

        if (await come.RunAsync(guest.Id, cancellation) is ReplyOutcome.Closed)
            await request.RunAsync(guest.Id, version: null, details: null, [], cancellation);
        return RedirectToAction(nameof(Show), new { token });
    }

    private async Task<EditOutcome> EditOrAskAsync(Guest guest, Guid version, RsvpForm form, CancellationToken cancellation)
    {
        var details = form.ToDetails() with { Email = guest.Details.Email };
        var outcome = await edit.RunAsync(guest.Id, version, details, form.CompanionNames, ChangedBy.Link, cancellation);
        return outcome is EditOutcome.Closed
            ? await request.RunAsync(guest.Id, version, details, form.CompanionNames, cancellation)
            : outcome;
    }

    private async Task<IActionResult> WithdrawAsync(string token, Reply reply, WithdrawReply withdraw, CancellationToken cancellation)
    {
        if (await db.GuestToShowAsync(token, cancellation) is not var (_, guest))
            return NotFound();

        await withdraw.RunAsync(guest.Id, reply, message: null, cancellation);
        return RedirectToAction(nameof(Show), new { token });
    }

    private async Task<ViewResult> PageAsync(
        DebateEvent debate, Guest guest, RsvpForm form, Guid version, int status, CancellationToken cancellation)
    {
        Response.StatusCode = status;
        // What the form shows is what it was given, not what was posted before.
        ModelState.Remove(nameof(version));
        return View("Show", await show.RunAsync(debate, guest, form, version, cancellation));
    }
}
