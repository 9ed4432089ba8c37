using DebateInvite.Domain.Access;
using DebateInvite.Domain.Campaigns;
using DebateInvite.Domain.Events;
using DebateInvite.Web.Data;
using DebateInvite.Web.Email.Messages.Campaigns;
using DebateInvite.Web.Email.Outbox;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Email.Campaigns;

/// <summary>Holds the scheduled mailings of an event that no longer make sense, and writes to who scheduled them. Does not save.</summary>
public sealed class HoldCampaigns(DebateContext db, OutboxQueue outbox, SiteAddress site)
{
    /// <param name="debate">With its texts.</param>
    /// <returns>Those that are held now.</returns>
    public async Task<IReadOnlyList<Campaign>> RunAsync(DebateEvent debate, DateTime now, CancellationToken cancellation)
    {
        var held = new List<Campaign>();
        foreach (var campaign in await db.Campaigns.Include(c => c.Texts).Where(c => c.EventId == debate.Id && c.State == CampaignState.Scheduled).ToListAsync(cancellation))
        {
            if (await RunAsync(campaign, debate, now, cancellation))
                held.Add(campaign);
        }

        return held;
    }

    /// <returns>Whether it is held now.</returns>
    public async Task<bool> RunAsync(Campaign campaign, DebateEvent debate, DateTime now, CancellationToken cancellation)
    {
        if (!campaign.Hold(debate, now))
            return false;

        var mail = CampaignHeld.About(debate, campaign, site);
        var may = await outbox.AddressesAsync(Right.Campaigns, debate.Id, cancellation);
        // Somebody must look, also when whoever scheduled it has left.
        foreach (var address in may.Contains(campaign.ScheduledBy) ? [campaign.ScheduledBy!] : may)
            outbox.ToOrganiser(address, mail, debate.Id);
        return true;
    }
}
