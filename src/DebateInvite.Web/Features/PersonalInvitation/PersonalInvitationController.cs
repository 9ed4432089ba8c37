using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Invitation;
using DebateInvite.Web.Features.MyReply;
using DebateInvite.Web.Features.Replies;
using DebateInvite.Web.Features.Replies.Forms;
using DebateInvite.Web.Features.Shared;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.PersonalInvitation;

/// <summary>
/// A guest's own invitation: to accept or to decline. Fetching it changes nothing, since mail
/// scanners do that too; whoever looks at it in a browser, or posts something, has opened it.
/// </summary>
[Route("i/{token:length(32)}")]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
[GuestsPost(IsByOwner = true)]
public sealed class PersonalInvitationController(RecordOpening opening, TimeProvider clock) : Controller
{
    [HttpGet]
    public IActionResult Show(DebateEvent debate, Guest guest) =>
        // Who has not answered in time can still ask for a place.
        HasAnswered(guest) || debate.TakesRequestsAt(clock.Now()) ? ToReply(guest)
        : !debate.TakesRepliesAt(clock.Now()) ? this.RepliesClosed(debate, clock.Now())
        : Page(debate, guest, RsvpForm.Of(guest, debate));

    [HttpPost]
    public async Task<IActionResult> Accept(
        DebateEvent debate, Guest guest, RsvpForm form, DeclineForm decline, [FromServices] AcceptInvitation accept, [FromServices] ShowReply show, [FromServices] IValidator<RsvpForm> validator, CancellationToken cancellation)
    {
        await opening.RunAsync(guest, cancellation);
        if (HasAnswered(guest))
            return await AnsweredAsync(debate, guest, form, show, cancellation);
        if (!debate.TakesRepliesAt(clock.Now()))
            return this.RepliesClosed(debate, clock.Now(), form);
        form.CompanionsAllowed = debate.CompanionsAllowed;
        if (this.SwitchesLanguage())
            return Page(debate, guest, form.InLanguage(this.Followed(form.Language)), decline: decline);
        if (!await validator.IsValidAsync(form, ModelState, cancellation))
            return Page(debate, guest, form, StatusCodes.Status400BadRequest, decline);

        return await accept.RunAsync(guest, form.ToDetails(), form.CompanionNames, cancellation) is ReplyOutcome.Closed
            ? this.RepliesClosed(debate, clock.Now(), form)
            : ToReply(guest);
    }

    /// <summary>Reached by a reload, or in another language, of what was posted there.</summary>
    [HttpGet("decline")]
    [HttpGet("opened")]
    public IActionResult Back(Guest guest) => RedirectToAction(nameof(Show), new { guest.Token });

    [HttpPost("decline")]
    [GuestsPost(IsByOwner = true, What = Posted.Refusal)]
    public async Task<IActionResult> Decline(
        DebateEvent debate, Guest guest, DeclineForm form, RsvpForm reply, [FromServices] WithdrawReply withdraw, [FromServices] IValidator<DeclineForm> validator, CancellationToken cancellation)
    {
        // The page where nothing could be stored has this form alone.
        if (!Request.HasFormContentType || !Request.Form.ContainsKey(nameof(RsvpForm.FirstName)))
            reply = RsvpForm.Of(guest, debate);
        reply.CompanionsAllowed = debate.CompanionsAllowed;
        if (this.SwitchesLanguage())
            return Page(debate, guest, reply, decline: form);
        await opening.RunAsync(guest, cancellation);
        if (!await validator.IsValidAsync(form, ModelState, cancellation))
            return Page(debate, guest, reply, StatusCodes.Status400BadRequest, form);

        return await withdraw.RunAsync(guest, Reply.Declined, form.Message, cancellation) is ReplyOutcome.Closed
            ? this.RepliesClosed(debate, clock.Now(), form)
            : ToReply(guest);
    }

    /// <summary>The page's script says that somebody looks at it.</summary>
    [HttpPost("opened")]
    [GuestsPost(Counted = "opened", What = Posted.Opening)]
    public async Task<IActionResult> Opened(Guest guest, CancellationToken cancellation)
    {
        await opening.RunAsync(guest, cancellation);
        return NoContent();
    }

    // Whoever gave up before they saw the form (an organiser wrote the reply down) can still fill it in.
    private static bool HasAnswered(Guest guest) =>
        guest.Reply is not Reply.None && guest is not { Reply: Reply.Declined or Reply.Cancelled, ClauseAcknowledgedAt: null };

    private RedirectToActionResult ToReply(Guest guest) => RedirectToAction("Show", "MyReply", new { guest.Token });

    // What is sent twice, as by a double click, finds what it wants. Other words are shown on the guest's own page, not stored, to be sent from there.
    private async Task<IActionResult> AnsweredAsync(DebateEvent debate, Guest guest, RsvpForm form, ShowReply show, CancellationToken cancellation)
    {
        var said = new EditedReply(form.ToDetails() with { Email = guest.Details.Email }, form.CompanionNames);
        if (guest.Reply.HasPlace() && said.IsOf(guest))
            return ToReply(guest);

        BesideController.LookBeside<MyReplyController>(HttpContext);
        form.CompanionsAllowed = RsvpForm.MostCompanions(guest, debate);
        var page = await show.RunAsync(debate, guest, form, guest.Version, cancellation) with { IsConflict = true };
        return this.View(StatusCodes.Status409Conflict, "Show", page);
    }

    private ViewResult Page(DebateEvent debate, Guest guest, RsvpForm form, int status = StatusCodes.Status200OK, DeclineForm? decline = null)
    {
        var now = clock.Now();
        var invitation = new InvitationPage(debate, debate.TextIn(CurrentLanguage.Value), debate.StateAt(now), debate.DaysLeftAt(now));
        return this.View(status, "Show", new PersonalInvitationPage(invitation, guest, form, decline ?? new DeclineForm()));
    }
}
