using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace DebateInvite.Web.Security;

/// <summary>
/// Browsers with which an organiser has signed in before: each keeps a sealed cookie of that account. Whoever guesses
/// passwords elsewhere cannot use up its tries. See https://owasp.org/www-community/Slow_Down_Online_Guessing_Attacks_with_Device_Cookies.
/// </summary>
public sealed class KnownDevices(IHttpContextAccessor http, IDataProtectionProvider protection)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(365);

    /// <returns>The browser's own number; null when nobody has signed in to the account with it.</returns>
    public string? NumberFor(Guid organiserId)
    {
        if (http.HttpContext?.Request.Cookies[NameOf(organiserId)] is not { } cookie)
            return null;
        try
        {
            return ProtectorOf(organiserId).Unprotect(cookie);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>Has this browser known from now on.</summary>
    public void Remember(Guid organiserId)
    {
        var number = NumberFor(organiserId) ?? Guid.NewGuid().ToString("N");
        var context = http.HttpContext!;
        context.Response.Cookies.Append(NameOf(organiserId), ProtectorOf(organiserId).Protect(number, Lifetime), new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            MaxAge = Lifetime,
            Path = "/",
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
        });
    }

    private static string NameOf(Guid organiserId) => $"debateinvite.device.{organiserId:N}";

    private ITimeLimitedDataProtector ProtectorOf(Guid organiserId) =>
        protection.CreateProtector("Organiser.Device", organiserId.ToString()).ToTimeLimitedDataProtector();
}
