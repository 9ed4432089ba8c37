using DebateInvite.Domain.Events;
using DebateInvite.Web.Features.Organiser.Deletions;
using DebateInvite.Web.Features.Organiser.Drafts;
using DebateInvite.Web.Features.Organiser.Editing;
using DebateInvite.Web.Features.Organiser.Shared;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Organiser.Settings;

/// <summary>What the pages of all sections do.</summary>
public abstract class SectionController(OwnDrafts drafts, SaveSettings save) : Controller
{
    protected async Task<IActionResult> ShowAsync(DebateEvent debate, SettingsSection section, CancellationToken cancellation)
    {
        var form = Meanwhile.Open(section.FormOf(debate), section.Fields);
        return View("Section", PageOf(debate, section, form, await drafts.OpenAsync(DraftForms.Settings(section, debate), form, debate.TimeZone, cancellation)));
    }

    /// <summary>The page with what was typed, to be looked at.</summary>
    protected ViewResult Again(DebateEvent debate, SettingsSection section, ISettingsForm form) =>
        View("Section", PageOf(debate, section, form, drafts.Begin(DraftForms.Settings(section, debate))));

    protected async Task<IActionResult> SaveAsync<TForm>(
        DebateEvent debate, SettingsSection section, TForm form, IValidator<TForm> validator, CancellationToken cancellation)
        where TForm : ISettingsForm
    {
        var meanwhile = Meanwhile.Merge<ISettingsForm>(form, section.FormOf(debate), section.Fields, debate.Edits, ModelState);
        var page = PageOf(debate, section, form, drafts.Begin(DraftForms.Settings(section, debate))) with { Meanwhile = meanwhile };
        if (meanwhile.Conflicts.Count > 0)
            return this.View(StatusCodes.Status409Conflict, "Section", page);
        if (!await validator.IsValidAsync(form, ModelState, cancellation))
            return this.Invalid("Section", page);

        var result = await save.RunAsync(debate, section, form, CurrentOrganiser.Of(User).Email, cancellation);
        if (Refused(result, page) is { } refused)
            return refused;

        await drafts.ForgetAsync(DraftForms.Settings(section, debate), cancellation);
        Say(result, meanwhile.InWords(debate.TimeZone));
        return LocalRedirect(page.Draft.Path);
    }

    /// <summary>What the section shows beside its form.</summary>
    protected virtual SectionPage PageOf(DebateEvent debate, SettingsSection section, ISettingsForm form, DraftOffer draft) => new(debate, section, form, draft);

    private ViewResult? Refused(SettingsSaved result, SectionPage page)
    {
        if (result.IsStale)
        {
            ModelState.AddModelError("", EditingTexts.AtThisMoment);
            return this.View(StatusCodes.Status409Conflict, "Section", page);
        }

        if (result.AsksForName)
            ModelState.AddModelError(nameof(Time.TimeForm.ConfirmedName), SettingsTexts.ConfirmedNameRequired);
        else if (result.IntoThePast.Count > 0)
            ModelState.AddModelError(nameof(IPastDates.MeansPast), SettingsTexts.MeansPastRequired);
        else if (result.IsTitledAsCopy)
            ModelState.AddModelError(page.Section.Fields[0].Path, SettingsTexts.TitledAsCopy);
        else
            return null;
        return this.Invalid("Section", page with { AsksForName = result.AsksForName, IntoThePast = result.IntoThePast });
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
