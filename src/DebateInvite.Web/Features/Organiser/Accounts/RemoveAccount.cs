using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Email.Messages.Accounts;
using DebateInvite.Web.Email.Outbox;
using DebateInvite.Web.Features.Organiser.Shared;
using DebateInvite.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Accounts;

/// <summary>
/// Takes somebody's access away, their sessions with it, and tells everybody who may change accounts. Removed already is as good
/// as removed.
/// </summary>
public sealed class RemoveAccount(DebateContext db, OutboxQueue outbox, AuditLog audit, ErasureList list)
{
    /// <returns>False for one's own account, which stays, and when one may oneself no longer remove any.</returns>
    public async Task<bool> RunAsync(Guid id, CurrentOrganiser self, CancellationToken cancellation)
    {
        if (id == self.Id || !await db.InTransactionAsync(token => RemoveAsync(id, self, token), cancellation))
            return false;

        await list.AddAsync(new Erasure(ErasureKind.Account, id));
        return true;
    }

    private async Task<bool> RemoveAsync(Guid id, CurrentOrganiser self, CancellationToken cancellation)
    {
        if (!await db.HoldAccountsAsync(self, cancellation))
            return false;
        if (await db.Users.Where(o => o.Id == id).Select(o => o.Email).SingleOrDefaultAsync(cancellation) is not { } email)
            return true;

        var mail = new AccountsChanged(email, self.Email, IsAdded: false);
        await outbox.ToAllOrganisersAsync(mail, cancellation, except: email);
        outbox.ToOrganiser(email, mail, language: CurrentLanguage.Value);
        audit.Note(AuditKind.AccountRemoved, subject: email);
        await db.SaveChangesAsync(cancellation);
        await db.Users.Where(o => o.Id == id).ExecuteDeleteAsync(cancellation);
        return true;
    }
}
