using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Email.Messages.Accounts;
using DebateInvite.Web.Email.Outbox;
using DebateInvite.Web.Features.Organiser.Shared;
using DebateInvite.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Accounts;

/// <summary>
/// Takes somebody's access away, their sessions with it, and tells all organisers. Removed already is as good as removed.
/// </summary>
public sealed class RemoveAccount(DebateContext db, OutboxQueue outbox, AuditLog audit, ErasureList list)
{
    /// <returns>False for one's own account, which stays, and when one has oneself been removed meanwhile.</returns>
    public async Task<bool> RunAsync(Guid id, CurrentOrganiser self, CancellationToken cancellation)
    {
        if (id == self.Id || !await db.InTransactionAsync(token => RemoveAsync(id, self, token), cancellation))
            return false;

        await list.AddAsync(new Erasure(ErasureKind.Account, id));
        return true;
    }

    private async Task<bool> RemoveAsync(Guid id, CurrentOrganiser self, CancellationToken cancellation)
    {
        if (!await HoldAsync(self, cancellation))
            return false;
        if (await db.Users.Where(o => o.Id == id).Select(o => o.Email).SingleOrDefaultAsync(cancellation) is not { } email)
            return true;

        await outbox.ToAllOrganisersAsync(new AccountsChanged(email, self.Email, IsAdded: false), cancellation);
        audit.Note(AuditKind.AccountRemoved, subject: email);
        await db.SaveChangesAsync(cancellation);
        await db.Users.Where(o => o.Id == id).ExecuteDeleteAsync(cancellation);
        return true;
    }

    // Locks the own account until the commit: nobody can remove it meanwhile, so of two who remove each other one stays, and
    // whoever removes others can sign in.
    private async Task<bool> HoldAsync(CurrentOrganiser self, CancellationToken cancellation) =>
        await db.Users.Where(o => o.Id == self.Id).ExecuteUpdateAsync(set => set.SetProperty(o => o.UserName, o => o.UserName), cancellation) > 0;
}
