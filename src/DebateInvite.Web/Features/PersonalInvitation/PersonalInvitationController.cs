using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Invitation;
using DebateInvite.Web.Features.MyReply;
using DebateInvite.Web.Features.Rsvp;
using DebateInvite.Web.Features.Shared;
using DebateInvite.Web.Hosting;
using DebateInvite.Web.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace DebateInvite.Web.Features.PersonalInvitation;

/// <summary>
/// A guest's own invitation: to accept, to decline, or to send somebody else. Fetching it changes nothing, since mail
/// scanners do that too; whoever looks at it in a browser, or posts something, has opened it.
/// </summary>
[Route("i/{token:length(32)}")]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
[EnableRateLimiting(SecurityRegistration.PublicForms)]
public sealed class PersonalInvitationController(DebateContext db, RecordOpening opening, TimeProvider clock) : Controller
{
    [HttpGet]
    [DisableRateLimiting]
    public async Task<IActionResult> Show(string token, CancellationToken cancellation) =>
        await db.GuestToShowAsync(token, cancellation) is not var (debate, guest) ? NotFound()
        // Who has not answered in time can still ask for a place.
        : HasAnswered(guest) || debate.TakesRequestsAt(clock.Now()) ? ToReply(token)
        : !debate.TakesRepliesAt(clock.Now()) ? Closed(debate)
        : Page(debate, guest, RsvpForm.Of(guest, debate));

    [HttpPost]
    [FormSurvivesOutage]
    public async Task<IActionResult> Accept(
        string token, RsvpForm form, [FromServices] AcceptInvitation accept, [FromServices] IValidator<RsvpForm> validator, CancellationToken cancellation)
    {
        if (await OpenAsync(token, cancellation) is not var (debate, guest))
            return NotFound();
        if (HasAnswered(guest))
            return ToReply(token);
        if (!debate.TakesRepliesAt(clock.Now()))
            return Closed(debate);
        form.CompanionsAllowed = debate.CompanionsAllowed;
        if (!await validator.IsValidAsync(form, ModelState, cancellation))
            return Page(debate, guest, form, StatusCodes.Status400BadRequest);

        switch (await accept.RunAsync(guest.Id, form.ToDetails(), form.CompanionNames, cancellation))
        {
            case InvitationOutcome.Closed:
                return Closed(debate);
            case InvitationOutcome.EmailTaken:
                ModelState.AddModelError(nameof(form.Email), PersonalInvitationTexts.EmailTaken.With(debate.ContactEmail));
                return Page(debate, guest, form, StatusCodes.Status400BadRequest);
            default:
                return ToReply(token);
        }
    }

    [HttpPost("decline")]
    public async Task<IActionResult> Decline(
        string token, DeclineForm form, [FromServices] WithdrawReply withdraw, [FromServices] IValidator<DeclineForm> validator, CancellationToken cancellation)
    {
        if (await OpenAsync(token, cancellation) is not var (debate, guest))
            return NotFound();
        if (!await validator.IsValidAsync(form, ModelState, cancellation))
            return Page(debate, guest, RsvpForm.Of(guest, debate), StatusCodes.Status400BadRequest, form);

        await withdraw.RunAsync(guest.Id, Reply.Declined, form.Message, cancellation);
        return ToReply(token);
    }

    [HttpGet("deputy")]
    [DisableRateLimiting]
    public async Task<IActionResult> Deputy(string token, CancellationToken cancellation) =>
        await db.GuestToShowAsync(token, cancellation) is not var (debate, guest) ? NotFound()
        : debate.TakesRepliesAt(clock.Now()) ? View(new DeputyPage(debate, guest, new DeputyForm()))
        : Closed(debate);

    [HttpPost("deputy")]
    public async Task<IActionResult> Deputy(
        string token, DeputyForm form, [FromServices] NameDeputy name, [FromServices] IValidator<DeputyForm> validator, CancellationToken cancellation)
    {
        if (await OpenAsync(token, cancellation) is not var (debate, guest))
            return NotFound();

        var outcome = await validator.IsValidAsync(form, ModelState, cancellation) ? await name.RunAsync(guest.Id, form, cancellation) : (InvitationOutcome?)null;
        if (outcome is InvitationOutcome.Done)
            return ToReply(token);
        if (outcome is InvitationOutcome.Closed)
            return Closed(debate);
        if (outcome is InvitationOutcome.EmailTaken)
            ModelState.AddModelError(nameof(form.Email), PersonalInvitationTexts.DeputyTaken.With(debate.ContactEmail));
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View(new DeputyPage(debate, guest, form));
    }

    /// <summary>The page's script says that somebody looks at it.</summary>
    [HttpPost("opened")]
    [DisableRateLimiting]
    public async Task<IActionResult> Opened(string token, CancellationToken cancellation) =>
        await opening.RunAsync(token, cancellation) ? NoContent() : NotFound();

    // Whoever gave up before they saw the form (an organiser wrote the reply down) can still fill it in.
    private static bool HasAnswered(Guest guest) =>
        guest.Reply is not Reply.None && guest is not { Reply: Reply.Declined or Reply.Cancelled, ClauseAcknowledgedAt: null };

    private async Task<(DebateEvent Event, Guest Guest)?> OpenAsync(string token, CancellationToken cancellation) =>
        await opening.RunAsync(token, cancellation) ? await db.GuestToShowAsync(token, cancellation) : null;

    private RedirectToActionResult ToReply(string token) => RedirectToAction("Show", "MyReply", new { token });

    private ViewResult Page(DebateEvent debate, Guest guest, RsvpForm form, int status = StatusCodes.Status200OK, DeclineForm? decline = null)
    {
        Response.StatusCode = status;
        var now = clock.Now();
        var invitation = new InvitationPage(debate, debate.TextIn(CurrentLanguage.Value), debate.StateAt(now), debate.DaysLeftAt(now));
        return View("Show", new PersonalInvitationPage(invitation, guest, form, decline ?? new DeclineForm()));
    }

    private ViewResult Closed(DebateEvent debate)
    {
        Response.StatusCode = StatusCodes.Status410Gone;
        return View("/Features/Rsvp/Closed.cshtml", debate);
    }
}
