using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Email.Messages.Accounts;
using DebateInvite.Web.Email.Outbox;
using DebateInvite.Web.Features.Organiser.Shared;
using DebateInvite.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.SecondFactor;

/// <summary>Makes new recovery codes; those there were are void.</summary>
public sealed class RenewRecoveryCodes(DebateContext db, RecoveryCodes recovery, OutboxQueue outbox, AuditLog audit)
{
    /// <returns>None where there is no second factor to be lost.</returns>
    public async Task<IReadOnlyList<string>> RunAsync(CurrentOrganiser self, CancellationToken cancellation)
    {
        if (!await db.WithSecondFactor().AnyAsync(o => o.Id == self.Id, cancellation))
            return [];

        var codes = await recovery.RenewAsync(self.Id, cancellation);
        audit.Note(AuditKind.FactorsChanged, subject: nameof(FactorChange.CodesRenewed));
        outbox.ToOrganiser(self.Email, new FactorChanged(FactorChange.CodesRenewed, Passkey: null), language: CurrentLanguage.Value);
        await db.SaveChangesAsync(cancellation);
        return codes;
    }
}
