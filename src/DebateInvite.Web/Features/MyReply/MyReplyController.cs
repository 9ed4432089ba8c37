using System.Text;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using DebateInvite.Web.Email.Calendar;
using DebateInvite.Web.Email.Messages;
using DebateInvite.Web.Features.Replies;
using DebateInvite.Web.Features.Replies.Forms;
using DebateInvite.Web.Features.Shared;
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
            return this.RepliesClosed(debate, clock.Now(), form);
        form.CompanionsAllowed = RsvpForm.MostCompanions(guest, debate);
        if (this.SwitchesLanguage())
            return await PageAsync(debate, guest, form.InLanguage(this.Followed(form.Language)), version, StatusCodes.Status200OK, cancellation);
        if (!await validator.IsValidAsync(form, ModelState, cancellation, except: RsvpForm.NotOnOwnReply))
            return await PageAsync(debate, guest, form, version, StatusCodes.Status400BadRequest, cancellation);

        var details = form.ToDetails() with { Email = guest.Details.Email };
        var outcome = await edit.RunAsync(guest, version, new EditedReply(details, form.CompanionNames), ChangedBy.Link, cancellation);
        if (outcome is ReplyOutcome.Closed)
            outcome = await request.RunAsync(guest, version, details, form.CompanionNames, cancellation);
        switch (outcome)
        {
            case ReplyOutcome.Conflict:
                // Sending it again means it: the form now knows the newer version.
                return await PageAsync(debate, guest, form, guest.Version, StatusCodes.Status409Conflict, cancellation, isConflict: true);
            case ReplyOutcome.NoSeatLeft:
                ModelState.AddModelError(nameof(RsvpForm.Companions), RsvpTexts.NoSeatsForCompanions);
                return await PageAsync(debate, guest, form, version, StatusCodes.Status409Conflict, cancellation);
            case ReplyOutcome.Closed:
                return this.RepliesClosed(debate, clock.Now(), form);
            default:
                return ToReply(guest, outcome is ReplyOutcome.Edited ? Saved : null);
        }
    }

    /// <summary>The guest's own appointment, the same as in their mails.</summary>
    [HttpGet("event.ics")]
    public IActionResult Calendar(DebateEvent debate, Guest guest, [FromServices] SiteAddress site)
    {
        if (!debate.StandingOf(guest, clock.Now()).HasPlace())
            return ToReply(guest);
        using var language = CurrentLanguage.Use(guest.Details.Language);
        var file = EventCalendar.Appointment(GuestFacts.Of(debate, guest, clock.Now()), site);
        return File(Encoding.UTF8.GetBytes(file.Content), CalendarFile.FileType, $"{debate.Slug}.ics");
    }

    /// <summary>Reached by a reload, or in another language, of what was posted there.</summary>
    [HttpGet("cancel")]
    [HttpGet("decline")]
    [HttpGet("accept")]
    public IActionResult Back(Guest guest) => ToReply(guest);

    [HttpPost("cancel")]
    [GuestsPost(IsByOwner = true, What = Posted.Cancellation)]
    public Task<IActionResult> Cancel(DebateEvent debate, Guest guest, [FromServices] WithdrawReply withdraw, CancellationToken cancellation) =>
        GiveUpAsync(debate, guest, Reply.Cancelled, withdraw, cancellation);

    [HttpPost("decline")]
    [GuestsPost(IsByOwner = true, What = Posted.Refusal)]
    public Task<IActionResult> Decline(DebateEvent debate, Guest guest, [FromServices] WithdrawReply withdraw, CancellationToken cancellation) =>
        GiveUpAsync(debate, guest, Reply.Declined, withdraw, cancellation);

    [HttpPost("accept")]
    [GuestsPost(IsByOwner = true, What = Posted.Acceptance)]
    public async Task<IActionResult> Accept(DebateEvent debate, Guest guest, [FromServices] ComeAfterAll come, CancellationToken cancellation)
    {
        // Whoever declined without the form has not seen the privacy notice yet.
        if (guest.ClauseAcknowledgedAt is null && debate.TakesRepliesAt(clock.Now()))
            return RedirectToAction("Show", "PersonalInvitation", new { guest.Token });

        return await come.RunAsync(guest, cancellation) is ReplyOutcome.Closed && await request.RunAsync(guest, cancellation) is ReplyOutcome.Closed
            ? this.RepliesClosed(debate, clock.Now())
            : ToReply(guest);
    }

    private async Task<IActionResult> GiveUpAsync(DebateEvent debate, Guest guest, Reply reply, WithdrawReply withdraw, CancellationToken cancellation) =>
        await withdraw.RunAsync(guest, reply, message: null, cancellation) is ReplyOutcome.Closed ? this.RepliesClosed(debate, clock.Now()) : ToReply(guest);

    private RedirectToActionResult ToReply(Guest guest, string? done = null) => RedirectToAction(nameof(Show), new { guest.Token, done });

    private async Task<ViewResult> PageAsync(
        DebateEvent debate, Guest guest, RsvpForm form, Guid version, int status, CancellationToken cancellation, bool isConflict = false)
    {
        // What the form shows is what it was given, not what was posted before.
        ModelState.Remove(nameof(version));
        return this.View(status, "Show", await show.RunAsync(debate, guest, form, version, cancellation) with { IsConflict = isConflict });
    }
}
