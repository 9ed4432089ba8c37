using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Typing;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.MyReply;
using DebateInvite.Web.Features.Organiser.Shared;
using DebateInvite.Web.Features.Rsvp;
using DebateInvite.Web.Features.Shared;
using DebateInvite.Web.Hosting;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Guests;

/// <summary>The list of invited guests, which is the attendee list too, and a page about each.</summary>
[Route("organiser/{slug:slug}/guests")]
public sealed class GuestsController(DebateContext db, IValidator<GuestForm> validator, TimeProvider clock) : Controller
{
    public const string Seat = "seat";
    public const string SeatOverCapacity = "seat-over-capacity";

    private ChangedBy By => ChangedBy.Desk(User.Identity!.Name!);

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

    /// <param name="reply">Name of a <see cref="Reply"/>, <see cref="Seat"/> or <see cref="SeatOverCapacity"/>.</param>
    /// <param name="reason">Why the reply is taken after the deadline.</param>
    [HttpPost("{id:guid}/reply")]
    public async Task<IActionResult> ChangeReply(
        string slug, Guid id, string? reply, bool tellGuest, string? reason, [FromServices] RecordReply record, [FromServices] SeatGuest seat, CancellationToken cancellation)
    {
        if (await FindAsync(slug, id, cancellation) is not var (debate, guest))
            return NotFound();

        var by = By with { Note = CleanText.Line(reason) };
        var outcome = reply switch
        {
            Seat or SeatOverCapacity => await seat.RunAsync(slug, id, reply is SeatOverCapacity, by, tellGuest, cancellation),
            _ when NameOf.Read<Reply>(reply) is { } answer and (Reply.Accepted or Reply.Cancelled or Reply.Declined) => 
                await record.RunAsync(slug, id, new RecordedReply(answer, tellGuest), by, cancellation),
            _ => null,
        };
        if (outcome is not { } known)
            return BadRequest();

        if (known is ReplyOutcome.Closed && by.Note is null && guest.Reply is not Reply.Accepted && debate.StateAt(clock.Now()) is EventState.Closed)
            this.FlashWarning(GuestTexts.ReasonRequired);
        else if (known is ReplyOutcome.Closed or ReplyOutcome.AlreadyReplied or ReplyOutcome.WaitListed or ReplyOutcome.NoSeatLeft)
            this.FlashWarning(GuestTexts.Of(known));
        else
            this.Flash(GuestTexts.Of(known));
        return RedirectToAction(nameof(Show), new { slug, id });
    }

    [HttpGet("new")]
    public async Task<IActionResult> New(string slug, CancellationToken cancellation) =>
        await db.EventToShowAsync(slug, cancellation) is { } debate
            ? Form(debate, guest: null, GuestForm.New())
            : NotFound();

    [HttpPost("new")]
    public async Task<IActionResult> New(string slug, GuestForm form, [FromServices] AddGuest add, CancellationToken cancellation)
    {
        if (await db.EventToShowAsync(slug, cancellation) is not { } debate)
            return NotFound();
        if (!await validator.IsValidAsync(form, ModelState, cancellation))
            return Form(debate, guest: null, form, StatusCodes.Status400BadRequest);
        if (!await add.RunAsync(debate.Id, form.Id, form.ToDetails(), form.Remarks, By, cancellation))
            return await EmailTakenAsync(debate, guest: null, form, cancellation);

        this.Flash(GuestTexts.Added);
        return RedirectToAction(nameof(Show), new { slug, id = form.Id });
    }

    [HttpGet("{id:guid}/edit")]
    public async Task<IActionResult> Edit(string slug, Guid id, CancellationToken cancellation) =>
        await FindAsync(slug, id, cancellation) is var (debate, guest)
            ? Form(debate, guest, GuestForm.Of(guest, debate))
            : NotFound();

