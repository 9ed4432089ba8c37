using FluentValidation;

namespace DebateInvite.Web.Features.Organiser.SignIn;

public sealed class SignInForm
{
    public string? Email { get; set; }
    public string? Password { get; set; }

    /// <summary>A passkey's answer, which makes address and password needless.</summary>
    public string? Credential { get; set; }

    /// <summary>The page that asked for signing in. Followed only within this site.</summary>
    public string? ReturnUrl { get; set; }

    public bool UsesPasskey => !string.IsNullOrEmpty(Credential);
}

public sealed class SignInFormValidator : AbstractValidator<SignInForm>
{
    public SignInFormValidator()
    {
        RuleFor(form => form.Email).Filled(SignInTexts.EmailRequired).When(form => !form.UsesPasskey);
        RuleFor(form => form.Password).NotEmpty().WithMessage(_ => SignInTexts.PasswordRequired).When(form => !form.UsesPasskey);
    }
}
