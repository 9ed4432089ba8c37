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
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.MyReply;

/// <summary>A guest's own reply, behind the link in their mails. Opening it changes nothing: mail scanners do that too.</summary>
[Route("r/{token:length(32)}")]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
[EnableRateLimiting(SecurityRegistration.PublicForms)]
public sealed class MyReplyController(
    DebateContext db, EditReply edit, WithdrawReply withdraw, IValidator<RsvpForm> validator, TimeProvider clock) : Controller
{
    private const string Saved = "saved";

    [HttpGet]
    [DisableRateLimiting]
    public async Task<IActionResult> Show(string token, CancellationToken cancellation)
    {
        if (await FindAsync(token, cancellation) is not var (debate, guest))
            return NotFound();
        if (guest.Reply is Reply.None)
            return RedirectToAction(nameof(RsvpController.Invited), "Rsvp", new { token });
        return Page(debate, guest, RsvpForm.Of(guest.Details), guest.Version);
    }

    [HttpPost]
    [FormSurvivesOutage]
    public async Task<IActionResult> Edit(string token, RsvpForm form, Guid version, CancellationToken cancellation)
    {
        if (await FindAsync(token, cancellation) is not var (debate, guest))
            return NotFound();
        if (!debate.TakesRepliesAt(clock.Now()))
            return Page(debate, guest, RsvpForm.Of(guest.Details), guest.Version, StatusCodes.Status410Gone);

        // Neither is on this form: the address is what the link was sent to, and the clause was acknowledged before.
        form.Email = guest.Email ?? "guest@example.org";
        form.ClauseAcknowledged = "true";
        if (!await validator.IsValidAsync(form, ModelState, cancellation))
            return Page(debate, guest, form, version, StatusCodes.Status400BadRequest);

        var outcome = await edit.RunAsync(guest.Id, version, form.ToDetails() with { Email = guest.Email }, ChangedBy.Link, cancellation);
        if (outcome is EditOutcome.Conflict)
        {
            ModelState.AddModelError("", MyReplyTexts.Conflict);
            // Sending it again means it: the form now knows the newer version.
            return Page(debate, guest, form, guest.Version, StatusCodes.Status409Conflict);
        }

        return RedirectToAction(nameof(Show), new { token, done = Saved });
    }

    [HttpPost("cancel")]
    public Task<IActionResult> Cancel(string token, CancellationToken cancellation) => WithdrawAsync(token, Reply.Cancelled, cancellation);

    [HttpPost("decline")]
    public Task<IActionResult> Decline(string token, CancellationToken cancellation) => WithdrawAsync(token, Reply.Declined, cancellation);

    private async Task<IActionResult> WithdrawAsync(string token, Reply reply, CancellationToken cancellation)
    {
        if (await FindAsync(token, cancellation) is not var (_, guest))
            return NotFound();

        await withdraw.RunAsync(guest.Id, reply, ChangedBy.Link, tellGuest: true, cancellation);
        return RedirectToAction(nameof(Show), new { token });
    }

    private async Task<(DebateEvent Event, Guest Guest)?> FindAsync(string token, CancellationToken cancellation)
    {
        var guest = await db.Guests.AsNoTracking().SingleOrDefaultAsync(g => g.Token == token, cancellation);
        if (guest is null)
            return null;

        var debate = await db.Events.AsNoTracking().Include(e => e.Texts).SingleAsync(e => e.Id == guest.EventId, cancellation);
        return (debate, guest);
    }

    private ViewResult Page(DebateEvent debate, Guest guest, RsvpForm form, Guid version, int status = StatusCodes.Status200OK)
    {
        Response.StatusCode = status;
        // What the form shows is what it was given, not what was posted before.
        ModelState.Remove(nameof(version));
        return View("Show", new MyReplyPage(
            debate,
            guest,
            form,
            version,
            CanEdit: guest.Reply is Reply.Accepted or Reply.WaitListed && debate.TakesRepliesAt(clock.Now()),
            CanWithdraw: guest.Reply is Reply.Accepted or Reply.WaitListed && debate.StateAt(clock.Now()) is not EventState.Over,
            IsSaved: Request.Query["done"] == Saved));
    }
}

public sealed record MyReplyPage(
    DebateEvent Event, Guest Guest, RsvpForm Form, Guid Version, bool CanEdit, bool CanWithdraw, bool IsSaved)
{
    public (string Title, string Text) State => Guest.Reply switch
    {
        Reply.Accepted => (MyReplyTexts.AcceptedTitle, MyReplyTexts.AcceptedText),
        Reply.WaitListed => (MyReplyTexts.WaitingTitle, MyReplyTexts.WaitingText),
        Reply.Declined => (MyReplyTexts.DeclinedTitle, MyReplyTexts.DeclinedText.With(Event.ContactEmail)),
        _ => (MyReplyTexts.CancelledTitle, MyReplyTexts.CancelledText.With(Event.ContactEmail)),
    };
}
