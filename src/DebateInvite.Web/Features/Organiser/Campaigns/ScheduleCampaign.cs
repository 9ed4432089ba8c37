using DebateInvite.Domain;
using DebateInvite.Domain.Campaigns;
using DebateInvite.Domain.Events;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Email.Campaigns;
using DebateInvite.Web.Security;

namespace DebateInvite.Web.Features.Organiser.Campaigns;

/// <summary>Sets the time of sending. At that time the worker reads the audience and queues the mails.</summary>
public sealed class ScheduleCampaign(ChangeCampaign change, CampaignSignal signal, AuditLog audit)
{
    /// <param name="version">The version that the organiser saw.</param>
    /// <param name="sendAt">UTC.</param>
    public async Task<CampaignOutcome> RunAsync(DebateEvent debate, Campaign shown, Guid version, DateTime sendAt, CancellationToken cancellation)
    {
        var outcome = await change.RunAsync(
            shown,
            version,
            campaign =>
            {
                if (!campaign.Schedule(sendAt))
                    return false;

                audit.Note(AuditKind.CampaignScheduled, debate.Slug, $"{campaign.Audience}: {campaign.TextIn(Language.Pl).Subject}");
                return true;
            },
            cancellation);
        if (outcome is CampaignOutcome.Done)
            signal.Raise();
        return outcome;
    }
}
