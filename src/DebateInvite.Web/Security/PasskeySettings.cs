using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace DebateInvite.Web.Security;

/// <summary>
/// What is asked of passkeys (https://www.w3.org/TR/webauthn-3/): that the browser finds them without an address being typed, and
/// that the device has asked its owner for a finger, a face or a PIN: such a passkey is two factors by itself.
/// </summary>
internal sealed class PasskeySettings(IOptions<SiteOptions> site, SiteAddress address) : IConfigureOptions<IdentityPasskeyOptions>
{
    public void Configure(IdentityPasskeyOptions options)
    {
        // A passkey belongs to a name for good. Not set: whatever name the site is visited by.
        options.ServerDomain = string.IsNullOrEmpty(site.Value.PublicUrl) ? null : address.Host;
        options.UserVerificationRequirement = "required";
        options.ResidentKeyRequirement = "required";
        options.AttestationConveyancePreference = "none";
        options.AuthenticatorTimeout = HalfSignedIn.Lifetime;
        options.ValidateOrigin = context => ValueTask.FromResult(!context.CrossOrigin && IsOurs(context.Origin, context.HttpContext.Request));
    }

    private bool IsOurs(string origin, HttpRequest request)
    {
        var own = string.IsNullOrEmpty(site.Value.PublicUrl) ? $"{request.Scheme}://{request.Host}" : address.Base;
        return Uri.TryCreate(origin, UriKind.Absolute, out var asked)
            && Uri.Compare(asked, new Uri(own), UriComponents.SchemeAndServer, UriFormat.SafeUnescaped, StringComparison.OrdinalIgnoreCase) == 0;
    }
}
