using DebateInvite.Domain.Campaigns;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Shared;
using DebateInvite.Web.Hosting;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.EntityFrameworkCore;

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
                if (cancelled)
                    await CallOffCampaignsAsync(debate.Id, token);
                await waitingList.MoveUpAsync(debate, now, token);
                await db.SaveChangesAsync(token);
                return true;
            },
            cancellation);
        await cache.EvictByTagAsync(InvitationCache.Tag, cancellation);
        return found;
    }

    // Their texts invite to an event that will not take place; as drafts they can be rewritten.
    private async Task CallOffCampaignsAsync(Guid eventId, CancellationToken cancellation)
    {
        foreach (var campaign in await db.Campaigns.Where(c => c.EventId == eventId && c.State == CampaignState.Scheduled).ToListAsync(cancellation))
            campaign.CallOff();
    }
}
