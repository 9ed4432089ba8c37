using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Prints;
using DebateInvite.Domain.Typing;
using FluentValidation;

namespace DebateInvite.Web.Features.Organiser.Prints.Security;

/// <summary>To whom a version is to go.</summary>
public sealed class SecurityForm
{
    /// <summary>The key that it will have, so that sending the form twice issues one.</summary>
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public string? IssuedTo { get; set; }

    public string? SentTo { get; set; }
}

public sealed class SecurityFormValidator : AbstractValidator<SecurityForm>
{
    public SecurityFormValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;

        RuleFor(form => form.IssuedTo).Filled(SecurityTexts.IssuedToRequired).AtMost(SecurityList.IssuedToMaxLength, CleanText.Line);
        RuleFor(form => form.SentTo).EmailAddressOf().AtMost(Guest.EmailMaxLength, EmailAddress.Tidied);
    }
}
