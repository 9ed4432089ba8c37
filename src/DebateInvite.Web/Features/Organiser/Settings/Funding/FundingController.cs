using DebateInvite.Domain.Access;
using DebateInvite.Domain.Events;
using DebateInvite.Web.Features.Organiser.Drafts;
using DebateInvite.Web.Features.Organiser.Shared;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Organiser.Settings.Funding;

/// <summary>Who pays for an event, in words. Its logos are files, and have a page of their own.</summary>
[Route("organiser/{slug:slug}/settings/funding")]
[Needs(Right.Settings)]
public sealed class FundingController(OwnDrafts drafts, SaveSettings save, IValidator<FundingForm> validator) : SectionController(drafts, save)
{
    [HttpGet]
    public Task<IActionResult> Show(DebateEvent debate, CancellationToken cancellation) => ShowAsync(debate, FundingForm.Section, cancellation);

    [HttpPost]
    public Task<IActionResult> Save(DebateEvent debate, FundingForm form, CancellationToken cancellation) =>
        SaveAsync(debate, FundingForm.Section, form, validator, cancellation);
}
