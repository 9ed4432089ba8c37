using System.Security.Cryptography;
using System.Text;

namespace DebateInvite.Domain.Guests;

/// <summary>A guest's <see cref="Guest.Code"/> as people type it, and as scanners read it.</summary>
public static class EntryCode
{
    /// <summary>Digits and capital letters that nobody confuses: no 0 and O, no 1 and I.</summary>
    internal const string Letters = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    // What stands before the code in the address that a QR code holds.
    private const string Address = "/d/";

    /// <summary>
    /// What a telephone without a network finds a guest by, and whoever finds the telephone learns no code from: of all codes, 256 have
    /// the same, so of a hundred thousand guests hardly two.
    /// </summary>
    /// <returns>The first 32 bits of the SHA-256 of salt and code, as eight hexadecimal digits.</returns>
    public static string Hash(string code, string salt) => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(salt + code)).AsSpan(0, 4));

    /// <summary>In whatever case, with spaces or hyphens between, or in the address of a QR code.</summary>
    /// <returns>The code; null: it cannot be one.</returns>
    public static string? Read(string? typed)
    {
        if (typed is null || typed.Length > 400)
            return null;

        var start = typed.LastIndexOf(Address, StringComparison.OrdinalIgnoreCase);
        var code = string.Concat(typed[(start < 0 ? 0 : start + Address.Length)..].Where(char.IsLetterOrDigit)).ToUpperInvariant();
        return code.Length == Guest.CodeLength && code.All(letter => Letters.Contains(letter, StringComparison.Ordinal)) ? code : null;
    }
}
