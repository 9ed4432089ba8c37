using System.Security.Cryptography;
using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Identity;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using OtpNet;

namespace DebateInvite.Web.Security;

/// <summary>
/// Codes of an authenticator app: six digits that change every thirty seconds (RFC 6238), from a secret that app and site share.
/// The secret is sealed with the site's keys wherever it lies; a code is accepted once (RFC 6238 §5.2).
/// </summary>
public sealed class AuthenticatorApp(DebateContext db, IDataProtectionProvider protection, TimeProvider clock)
{
    public const int Digits = 6;

    /// <summary>RFC 4226 §4, R6. Bytes.</summary>
    private const int KeyLength = 20;

    // Clocks of telephones differ, and people are slow: the code before and the one after are right too (RFC 6238 §5.2).
    private static readonly VerificationWindow Window = new(previous: 1, future: 1);

    /// <returns>A new secret, sealed for this organiser.</returns>
    public string NewKey(Guid organiserId) => Sealed(organiserId, Base32Encoding.ToString(RandomNumberGenerator.GetBytes(KeyLength)));

    /// <summary>The same secret under the keys that there are now.</summary>
    public string Sealed(Guid organiserId, string key) => ProtectorOf(organiserId).Protect(key);

    /// <returns>The secret as apps take it when it is typed (RFC 4648 §6); null when it was sealed for somebody else, or not by us.</returns>
    public string? ReadKey(Guid organiserId, string? sealedKey)
    {
        try
        {
            return string.IsNullOrEmpty(sealedKey) ? null : ProtectorOf(organiserId).Unprotect(sealedKey);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>What an app reads from the QR code: https://github.com/google/google-authenticator/wiki/Key-Uri-Format.</summary>
    public static string AddressOf(string key, string email, string host) =>
        $"otpauth://totp/{Uri.EscapeDataString(host)}:{Uri.EscapeDataString(email)}?secret={key}&issuer={Uri.EscapeDataString(host)}&digits={Digits}";

    /// <returns>The time step of the code; null when it is wrong.</returns>
    public long? StepOf(string key, string? code) =>
        new Totp(Base32Encoding.ToBytes(key)).VerifyTotp(clock.GetUtcNow().UtcDateTime, Typed(code), out var step, Window) ? step : null;

    /// <summary>Whether the code is right and has not been used, nor a later one; from now on it has.</summary>
    public async Task<bool> AcceptAsync(OrganiserAccount organiser, string? code, CancellationToken cancellation)
    {
        if (!organiser.TwoFactorEnabled || ReadKey(organiser.Id, organiser.AuthenticatorKey) is not { } key || StepOf(key, code) is not { } step)
            return false;

        // In one statement: of two who come with the same code, one is let in.
        return await db.Users
            .Where(o => o.Id == organiser.Id && (o.AuthenticatorStep == null || o.AuthenticatorStep < step))
            .ExecuteUpdateAsync(set => set.SetProperty(o => o.AuthenticatorStep, step), cancellation) > 0;
    }

    // Apps show them in two groups.
    private static string Typed(string? code) => string.Concat((code ?? "").Where(char.IsAsciiDigit));

    private IDataProtector ProtectorOf(Guid organiserId) => protection.CreateProtector("Organiser.Authenticator", organiserId.ToString());
}
