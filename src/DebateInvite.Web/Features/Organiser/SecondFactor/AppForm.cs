using DebateInvite.Web.Features.Organiser.Shared;
using DebateInvite.Web.Security;
using FluentValidation;

namespace DebateInvite.Web.Features.Organiser.SecondFactor;

/// <summary>An authenticator app shows that it has read the secret.</summary>
public sealed class AppForm
{
    /// <summary>The secret, sealed: nothing is stored until a code proves that it has arrived.</summary>
    public string? Key { get; set; }

    public string? Code { get; set; }
}

/// <param name="Address">What the QR code holds.</param>
/// <param name="Typed">The secret in groups of four, for typing.</param>
public sealed record AppPage(AppForm Form, string Address, string Typed)
{
    public static AppPage Of(CurrentOrganiser self, AuthenticatorApp app, AppForm form, HttpRequest request)
    {
        var key = app.ReadKey(self.Id, form.Key)!;
        var typed = string.Join(' ', key.Chunk(4).Select(group => new string(group)));
        return new AppPage(form, AuthenticatorApp.AddressOf(key, self.Email, request.Host.Host), typed);
    }
}

public sealed class AppFormValidator : AbstractValidator<AppForm>
{
    public AppFormValidator()
    {
        RuleFor(form => form.Code).Filled(SecondFactorTexts.CodeRequired);
    }
}
