using DebateInvite.Domain.Access;
using DebateInvite.Domain.Events;
using DebateInvite.Web.Features.Organiser.Drafts;
using DebateInvite.Web.Features.Organiser.Shared;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Organiser.Settings.Texts;

/// <summary>The event's own words in one language, and how guests would read them.</summary>
[Route("organiser/{slug:slug}/settings/texts/pl")]
[Route("organiser/{slug:slug}/settings/texts/en")]
[Route("organiser/{slug:slug}/settings/texts/fr")]
[Needs(Right.Settings)]
public sealed class TextsController(OwnDrafts drafts, SaveSettings save, IValidator<TextsForm> validator) : SectionController(drafts, save)
{
    [HttpGet]
    public Task<IActionResult> Show(DebateEvent debate, CancellationToken cancellation) => ShowAsync(debate, Section, cancellation);

    /// <param name="preview">Sent by the button that only shows how it would look.</param>
    [HttpPost]
    public async Task<IActionResult> Save(DebateEvent debate, TextsForm form, string? preview, CancellationToken cancellation)
    {
        form.Language = Language;
        return preview is null ? await SaveAsync(debate, Section, form, validator, cancellation) : Again(debate, Section, form);
    }

    protected override SectionPage PageOf(DebateEvent debate, SettingsSection section, ISettingsForm form, DraftOffer draft)
    {
        var text = new EventText { EventId = debate.Id, Language = Language };
        ((TextsForm)form).Text.ApplyTo(text);
        return base.PageOf(debate, section, form, draft) with { Preview = text };
    }

    private Language Language =>
        LanguageExtensions.All.First(language => ControllerContext.ActionDescriptor.AttributeRouteInfo!.Template!.EndsWith('/' + language.Code(), StringComparison.Ordinal));

    private SettingsSection Section => TextsForm.SectionIn(Language);
}
