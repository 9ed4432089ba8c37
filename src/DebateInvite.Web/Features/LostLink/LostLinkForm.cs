using DebateInvite.Domain.Events;
using DebateInvite.Web.Features.Replies;
using FluentValidation;

namespace DebateInvite.Web.Features.LostLink;

public sealed class LostLinkForm : INamesRecipient
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
