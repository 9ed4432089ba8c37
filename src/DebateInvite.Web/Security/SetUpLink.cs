using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace DebateInvite.Web.Security;

/// <summary>
/// The one-time link by which the first organiser sets a password. It is sealed with the site's Data Protection keys, so
/// any process can check it; it works for a day, and not at all once there is an organiser.
/// </summary>
public sealed class SetUpLink(IDataProtectionProvider protection)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);
    private readonly ITimeLimitedDataProtector protector = protection.CreateProtector("Organiser.SetUp").ToTimeLimitedDataProtector();

    public string NewPath() => $"/organiser/set-up?token={Uri.EscapeDataString(protector.Protect("first-organiser", Lifetime))}";

    public bool IsValid(string? token)
    {
        if (string.IsNullOrEmpty(token))
            return false;
        try
        {
            return protector.Unprotect(token) == "first-organiser";
        }
        catch (CryptographicException)
        {
            return false;
        }
    }
}
