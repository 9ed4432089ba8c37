using DebateInvite.Domain.Access;
using DebateInvite.Domain.Events;
using DebateInvite.Web.Features.Organiser.Drafts;
using DebateInvite.Web.Features.Organiser.Shared;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Organiser.Settings.Retention;

/// <summary>How long it is kept who came, for whoever has paid for the event.</summary>
[Route("organiser/{slug:slug}/settings/retention")]
[Needs(Right.Settings)]
public sealed class RetentionController(OwnDrafts drafts, SaveSettings save, IValidator<RetentionForm> validator) : SectionController(drafts, save)
{
    [HttpGet]
    public Task<IActionResult> Show(DebateEvent debate, CancellationToken cancellation) => ShowAsync(debate, RetentionForm.Section, cancellation);

    [HttpPost]
    public Task<IActionResult> Save(DebateEvent debate, RetentionForm form, CancellationToken cancellation)
    {
        form.GuestsKeptUntil = debate.GuestsKeptUntil;
        return SaveAsync(debate, RetentionForm.Section, form, validator, cancellation);
    }
}
