using DebateInvite.Domain.Access;
using DebateInvite.Domain.Events;
using DebateInvite.Web.Features.Organiser.Drafts;
using DebateInvite.Web.Features.Organiser.Shared;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Organiser.Settings.Contact;

/// <summary>Whom guests write to, and who answers for their data.</summary>
[Route("organiser/{slug:slug}/settings/contact")]
[Needs(Right.Settings)]
public sealed class ContactController(OwnDrafts drafts, SaveSettings save, IValidator<ContactForm> validator) : SectionController(drafts, save)
{
    [HttpGet]
    public Task<IActionResult> Show(DebateEvent debate, CancellationToken cancellation) => ShowAsync(debate, ContactForm.Section, cancellation);

    [HttpPost]
    public Task<IActionResult> Save(DebateEvent debate, ContactForm form, CancellationToken cancellation) =>
        SaveAsync(debate, ContactForm.Section, form, validator, cancellation);
}
