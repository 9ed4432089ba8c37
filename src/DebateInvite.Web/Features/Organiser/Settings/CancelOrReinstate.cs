using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Shared;
using DebateInvite.Web.Hosting;
using Microsoft.AspNetCore.OutputCaching;

namespace DebateInvite.Web.Features.Organiser.Settings;

/// <summary>Calls an event off, or takes that back. Replies stay as they are; a seat given up meanwhile goes to the next who waits.</summary>
public sealed class CancelOrReinstate(DebateContext db, WaitingList waitingList, IOutputCacheStore cache, TimeProvider clock)
{
    /// <returns>False when there is no such event.</returns>
    public async Task<bool> RunAsync(string slug, bool cancelled, CancellationToken cancellation)
    {
        var found = await db.InTransactionAsync(
            async token =>
            {
                var debate = await db.LockEventAsync(slug, token);
                if (debate is null)
                    return false;
                if (cancelled == debate.CancelledAt is not null)
                    return true;

                var now = clock.Now();
                debate.CancelledAt = cancelled ? now : null;
                debate.Revised();
                await waitingList.MoveUpAsync(debate, now, token);
                await db.SaveChangesAsync(token);
                return true;
            },
            cancellation);
        await cache.EvictByTagAsync(InvitationCache.Tag, cancellation);
        return found;
    }
}
