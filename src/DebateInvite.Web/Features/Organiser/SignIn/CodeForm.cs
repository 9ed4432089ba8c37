using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace DebateInvite.Web.Features.Organiser.SignIn;

/// <summary>The second step of signing in. Either of the three is enough.</summary>
public sealed class CodeForm
{
    /// <summary>Of the authenticator app.</summary>
    public string? Code { get; set; }

    public string? RecoveryCode { get; set; }

    /// <summary>A passkey's answer.</summary>
    public string? Credential { get; set; }

    /// <summary>The page that asked for signing in. Followed only within this site.</summary>
    public string? ReturnUrl { get; set; }

    /// <summary>Whether the account has an authenticator app; it may have passkeys only.</summary>
    [BindNever]
    public bool HasApp { get; set; }

    [BindNever]
    public bool HasPasskeys { get; set; }

    public bool UsesPasskey => !string.IsNullOrEmpty(Credential);
}

public sealed class CodeFormValidator : AbstractValidator<CodeForm>
{
    public CodeFormValidator()
    {
        RuleFor(form => form.Code).Filled(SignInTexts.CodeRequired).When(form => !form.UsesPasskey && string.IsNullOrWhiteSpace(form.RecoveryCode));
    }
}
