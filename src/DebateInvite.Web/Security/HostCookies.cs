using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace DebateInvite.Web.Security;

/// <summary>
/// Where the site is on https, a cookie's name says that it belongs to this host alone and came by https (RFC 6265bis §4.1.3.2):
/// browsers then let no other host of the domain set or overwrite it. On plain http they would not keep such a cookie.
/// </summary>
public sealed class HostCookies(IOptions<SiteOptions> site, IHostEnvironment environment)
{
    private const string Prefix = "__Host-";

    /// <summary>In development plain http is not sent on to https.</summary>
    public bool AreBound { get; } =
        !environment.IsDevelopment() && site.Value.PublicUrl?.StartsWith("https://", StringComparison.OrdinalIgnoreCase) is true;

    public string NameOf(string cookie) => AreBound ? Prefix + cookie : cookie;

    internal static void Register(IServiceCollection services)
    {
        services.AddSingleton<HostCookies>();
        foreach (var scheme in new[] { IdentityConstants.ApplicationScheme, IdentityConstants.TwoFactorUserIdScheme, HalfSignedIn.Scheme, DoorDevice.Scheme })
            services.AddOptions<CookieAuthenticationOptions>(scheme).PostConfigure<HostCookies>((options, host) => host.Bind(options.Cookie));
        services.AddOptions<AntiforgeryOptions>().PostConfigure<HostCookies>((options, host) => host.Bind(options.Cookie));
        services.AddOptions<CookieTempDataProviderOptions>().PostConfigure<HostCookies>((options, host) => host.Bind(options.Cookie));
    }

    private void Bind(CookieBuilder cookie)
    {
        if (!AreBound)
            return;
        cookie.Name = NameOf(cookie.Name!);
        cookie.SecurePolicy = CookieSecurePolicy.Always;
    }
}
