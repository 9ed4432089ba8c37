using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace DebateInvite.Web.Security;

/// <summary>
/// Browsers with which an organiser has signed in before: each keeps a sealed cookie of that account. Whoever guesses
/// passwords elsewhere cannot use up its tries. See https://owasp.org/www-community/Slow_Down_Online_Guessing_Attacks_with_Device_Cookies.
/// </summary>
public sealed class KnownDevices(IHttpContextAccessor http, IDataProtectionProvider protection, HostCookies host)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(365);

    /// <param name="stamp">The account's security stamp: with the password, all browsers are strangers again.</param>
    /// <returns>The browser's own number; null when nobody has signed in to the account with it.</returns>
    public string? NumberFor(Guid organiserId, string? stamp)
    {
        if (http.HttpContext?.Request.Cookies[NameOf(organiserId)] is not { } cookie)
            return null;
        try
        {
            return ProtectorOf(organiserId, stamp).Unprotect(cookie);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>Has this browser known from now on.</summary>
    public void Remember(Guid organiserId, string? stamp)
    {
        var number = NumberFor(organiserId, stamp) ?? Guid.NewGuid().ToString("N");
        var context = http.HttpContext!;
        context.Response.Cookies.Append(NameOf(organiserId), ProtectorOf(organiserId, stamp).Protect(number, Lifetime), new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            MaxAge = Lifetime,
            Path = "/",
            SameSite = SameSiteMode.Lax,
            Secure = host.AreBound || context.Request.IsHttps,
        });
    }

    private string NameOf(Guid organiserId) => host.NameOf($"debateinvite.device.{organiserId:N}");

    private ITimeLimitedDataProtector ProtectorOf(Guid organiserId, string? stamp) =>
        protection.CreateProtector("Organiser.Device", organiserId.ToString(), stamp ?? "").ToTimeLimitedDataProtector();
}
