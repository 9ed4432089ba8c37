using DebateInvite.Domain;
using DebateInvite.Domain.Campaigns;
using DebateInvite.Domain.Events;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Email.Campaigns;
using DebateInvite.Web.Security;

namespace DebateInvite.Web.Features.Organiser.Campaigns;

/// <summary>
/// Sets the time of sending, unless something speaks against it that the organiser has not been shown. At that time the worker
/// reads the audience and queues the mails.
/// </summary>
public sealed class ScheduleCampaign(ChangeCampaign change, CampaignSignal signal, SiteAddress site, AuditLog audit)
{
    /// <param name="form">The version that the organiser saw, and what they send it despite.</param>
    /// <param name="sendAt">UTC.</param>
    /// <param name="by">The organiser's address.</param>
    public async Task<CampaignOutcome> RunAsync(
        DebateEvent debate, Campaign shown, SendForm form, DateTime sendAt, string by, CancellationToken cancellation)
    {
        if (shown.CanBeScheduled && (shown.DoubtsAt(debate, sendAt) & ~form.Despite) is not Doubts.None)
            return CampaignOutcome.Doubtful;

        var outcome = await change.RunAsync(
            shown,
            form.Version,
            campaign =>
            {
                if (!campaign.Schedule(sendAt, debate, by, form.Despite))
                    return false;

                audit.Note(AuditKind.CampaignScheduled, debate.Slug, $"{CampaignTexts.Of(campaign.Audience).Pl}: {campaign.SubjectIn(Language.Pl, debate, site)}");
                return true;
            },
            cancellation);
        if (outcome is CampaignOutcome.Done)
            signal.Raise();
        return outcome;
    }
}
