using DebateInvite.Domain.Access;
using DebateInvite.Domain.Events;
using DebateInvite.Web.Features.Organiser.Drafts;
using DebateInvite.Web.Features.Organiser.Shared;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Organiser.Settings.Rules;

/// <summary>How many may come, who may reply, and how seats are given out.</summary>
[Route("organiser/{slug:slug}/settings/rules")]
[Needs(Right.Settings)]
public sealed class RulesController(OwnDrafts drafts, SaveSettings save, IValidator<RulesForm> validator) : SectionController(drafts, save)
{
    [HttpGet]
    public Task<IActionResult> Show(DebateEvent debate, CancellationToken cancellation) => ShowAsync(debate, RulesForm.Section, cancellation);

    [HttpPost]
    public Task<IActionResult> Save(DebateEvent debate, RulesForm form, CancellationToken cancellation) =>
        SaveAsync(debate, RulesForm.Section, form, validator, cancellation);
}
