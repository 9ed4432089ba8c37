using DebateInvite.Domain.Events;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Organiser.Shared;
using DebateInvite.Web.Features.Shared;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Organiser.Settings;

/// <summary>An event's dates, seats, addresses and texts.</summary>
[Route("organiser/{slug:slug}/settings")]
public sealed class SettingsController(DebateContext db) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(string slug, CancellationToken cancellation) =>
        await db.EventToShowAsync(slug, cancellation) is { } debate ? Form(debate, SettingsForm.Of(debate)) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Save(
        string slug, SettingsForm form, [FromServices] SaveSettings save, [FromServices] IValidator<SettingsForm> validator, CancellationToken cancellation)
    {
        if (await db.EventToShowAsync(slug, cancellation) is not { } debate)
            return NotFound();
        if (!await validator.IsValidAsync(form, ModelState, cancellation))
            return Form(debate, form, StatusCodes.Status400BadRequest);

        var result = await save.RunAsync(slug, form, cancellation);
        if (result is null)
            return NotFound();
        if (result.Newer is { } newer)
            return Form(newer, form, StatusCodes.Status409Conflict, SettingsDifference.Between(form, SettingsForm.Of(newer)));

        Say(result);
        return RedirectToAction(nameof(Show), new { slug });
    }

    [HttpGet("cancellation")]
    public async Task<IActionResult> Cancellation(string slug, CancellationToken cancellation) =>
        await db.EventToShowAsync(slug, cancellation) is { } debate ? View(debate) : NotFound();

    [HttpPost("cancellation")]
    public async Task<IActionResult> Cancellation(string slug, bool cancelled, [FromServices] CancelOrReinstate change, CancellationToken cancellation)
    {
        if (!await change.RunAsync(slug, cancelled, cancellation))
            return NotFound();

        this.Flash(cancelled ? SettingsTexts.Cancelled : SettingsTexts.Reinstated);
        return RedirectToAction(nameof(Show), new { slug });
    }

    private ViewResult Form(
        DebateEvent debate, SettingsForm form, int status = StatusCodes.Status200OK, IReadOnlyList<SettingsDifference>? differences = null)
    {
        Response.StatusCode = status;
        return View("Form", new SettingsPage(debate, form, differences));
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

        var message = string.Join(' ', messages);
        if (saved.Overbooked > 0 || saved.GuestsShouldKnow)
            this.FlashWarning(message);
        else
            this.Flash(message);
    }
}
