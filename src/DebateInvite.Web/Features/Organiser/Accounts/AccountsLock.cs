using DebateInvite.Domain.Access;
using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Features.Organiser.Shared;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Accounts;

public static class AccountsLock
{
    /// <summary>
    /// Locks all accounts until the commit, so that changes to who may do what come one after the other. Nobody changes their
    /// own account here, so whoever may do this is left when it is done: of two who remove or demote each other one stays.
    /// </summary>
    /// <returns>False when one may oneself not, or no longer, change accounts.</returns>
    public static async Task<bool> HoldAccountsAsync(this DebateContext db, CurrentOrganiser self, CancellationToken cancellation)
    {
        await db.Users.ExecuteUpdateAsync(set => set.SetProperty(o => o.UserName, o => o.UserName), cancellation);
        return await db.Users.WhoMay(Right.Accounts).AnyAsync(o => o.Id == self.Id, cancellation);
    }
}
