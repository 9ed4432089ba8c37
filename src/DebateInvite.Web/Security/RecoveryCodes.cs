using System.Security.Cryptography;
using System.Text;
using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Identity;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Security;

/// <summary>
/// Codes on paper for whoever has lost a telephone: each lets in once. They are random enough that their plain hash tells
/// nothing (NIST SP 800-63B §3.1.2.2; OWASP ASVS 5.0, 6.5.2).
/// </summary>
public sealed class RecoveryCodes(DebateContext db)
{
    public const int Count = 10;

    /// <summary>Without those that are taken for one another: O and 0, I, L and 1, U and V.</summary>
    private const string Alphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    // Of 30 letters each, 117 bits.
    private const int Length = 24;
    private const int Group = 4;

    /// <summary>Replaces an organiser's codes by new ones. They are saved with whatever else the use case saves.</summary>
    /// <returns>The codes, such as <c>7KQM-…</c>, which nobody can be shown again.</returns>
    public async Task<IReadOnlyList<string>> RenewAsync(Guid organiserId, CancellationToken cancellation)
    {
        db.RecoveryCodes.RemoveRange(await db.RecoveryCodes.Where(c => c.OrganiserId == organiserId).ToListAsync(cancellation));
        var codes = Enumerable.Range(0, Count).Select(_ => RandomNumberGenerator.GetString(Alphabet, Length)).ToList();
        db.RecoveryCodes.AddRange(codes.Select(code => new RecoveryCode { OrganiserId = organiserId, Hash = Hash(code) }));
        return [.. codes.Select(code => string.Join('-', code.Chunk(Group).Select(group => new string(group))))];
    }

    /// <summary>Whether there is such a code; there is not any more, then.</summary>
    public async Task<bool> AcceptAsync(Guid organiserId, string? code, CancellationToken cancellation)
    {
        var hash = Hash(string.Concat((code ?? "").ToUpperInvariant().Where(char.IsAsciiLetterOrDigit)));
        return await db.RecoveryCodes.Where(c => c.OrganiserId == organiserId && c.Hash == hash).ExecuteDeleteAsync(cancellation) > 0;
    }

    public Task<int> LeftAsync(Guid organiserId, CancellationToken cancellation) =>
        db.RecoveryCodes.CountAsync(c => c.OrganiserId == organiserId, cancellation);

    private static string Hash(string code) => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(code)));
}
