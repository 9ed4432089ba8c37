using DebateInvite.Domain.Access;
using DebateInvite.Domain.Events;
using DebateInvite.Web.Features.Organiser.Deletions;
using DebateInvite.Web.Features.Organiser.Shared;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Organiser.Settings;

/// <summary>An event's dates, seats, addresses and texts.</summary>
[Route("organiser/{slug:slug}/settings")]
[Needs(Right.Settings)]
public sealed class SettingsController : Controller
{
    [HttpGet]
    public IActionResult Show(DebateEvent debate) => View("Form", new SettingsPage(debate, SettingsForm.Of(debate), Differences: null));

    [HttpPost]
    public async Task<IActionResult> Save(
        DebateEvent debate, SettingsForm form, [FromServices] SaveSettings save, [FromServices] IValidator<SettingsForm> validator, CancellationToken cancellation)
    {
        if (!await validator.IsValidAsync(form, ModelState, cancellation))
            return this.Invalid("Form", new SettingsPage(debate, form, Differences: null));

        var result = await save.RunAsync(debate, form, cancellation);
        if (result.Newer is { } newer)
            return this.View(StatusCodes.Status409Conflict, "Form", new SettingsPage(newer, form, SettingsDifference.Between(form, SettingsForm.Of(newer))));

        if (result.AsksForName)
        {
            ModelState.AddModelError(nameof(form.ConfirmedName), SettingsTexts.ConfirmedNameRequired);
            return this.Invalid("Form", new SettingsPage(debate, form, Differences: null) { AsksForName = true });
        }

        Say(result);
        return RedirectToAction(nameof(Show), new { debate.Slug });
    }

    [HttpGet("cancellation")]
    public IActionResult Cancellation(DebateEvent debate) => View(debate);

    [HttpPost("cancellation")]
    public async Task<IActionResult> Cancellation(DebateEvent debate, bool cancelled, [FromServices] CancelOrReinstate change, CancellationToken cancellation)
    {
        await change.RunAsync(debate, cancelled, cancellation);
        this.Flash(cancelled ? SettingsTexts.Cancelled : SettingsTexts.Reinstated);
        return RedirectToAction(nameof(Show), new { debate.Slug });
    }

    private void Say(SettingsSaved saved)
    {
        var messages = new List<string> { SettingsTexts.Saved };
        if (saved.MovedUp > 0)
            messages.Add(SettingsTexts.MovedUp.For(saved.MovedUp));
        if (saved.Overbooked > 0)
            messages.Add(SettingsTexts.Overbooked.For(saved.Overbooked));
        if (saved.GuestsShouldKnow)
            messages.Add(SettingsTexts.GuestsShouldKnow);
        if (saved.HasWithdrawnDeletion)
            messages.Add(DeletionTexts.WithdrawnNow);

        var message = string.Join(' ', messages);
        if (saved.Overbooked > 0 || saved.GuestsShouldKnow)
            this.FlashWarning(message);
        else
            this.Flash(message);
    }
}
