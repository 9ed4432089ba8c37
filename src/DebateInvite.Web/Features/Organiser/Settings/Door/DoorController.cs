using DebateInvite.Domain.Access;
using DebateInvite.Domain.Events;
using DebateInvite.Web.Features.Organiser.Drafts;
using DebateInvite.Web.Features.Organiser.Shared;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Organiser.Settings.Door;

/// <summary>What is done at the door with people who have no seat.</summary>
[Route("organiser/{slug:slug}/settings/door")]
[Needs(Right.Settings)]
public sealed class DoorController(OwnDrafts drafts, SaveSettings save, IValidator<DoorForm> validator) : SectionController(drafts, save)
{
    [HttpGet]
    public Task<IActionResult> Show(DebateEvent debate, CancellationToken cancellation) => ShowAsync(debate, DoorForm.Section, cancellation);

    [HttpPost]
    public Task<IActionResult> Save(DebateEvent debate, DoorForm form, CancellationToken cancellation) =>
        SaveAsync(debate, DoorForm.Section, form, validator, cancellation);
}
