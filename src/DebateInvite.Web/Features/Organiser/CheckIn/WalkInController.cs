using DebateInvite.Domain.Access;
using DebateInvite.Domain.Arrivals;
using DebateInvite.Domain.Events;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Organiser.Shared;
using DebateInvite.Web.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Organiser.CheckIn;

/// <summary>Somebody at the door who is not on the list.</summary>
[Route("organiser/{slug:slug}/check-in/walk-in")]
[Needs(Right.CheckIn)]
[OpenToDoorDevices]
public sealed class WalkInController(DeskAccess access, TimeProvider clock) : Controller
{
    /// <param name="name">What was looked for before.</param>
    [HttpGet]
    public IActionResult New(DebateEvent debate, string? name) => View(Page(debate, WalkInForm.For(name)));

    [HttpPost]
    public async Task<IActionResult> Add(
        DebateEvent debate, WalkInForm form, [FromServices] AddWalkIn add, [FromServices] IValidator<WalkInForm> validator, CancellationToken cancellation)
    {
        if (!await validator.IsValidAsync(form, ModelState, cancellation))
            return this.Invalid(nameof(New), Page(debate, form));

        var outcome = await add.RunAsync(debate, form.Id, form.ToDetails(CurrentLanguage.Value), DoorPost.Of(access, User), cancellation);
        if (outcome is not (DoorOutcome.In or DoorOutcome.AlreadyIn))
        {
            this.FlashWarning(CheckInTexts.Of(outcome, debate));
            return RedirectToAction(nameof(New), new { debate.Slug });
        }

        this.Flash(CheckInTexts.CameIn.With(form.FullName));
        return RedirectToAction("Show", "CheckIn", new { debate.Slug, form.Id });
    }

    private WalkInPage Page(DebateEvent debate, WalkInForm form) => new(debate, form, debate.UnlistedAt(clock.Now()));
}

/// <param name="Would">What would come of letting somebody in now.</param>
public sealed record WalkInPage(DebateEvent Event, WalkInForm Form, DoorOutcome Would);
