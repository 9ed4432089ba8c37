using DebateInvite.Web.Features.Organiser.Shared;
using FluentValidation;

namespace DebateInvite.Web.Features.Organiser.Password;

public sealed class ChangePasswordForm : INewPassword
{
    public string? CurrentPassword { get; set; }
    public string? Password { get; set; }
    public string? PasswordAgain { get; set; }
}

public sealed class ForgottenForm
{
    public string? Email { get; set; }
}

/// <summary>A password chosen by a link from a mail.</summary>
public sealed class ResetForm : INewPassword
{
    public Guid Id { get; set; }
    public string? Token { get; set; }
    public string? Password { get; set; }
    public string? PasswordAgain { get; set; }
}

public sealed class ChangePasswordFormValidator : AbstractValidator<ChangePasswordForm>
{
    public ChangePasswordFormValidator()
    {
        RuleFor(form => form.CurrentPassword).NotEmpty().WithMessage(_ => PasswordTexts.CurrentRequired);
        Include(new NewPasswordValidator());
    }
}

public sealed class ForgottenFormValidator : AbstractValidator<ForgottenForm>
{
    public ForgottenFormValidator()
    {
        RuleFor(form => form.Email).EmailAddressOf(SignIn.SignInTexts.EmailRequired);
    }
}

public sealed class ResetFormValidator : AbstractValidator<ResetForm>
{
    public ResetFormValidator()
    {
        Include(new NewPasswordValidator());
    }
}
