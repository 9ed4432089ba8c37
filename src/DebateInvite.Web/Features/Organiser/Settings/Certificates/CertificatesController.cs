using DebateInvite.Domain.Access;
using DebateInvite.Domain.Events;
using DebateInvite.Web.Features.Organiser.Drafts;
using DebateInvite.Web.Features.Organiser.Shared;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Organiser.Settings.Certificates;

/// <summary>Whether those who came get certificates of attendance, and what these say.</summary>
[Route("organiser/{slug:slug}/settings/certificates")]
[Needs(Right.Settings)]
public sealed class CertificatesController(OwnDrafts drafts, SaveSettings save, IValidator<CertificatesForm> validator) : SectionController(drafts, save)
{
    [HttpGet]
    public Task<IActionResult> Show(DebateEvent debate, CancellationToken cancellation) => ShowAsync(debate, CertificatesForm.Section, cancellation);

    [HttpPost]
    public Task<IActionResult> Save(DebateEvent debate, CertificatesForm form, CancellationToken cancellation) =>
        SaveAsync(debate, CertificatesForm.Section, form, validator, cancellation);
}
