using DebateInvite.Web.Features.Organiser.Shared;
using FluentValidation;

namespace DebateInvite.Web.Features.Organiser.SignIn;

/// <summary>The first organiser chooses an address and a password.</summary>
public sealed class SetUpForm : INewPassword
{
    public string? Token { get; set; }
    public string? Email { get; set; }
    public string? Password { get; set; }
    public string? PasswordAgain { get; set; }
}

public sealed class SetUpFormValidator : AbstractValidator<SetUpForm>
{
    public SetUpFormValidator()
    {
        RuleFor(form => form.Email).EmailAddressOf(SignInTexts.EmailRequired);
        Include(new NewPasswordValidator());
    }
}
