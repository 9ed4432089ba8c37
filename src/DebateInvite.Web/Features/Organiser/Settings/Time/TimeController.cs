using DebateInvite.Domain.Access;
using DebateInvite.Domain.Events;
using DebateInvite.Web.Features.Organiser.Drafts;
using DebateInvite.Web.Features.Organiser.Shared;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Organiser.Settings.Time;

/// <summary>When and where an event is, and until when guests reply. All dates are here, because each limits the others.</summary>
[Route("organiser/{slug:slug}/settings/time")]
[Needs(Right.Settings)]
public sealed class TimeController(OwnDrafts drafts, SaveSettings save, IValidator<TimeForm> validator) : SectionController(drafts, save)
{
    [HttpGet]
    public Task<IActionResult> Show(DebateEvent debate, CancellationToken cancellation) => ShowAsync(debate, TimeForm.Section, cancellation);

    [HttpPost]
    public Task<IActionResult> Save(DebateEvent debate, TimeForm form, CancellationToken cancellation) =>
        SaveAsync(debate, TimeForm.Section, form, validator, cancellation);
}
