using DebateInvite.Domain.Events;
using FluentValidation;

namespace DebateInvite.Web.Features.LostLink;

public sealed class LostLinkForm
{
    public string? Email { get; set; }
}

public sealed record LostLinkPage(DebateEvent Event, LostLinkForm Form);

public sealed class LostLinkFormValidator : AbstractValidator<LostLinkForm>
{
    public LostLinkFormValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(form => form.Email).EmailAddressOf(LostLinkTexts.EmailRequired);
    }
}
