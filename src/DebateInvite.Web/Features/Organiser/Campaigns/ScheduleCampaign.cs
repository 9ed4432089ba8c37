using DebateInvite.Domain.Campaigns;
using DebateInvite.Web.Email.Campaigns;

namespace DebateInvite.Web.Features.Organiser.Campaigns;

/// <summary>Sets the time of sending. At that time the worker reads the audience and queues the mails.</summary>
public sealed class ScheduleCampaign(ChangeCampaign change, CampaignSignal signal)
{
    /// <param name="version">The version that the organiser saw.</param>
    /// <param name="sendAt">UTC.</param>
    public async Task<CampaignOutcome> RunAsync(Campaign shown, Guid version, DateTime sendAt, CancellationToken cancellation)
    {
        var outcome = await change.RunAsync(shown, version, campaign => campaign.Schedule(sendAt), cancellation);
        if (outcome is CampaignOutcome.Done)
            signal.Raise();
        return outcome;
    }
}
