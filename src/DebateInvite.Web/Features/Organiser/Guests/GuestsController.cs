using DebateInvite.Domain.Access;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Features.Organiser.ConfirmIdentity;
using DebateInvite.Web.Features.Organiser.Editing;
using DebateInvite.Web.Features.Organiser.Shared;
using DebateInvite.Web.Features.Replies;
using DebateInvite.Web.Features.Replies.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Organiser.Guests;

/// <summary>The list of invited guests, which is the attendee list too, and a page about each.</summary>
[Route("organiser/{slug:slug}/guests")]
[Needs(Right.SeeGuests)]
public sealed class GuestsController(ShowGuest show, IValidator<GuestForm> validator, DeskAccess access) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(
        DebateEvent debate, string? page, [FromServices] ListGuests list, CancellationToken cancellation) =>
        View(await list.RunAsync(debate, GuestFilter.Read(Request.QueryString.Value, access.Sight), Pager.Number(page), access.Sight, cancellation));

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(DebateEvent debate, Guest guest, CancellationToken cancellation) =>
        View(await show.RunAsync(debate, guest, cancellation));

    [HttpGet("new")]
    [Needs(Right.ManageGuests)]
    public IActionResult New(DebateEvent debate) => View("Form", new GuestFormPage(debate, Guest: null, GuestForm.New()));

    [HttpPost("new")]
    [Needs(Right.ManageGuests)]
    public async Task<IActionResult> New(DebateEvent debate, GuestForm form, [FromServices] AddGuest add, CancellationToken cancellation)
    {
        if (form.Id == Guid.Empty)
            form.Id = Guid.CreateVersion7();
        var page = new GuestFormPage(debate, Guest: null, form);
        if (!await validator.IsValidAsync(form, ModelState, cancellation))
            return this.Invalid("Form", page);
        var added = form.Onto(GuestSnapshot.Nobody, access.Sight);
        if (!await add.RunAsync(debate, form.Id, added.Details, added.Remarks, form.MayShare, CurrentOrganiser.Of(User).By, cancellation))
            return await EmailTakenAsync(page, cancellation);

        this.Flash(GuestTexts.Added);
        return RedirectToAction(nameof(Show), new { debate.Slug, form.Id });
    }

    [HttpGet("{id:guid}/edit")]
    [Needs(Right.ManageGuests)]
    public IActionResult Edit(DebateEvent debate, Guest guest) =>
        View("Form", new GuestFormPage(debate, guest, Meanwhile.Open(GuestForm.Of(guest, debate), EditedGuest.Fields(access.Sight))));

    [HttpPost("{id:guid}/edit")]
    [Needs(Right.ManageGuests)]
    public async Task<IActionResult> Edit(
        DebateEvent debate, Guest guest, GuestForm form, [FromServices] EditReply edit, [FromServices] EditedGuest edited, CancellationToken cancellation)
    {
        var meanwhile = Meanwhile.Merge(
            form, GuestForm.Of(guest, debate), EditedGuest.Fields(access.Sight), await edited.RunAsync(guest, cancellation), ModelState);
        form.CompanionsAllowed = RsvpForm.MostCompanions(guest, debate);
        var page = new GuestFormPage(debate, guest, form) { Meanwhile = meanwhile };
        if (meanwhile.Conflicts.Count > 0)
            return this.View(StatusCodes.Status409Conflict, "Form", page);
        if (!await validator.IsValidAsync(form, ModelState, cancellation))
            return this.Invalid("Form", page);

        // Another version than the one that was merged is a conflict, so what is not on the form is as it was then.
        var says = form.Onto(guest.Snapshot, access.Sight);
        switch (await edit.RunAsync(guest, form.Version, new EditedReply(says.Details, form.CompanionNames, says.Remarks, form.MayShare), CurrentOrganiser.Of(User).By, cancellation))
        {
            case ReplyOutcome.EmailTaken:
                return await EmailTakenAsync(page, cancellation);
            case ReplyOutcome.NoSeatLeft:
                ModelState.AddModelError(nameof(GuestForm.Companions), GuestTexts.Of(ReplyOutcome.NoSeatLeft));
                return this.Invalid("Form", page);
            case ReplyOutcome.Conflict:
                ModelState.AddModelError("", EditingTexts.AtThisMoment);
                return this.View(StatusCodes.Status409Conflict, "Form", page);
            default:
                this.Flash(GuestTexts.Saved + meanwhile.InWords(debate.TimeZone));
                return RedirectToAction(nameof(Show), new { debate.Slug, guest.Id });
        }
    }

    [HttpGet("{id:guid}/delete")]
    [Needs(Right.DeleteGuests)]
    [AsksAgain]
    public IActionResult Delete(DebateEvent debate, Guest guest) => View(new DeleteGuestPage(debate, guest));

    [HttpPost("{id:guid}/delete")]
    [Needs(Right.DeleteGuests)]
    [AsksAgain]
    public async Task<IActionResult> Delete(DebateEvent debate, Guest guest, [FromServices] DeleteGuests delete, CancellationToken cancellation)
    {
        await delete.RunAsync(debate, [guest.Id], cancellation);
        this.Flash(GuestTexts.Deleted);
        return RedirectToAction(nameof(Index), new { debate.Slug });
    }

    private async Task<ViewResult> EmailTakenAsync(GuestFormPage page, CancellationToken cancellation)
    {
        ModelState.AddModelError(nameof(GuestForm.Email), GuestTexts.EmailTaken);
        return this.Invalid("Form", page with { Other = await show.OwnerOfAsync(page.Event, page.Form.Email!, cancellation) });
    }
}

/// <param name="Guest">Null: a new one.</param>
public sealed record GuestFormPage(DebateEvent Event, Guest? Guest, GuestForm Form)
{
    /// <summary>The guest who has the address already.</summary>
    public Guid? Other { get; init; }

    /// <summary>What others, guests too, have changed since the form was shown.</summary>
    public Meanwhile Meanwhile { get; init; } = Meanwhile.Nothing;
}

public sealed record DeleteGuestPage(DebateEvent Event, Guest Guest);
