using FluentValidation;

namespace DebateInvite.Web.Features.Organiser.SignIn;

public sealed class SignInForm
{
    public string? Email { get; set; }
    public string? Password { get; set; }

    /// <summary>The page that asked for signing in. Followed only within this site.</summary>
    public string? ReturnUrl { get; set; }
}

public sealed class SignInFormValidator : AbstractValidator<SignInForm>
{
    public SignInFormValidator()
    {
        RuleFor(form => form.Email).Filled(SignInTexts.EmailRequired);
        RuleFor(form => form.Password).NotEmpty().WithMessage(_ => SignInTexts.PasswordRequired);
    }
}
