using System.Security.Cryptography;
using System.Text;
using DebateInvite.Domain.Guests;

namespace DebateInvite.Domain.Certificates;

/// <summary>
/// The number of a <see cref="Certificate"/>: 16 of the letters and digits of an <see cref="EntryCode"/>, which are 80 random bits, so that nobody finds
/// one by trying, nor from its hash.
/// </summary>
public static class CertificateNumber
{
    public const int Length = 16;

    private const int GroupLength = 4;

    public static string New() => RandomNumberGenerator.GetString(EntryCode.Letters.AsSpan(), Length);

    /// <summary>In whatever case, with spaces or hyphens anywhere.</summary>
    /// <returns>The number; null: it cannot be one.</returns>
    public static string? Read(string? typed)
    {
        if (typed is null || typed.Length > 10 * Length)
            return null;

        var number = string.Concat(typed.Where(char.IsLetterOrDigit)).ToUpperInvariant();
        return number.Length == Length && number.All(letter => EntryCode.Letters.Contains(letter, StringComparison.Ordinal)) ? number : null;
    }

    /// <summary>As people read and type it: <c>2345-6789-ABCD-EFGH</c>.</summary>
    public static string Shown(string number) => string.Join('-', number.Chunk(GroupLength).Select(group => new string(group)));

    /// <summary>SHA-256 as hexadecimal digits: finds the number, and does not give it away.</summary>
    public static string HashOf(string number) => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(number)));
}
