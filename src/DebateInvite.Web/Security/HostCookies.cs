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
internal static class HostCookies
{
    private const string Prefix = "__Host-";

    public static IServiceCollection AddHostCookies(this IServiceCollection services)
    {
        services.AddOptions<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme)
            .PostConfigure<IOptions<SiteOptions>, IHostEnvironment>((options, site, environment) => Bind(options.Cookie, site, environment));
        services.AddOptions<AntiforgeryOptions>()
            .PostConfigure<IOptions<SiteOptions>, IHostEnvironment>((options, site, environment) => Bind(options.Cookie, site, environment));
        services.AddOptions<CookieTempDataProviderOptions>()
            .PostConfigure<IOptions<SiteOptions>, IHostEnvironment>((options, site, environment) => Bind(options.Cookie, site, environment));
        return services;
    }

    // In development plain http is not sent on to https.
    private static void Bind(CookieBuilder cookie, IOptions<SiteOptions> site, IHostEnvironment environment)
    {
        if (environment.IsDevelopment() || site.Value.PublicUrl?.StartsWith("https://", StringComparison.OrdinalIgnoreCase) is not true)
            return;
        cookie.Name = Prefix + cookie.Name;
        cookie.SecurePolicy = CookieSecurePolicy.Always;
    }
}
