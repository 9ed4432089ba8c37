using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Typing;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.MyReply;
using DebateInvite.Web.Features.Organiser.Shared;
using DebateInvite.Web.Features.Rsvp;
using DebateInvite.Web.Features.Shared;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Guests;

/// <summary>The list of invited guests, which is the attendee list too, and a page about each.</summary>
[Route("organiser/{slug:slug}/guests")]
public sealed class GuestsController(DebateContext db, IValidator<RsvpForm> validator) : Controller
{
    private string Organiser => User.Identity!.Name!;

    [HttpGet]
    public async Task<IActionResult> Index(
        string slug, string? q, string? reply, string? sort, string? page, [FromServices] ListGuests list, CancellationToken cancellation) =>
        await db.EventToShowAsync(slug, cancellation) is { } debate
            ? View(await list.RunAsync(debate, GuestFilter.Of(q, reply, sort), Pager.Number(page), cancellation))
            : NotFound();

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(string slug, Guid id, [FromServices] ShowGuest show, CancellationToken cancellation) =>
        await db.EventToShowAsync(slug, cancellation) is { } debate && await show.RunAsync(debate, id, cancellation) is { } page
            ? View(page)
            : NotFound();

    [HttpPost("{id:guid}/reply")]
    public async Task<IActionResult> ChangeReply(
        string slug, Guid id, string? reply, bool tellGuest,
        [FromServices] AcceptForGuest accept, [FromServices] WithdrawReply withdraw, CancellationToken cancellation)
    {
        if (await FindAsync(slug, id, cancellation) is null)
            return NotFound();

        var outcome = reply switch
        {
            nameof(Reply.Accepted) => await accept.RunAsync(slug, id, Organiser, tellGuest, cancellation),
            nameof(Reply.Cancelled) => await withdraw.RunAsync(id, Reply.Cancelled, message: null, ChangedBy.Desk(Organiser), tellGuest, cancellation),
            nameof(Reply.Declined) => await withdraw.RunAsync(id, Reply.Declined, message: null, ChangedBy.Desk(Organiser), tellGuest, cancellation),
            _ => null,
        };
        if (outcome is not { } known)
            return BadRequest();

        if (known is ReplyOutcome.Closed or ReplyOutcome.AlreadyReplied or ReplyOutcome.WaitListed)
            this.FlashWarning(GuestTexts.Of(known));
        else
            this.Flash(GuestTexts.Of(known));
        return RedirectToAction(nameof(Show), new { slug, id });
    }

    [HttpGet("new")]
    public async Task<IActionResult> New(string slug, CancellationToken cancellation) =>
        await db.EventToShowAsync(slug, cancellation) is { } debate
            ? Form(debate, guest: null, new RsvpForm { Language = Language.Pl.Code() })
            : NotFound();

    [HttpPost("new")]
    public async Task<IActionResult> New(string slug, RsvpForm form, [FromServices] AddGuest add, CancellationToken cancellation)
    {
        if (await db.EventToShowAsync(slug, cancellation) is not { } debate)
            return NotFound();
        if (!await IsValidAsync(form, cancellation))
            return Form(debate, guest: null, form, StatusCodes.Status400BadRequest);
        if (await add.RunAsync(debate.Id, form.ToDetails(), Organiser, cancellation) is not { } id)
            return await EmailTakenAsync(debate, guest: null, form, cancellation);

        this.Flash(GuestTexts.Added);
        return RedirectToAction(nameof(Show), new { slug, id });
    }

    [HttpGet("{id:guid}/edit")]
    public async Task<IActionResult> Edit(string slug, Guid id, CancellationToken cancellation) =>
        await FindAsync(slug, id, cancellation) is var (debate, guest)
            ? Form(debate, guest, RsvpForm.Of(guest.Details))
            : NotFound();

    [HttpPost("{id:guid}/edit")]
    public async Task<IActionResult> Edit(
        string slug, Guid id, RsvpForm form, Guid version, [FromServices] EditReply edit, CancellationToken cancellation)
    {
        if (await FindAsync(slug, id, cancellation) is not var (debate, guest))
            return NotFound();
        if (!await IsValidAsync(form, cancellation))
            return Form(debate, guest, form, StatusCodes.Status400BadRequest, version);

        switch (await edit.RunAsync(id, version, form.ToDetails(), companions: null, ChangedBy.Desk(Organiser), cancellation))
        {
            case EditOutcome.Saved:
                this.Flash(GuestTexts.Saved);
                return RedirectToAction(nameof(Show), new { slug, id });
            case EditOutcome.EmailTaken:
                return await EmailTakenAsync(debate, guest, form, cancellation);
            case EditOutcome.Conflict:
                ModelState.AddModelError("", GuestTexts.Conflict);
                // Sending it again means it: the form now knows the newer version.
                return Form(debate, guest, form, StatusCodes.Status409Conflict);
            default:
                return NotFound();
        }
    }

    private async Task<(DebateEvent Event, Guest Guest)?> FindAsync(string slug, Guid id, CancellationToken cancellation) =>
        await db.EventToShowAsync(slug, cancellation) is { } debate
        && await db.Guests.AsNoTracking().SingleOrDefaultAsync(g => g.Id == id && g.EventId == debate.Id, cancellation) is { } guest
            ? (debate, guest)
            : null;

    // An organiser may know less about a guest than guests tell of themselves: a name is enough.
    private Task<bool> IsValidAsync(RsvpForm form, CancellationToken cancellation)
    {
        List<string> needless = [nameof(RsvpForm.ClauseAcknowledged)];
        if (CleanText.Line(form.Email) is null)
            needless.Add(nameof(RsvpForm.Email));
        if (CleanText.Line(form.Organisation) is null)
            needless.Add(nameof(RsvpForm.Organisation));
        return validator.IsValidAsync(form, ModelState, cancellation, needless);
    }

    private async Task<IActionResult> EmailTakenAsync(DebateEvent debate, Guest? guest, RsvpForm form, CancellationToken cancellation)
    {
        ModelState.AddModelError(nameof(RsvpForm.Email), GuestTexts.EmailTaken);
        var key = CleanText.EmailKey(form.Email!);
        var other = await db.Guests.Where(g => g.EventId == debate.Id && g.EmailKey == key).Select(g => (Guid?)g.Id).FirstOrDefaultAsync(cancellation);
        return Form(debate, guest, form, StatusCodes.Status400BadRequest, guest?.Version, other);
    }

    private ViewResult Form(
        DebateEvent debate, Guest? guest, RsvpForm form, int status = StatusCodes.Status200OK, Guid? version = null, Guid? other = null)
    {
        Response.StatusCode = status;
        // What the form shows is what it is given, not what was posted before.
        ModelState.Remove(nameof(version));
        return View("Form", new GuestFormPage(debate, guest, form, version ?? guest?.Version, other, IsConflict: status is StatusCodes.Status409Conflict));
    }
}

/// <param name="Guest">Null: a new one.</param>
/// <param name="Version">What the form was opened with.</param>
/// <param name="Other">The guest who has the address already.</param>
public sealed record GuestFormPage(DebateEvent Event, Guest? Guest, RsvpForm Form, Guid? Version, Guid? Other, bool IsConflict);
