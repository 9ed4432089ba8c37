using DebateInvite.Domain.Events;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Organiser.Shared;
using DebateInvite.Web.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace DebateInvite.Web.Features.Organiser.SecondFactor;

/// <param name="Codes">Recovery codes that have not been used.</param>
/// <param name="IsRequired">By the installation.</param>
public sealed record FactorsPage(bool HasApp, int Codes, IReadOnlyList<PasskeyRow> Passkeys, bool IsRequired, PasskeyForm Form)
{
    public bool HasAny => HasApp || Passkeys.Count > 0;
}

/// <param name="Id">Its credential in hexadecimal digits: letters of addresses become small ones.</param>
/// <param name="AddedAt">At the desk's wall clock, as <paramref name="LastUsedAt"/>; null: never.</param>
public sealed record PasskeyRow(string Id, string Name, DateTime AddedAt, DateTime? LastUsedAt);

/// <summary>Reads what an organiser has besides a password.</summary>
public sealed class ReadFactors(DebateContext db, RecoveryCodes codes, IOptions<SecurityOptions> security)
{
    public async Task<FactorsPage> RunAsync(CurrentOrganiser self, PasskeyForm form, CancellationToken cancellation)
    {
        var zone = await db.DeskTimeZoneAsync(cancellation);
        var hasApp = await db.Users.AnyAsync(o => o.Id == self.Id && o.TwoFactorEnabled, cancellation);
        var passkeys = await db.UserPasskeys.AsNoTracking().Where(p => p.UserId == self.Id).ToListAsync(cancellation);
        var rows = passkeys.OrderBy(p => p.AddedAt).Select(p => new PasskeyRow(
            Convert.ToHexStringLower(p.CredentialId),
            p.Data.Name ?? "",
            EventTime.ToLocal(p.AddedAt, zone),
            p.LastUsedAt is { } used ? EventTime.ToLocal(used, zone) : null));
        return new FactorsPage(hasApp, await codes.LeftAsync(self.Id, cancellation), [.. rows], security.Value.RequireSecondFactor, form);
    }
}
