using DebateInvite.Domain.Campaigns;
using DebateInvite.Web.Data;
using DebateInvite.Web.Hosting;

namespace DebateInvite.Web.Features.Organiser.Campaigns;

/// <summary>Begins a draft with the texts and the audience of another mailing.</summary>
public sealed class CopyCampaign(DebateContext db, TimeProvider clock)
{
    /// <param name="by">The organiser's address.</param>
    public async Task<Campaign> RunAsync(Campaign campaign, string by, CancellationToken cancellation)
    {
        var copy = campaign.Copy(by, clock.Now());
        db.Campaigns.Add(copy);
        await db.SaveChangesAsync(cancellation);
        return copy;
    }
}
