using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Organiser.Shared;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Accounts;

/// <summary>Takes somebody's access away. Removed already is as good as removed.</summary>
public sealed class RemoveAccount(DebateContext db)
{
    /// <returns>False for one's own account, which stays.</returns>
    public async Task<bool> RunAsync(Guid id, CurrentOrganiser self, CancellationToken cancellation)
    {
        if (id == self.Id)
            return false;

        await db.Users.Where(o => o.Id == id).ExecuteDeleteAsync(cancellation);
        return true;
    }
}
