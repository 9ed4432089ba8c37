using DebateInvite.Web.Data.Identity;
using FluentValidation;

namespace DebateInvite.Web.Features.Organiser.SecondFactor;

/// <summary>A passkey that the browser has just made.</summary>
public sealed class PasskeyForm
{
    /// <summary>What its owner calls it.</summary>
    public string? Name { get; set; }

    /// <summary>As the browser makes it: https://www.w3.org/TR/webauthn-3/#dom-publickeycredential-tojson.</summary>
    public string? Credential { get; set; }
}

public sealed class PasskeyFormValidator : AbstractValidator<PasskeyForm>
{
    public PasskeyFormValidator()
    {
        RuleFor(form => form.Name).Filled(SecondFactorTexts.NameRequired).AtMost(OrganiserPasskey.NameMaxLength);
        RuleFor(form => form.Credential).NotEmpty().OverridePropertyName("").WithMessage(_ => SecondFactorTexts.PasskeyRefused);
    }
}
