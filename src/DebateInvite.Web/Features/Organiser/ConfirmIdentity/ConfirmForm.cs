using FluentValidation;

namespace DebateInvite.Web.Features.Organiser.ConfirmIdentity;

/// <summary>Somebody who is signed in shows once more that it is they: by password or by passkey.</summary>
public sealed class ConfirmForm
{
    public string? Password { get; set; }

    /// <summary>A passkey's answer.</summary>
    public string? Credential { get; set; }

    /// <summary>The page that was asked for. Followed only within this site.</summary>
    public string? ReturnUrl { get; set; }

    /// <summary>That page is a file.</summary>
    public bool IsFile { get; set; }

    /// <summary>The form that was posted, see <see cref="KeptRequests"/>.</summary>
    public string? Kept { get; set; }

    public bool UsesPasskey => !string.IsNullOrEmpty(Credential);
}

public sealed class ConfirmFormValidator : AbstractValidator<ConfirmForm>
{
    public ConfirmFormValidator()
    {
        RuleFor(form => form.Password).NotEmpty().WithMessage(_ => ConfirmIdentityTexts.PasswordRequired).When(form => !form.UsesPasskey);
    }
}
