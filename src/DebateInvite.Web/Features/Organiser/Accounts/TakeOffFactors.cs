using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Email.Messages.Accounts;
using DebateInvite.Web.Email.Outbox;
using DebateInvite.Web.Features.Organiser.Shared;
using DebateInvite.Web.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Accounts;

/// <summary>Takes a colleague's second factor off, so that a password is enough again, ends their sessions, and tells all organisers.</summary>
public sealed class TakeOffFactors(DebateContext db, UserManager<OrganiserAccount> users, OutboxQueue outbox, AuditLog audit, ErasureList list)
{
    /// <returns>False for one's own account, which has a page for it, and for none.</returns>
    public async Task<bool> RunAsync(Guid id, CurrentOrganiser self, CancellationToken cancellation)
    {
        if (id == self.Id || !await db.InTransactionAsync(token => TakeOffAsync(id, self, token), cancellation))
            return false;

        await list.AddAsync(new Erasure(ErasureKind.Credentials, id));
        return true;
    }

    private async Task<bool> TakeOffAsync(Guid id, CurrentOrganiser self, CancellationToken cancellation)
    {
        if (!await db.HoldAccountsAsync(self, cancellation) || await users.FindByIdAsync(id.ToString()) is not { } organiser)
            return false;

        organiser.TakeAppOff();
        audit.Note(AuditKind.FactorsTakenOff, subject: organiser.Email);
        await outbox.ToAllOrganisersAsync(new FactorsTakenOff(organiser.Email!, self.Email), cancellation);
        // Saves both. With the stamp, what has been begun with the old factor ends too, and browsers are strangers again.
        await users.UpdateSecurityStampAsync(organiser);
        await db.UserPasskeys.Where(p => p.UserId == id).ExecuteDeleteAsync(cancellation);
        await db.RecoveryCodes.Where(c => c.OrganiserId == id).ExecuteDeleteAsync(cancellation);
        await db.OrganiserSessions.Where(s => s.OrganiserId == id).ExecuteDeleteAsync(cancellation);
        return true;
    }
}