    [HttpPost("{id:guid}/edit")]
    public async Task<IActionResult> Edit(
        string slug, Guid id, GuestForm form, Guid version, [FromServices] EditReply edit, CancellationToken cancellation)
    {
        if (await FindAsync(slug, id, cancellation) is not var (debate, guest))
            return NotFound();
        form.CompanionsAllowed = RsvpForm.MostCompanions(guest, debate);
        if (!await validator.IsValidAsync(form, ModelState, cancellation))
            return Form(debate, guest, form, StatusCodes.Status400BadRequest, version);

        switch (await edit.RunAsync(id, version, form.ToDetails(), form.CompanionNames, By, cancellation, form.Remarks))
        {
            case EditOutcome.Saved:
                this.Flash(GuestTexts.Saved);
                return RedirectToAction(nameof(Show), new { slug, id });
            case EditOutcome.EmailTaken:
                return await EmailTakenAsync(debate, guest, form, cancellation);
            case EditOutcome.NoSeatLeft:
                ModelState.AddModelError(nameof(GuestForm.Companions), GuestTexts.Of(ReplyOutcome.NoSeatLeft));
                return Form(debate, guest, form, StatusCodes.Status400BadRequest, version);
            case EditOutcome.Conflict:
                ModelState.AddModelError("", GuestTexts.Conflict);
                // Sending it again means it: the form now knows the newer version.
                return Form(debate, guest, form, StatusCodes.Status409Conflict);
            default:
                return NotFound();
        }
    }

    [HttpGet("{id:guid}/delete")]
    public async Task<IActionResult> Delete(string slug, Guid id, CancellationToken cancellation) =>
        await FindAsync(slug, id, cancellation) is var (debate, guest) ? View(new DeleteGuestPage(debate, guest)) : NotFound();

    [HttpPost("{id:guid}/delete")]
    public async Task<IActionResult> Delete(string slug, Guid id, [FromServices] DeleteGuests delete, CancellationToken cancellation)
    {
        if (await delete.RunAsync(slug, [id], cancellation) == 0)
            return NotFound();

        this.Flash(GuestTexts.Deleted);
        return RedirectToAction(nameof(Index), new { slug });
    }

    private async Task<(DebateEvent Event, Guest Guest)?> FindAsync(string slug, Guid id, CancellationToken cancellation) =>
        await db.EventToShowAsync(slug, cancellation) is { } debate
        && await db.Guests.AsNoTracking().SingleOrDefaultAsync(g => g.Id == id && g.EventId == debate.Id, cancellation) is { } guest
            ? (debate, guest)
            : null;

    private async Task<IActionResult> EmailTakenAsync(DebateEvent debate, Guest? guest, GuestForm form, CancellationToken cancellation)
    {
        ModelState.AddModelError(nameof(GuestForm.Email), GuestTexts.EmailTaken);
        var key = CleanText.EmailKey(form.Email!);
        var other = await db.Guests.Where(g => g.EventId == debate.Id && g.EmailKey == key).Select(g => (Guid?)g.Id).FirstOrDefaultAsync(cancellation);
        return Form(debate, guest, form, StatusCodes.Status400BadRequest, guest?.Version, other);
    }

    private ViewResult Form(
        DebateEvent debate, Guest? guest, GuestForm form, int status = StatusCodes.Status200OK, Guid? version = null, Guid? other = null)
    {
        Response.StatusCode = status;
        // What the form shows is what it is given, not what was posted before.
        ModelState.Remove(nameof(version));
        form.Id = guest?.Id ?? (form.Id == Guid.Empty ? Guid.CreateVersion7() : form.Id);
        ModelState.Remove(nameof(GuestForm.Id));
        return View("Form", new GuestFormPage(debate, guest, form, version ?? guest?.Version, other, IsConflict: status is StatusCodes.Status409Conflict));
    }
}

/// <param name="Guest">Null: a new one.</param>
/// <param name="Version">What the form was opened with.</param>
/// <param name="Other">The guest who has the address already.</param>
public sealed record GuestFormPage(DebateEvent Event, Guest? Guest, GuestForm Form, Guid? Version, Guid? Other, bool IsConflict);

public sealed record DeleteGuestPage(DebateEvent Event, Guest Guest);
