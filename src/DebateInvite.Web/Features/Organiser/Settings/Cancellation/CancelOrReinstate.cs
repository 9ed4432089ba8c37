using DebateInvite.Domain.Campaigns;
using DebateInvite.Domain.Events;
using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Features.Replies;
using DebateInvite.Web.Hosting;
using DebateInvite.Web.Security;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Settings.Cancellation;

/// <summary>Calls an event off, or takes that back. Replies stay as they are; a seat given up meanwhile goes to the next who waits.</summary>
public sealed class CancelOrReinstate(EventLock eventLock, DebateContext db, IOutputCacheStore cache, AuditLog audit)
{
    public async Task RunAsync(DebateEvent debate, bool cancelled, CancellationToken cancellation)
    {
        await eventLock.HoldAsync(
            debate.Id,
            async (held, token) =>
            {
                if (cancelled == held.Event.CancelledAt is not null)
                    return false;

                held.Event.CancelledAt = cancelled ? held.Now : null;
                held.Event.Revised();
                if (!held.Event.MayBeArchivedAt(held.Now))
                    held.Event.Unarchive();
                if (cancelled)
                    await CallOffCampaignsAsync(held.Event.Id, token);
                audit.Note(cancelled ? AuditKind.EventCancelled : AuditKind.EventReinstated, held.Event.Slug);
                held.Keep();
                return true;
            },
            cancellation);
        await cache.EvictByTagAsync(InvitationCache.Tag, CancellationToken.None);
    }

    // Their texts invite to an event that will not take place; as drafts they can be rewritten.
    private async Task CallOffCampaignsAsync(Guid eventId, CancellationToken cancellation)
    {
        foreach (var campaign in await db.Campaigns.Where(c => c.EventId == eventId && c.State == CampaignState.Scheduled).ToListAsync(cancellation))
            campaign.CallOff();
    }
}
