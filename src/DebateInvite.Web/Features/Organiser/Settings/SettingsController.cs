using DebateInvite.Domain.Access;
using DebateInvite.Domain.Events;
using DebateInvite.Web.Features.Organiser.Campaigns;
using DebateInvite.Web.Features.Organiser.Deletions;
using DebateInvite.Web.Features.Organiser.Drafts;
using DebateInvite.Web.Features.Organiser.Editing;
using DebateInvite.Web.Features.Organiser.Shared;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Organiser.Settings;

/// <summary>An event's dates, seats, addresses and texts.</summary>
[Route("organiser/{slug:slug}/settings")]
[Needs(Right.Settings)]
public sealed class SettingsController(OwnDrafts drafts) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(DebateEvent debate, CancellationToken cancellation)
    {
        var form = Meanwhile.Open(SettingsForm.Of(debate), SettingsFields.All);
        return View("Form", new SettingsPage(debate, form, await drafts.OpenAsync(DraftForms.Settings(debate), form, debate.TimeZone, cancellation)));
    }

    [HttpPost]
    public async Task<IActionResult> Save(
        DebateEvent debate, SettingsForm form, [FromServices] SaveSettings save, [FromServices] IValidator<SettingsForm> validator, CancellationToken cancellation)
    {
        var meanwhile = Meanwhile.Merge(form, SettingsForm.Of(debate), SettingsFields.All, debate.Edits, ModelState);
        var page = new SettingsPage(debate, form, drafts.Begin(DraftForms.Settings(debate))) { Meanwhile = meanwhile };
        if (meanwhile.Conflicts.Count > 0)
            return this.View(StatusCodes.Status409Conflict, "Form", page);
        if (!await validator.IsValidAsync(form, ModelState, cancellation))
            return this.Invalid("Form", page);

        var result = await save.RunAsync(debate, form, CurrentOrganiser.Of(User).Email, cancellation);
        if (result.IsStale)
        {
            ModelState.AddModelError("", EditingTexts.AtThisMoment);
            return this.View(StatusCodes.Status409Conflict, "Form", page);
        }

        if (result.AsksForName)
        {
            ModelState.AddModelError(nameof(form.ConfirmedName), SettingsTexts.ConfirmedNameRequired);
            return this.Invalid("Form", page with { AsksForName = true });
        }

        await drafts.ForgetAsync(DraftForms.Settings(debate), cancellation);
        Say(result, meanwhile.InWords(debate.TimeZone));
        return RedirectToAction(nameof(Show), new { debate.Slug });
    }

    [HttpGet("cancellation")]
    public IActionResult Cancellation(DebateEvent debate) => View(debate);

    [HttpPost("cancellation")]
    public async Task<IActionResult> Cancellation(DebateEvent debate, bool cancelled, [FromServices] CancelOrReinstate change, CancellationToken cancellation)
    {
        var held = await change.RunAsync(debate, cancelled, cancellation);
        string done = cancelled ? SettingsTexts.Cancelled : SettingsTexts.Reinstated;
        if (held.Count == 0)
            this.Flash(done);
        else
            this.FlashWarning($"{done} {CampaignTexts.HeldNow.With(string.Join(", ", held.Select(mailing => $"{CampaignTexts.Of(mailing.Audience)} ({Dates.Stamp(EventTime.ToLocal(mailing.SendAt!.Value, debate.TimeZone))})")))}");
        return RedirectToAction(nameof(Show), new { debate.Slug });
    }

    private void Say(SettingsSaved saved, string meanwhile)
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

        var message = string.Join(' ', messages) + meanwhile;
        if (saved.Overbooked > 0 || saved.GuestsShouldKnow)
            this.FlashWarning(message);
        else
            this.Flash(message);
    }
}
