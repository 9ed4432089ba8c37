using DebateInvite.Domain;
using DebateInvite.Domain.Campaigns;
using DebateInvite.Domain.Events;
using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Email.Campaigns;
using DebateInvite.Web.Features.Shared;
using DebateInvite.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Campaigns;

/// <summary>Does something to a reminder, unless somebody else did something to it meanwhile.</summary>
public sealed class ChangeCampaign(DebateContext db, SiteAddress site, AuditLog audit)
{
    /// <param name="shown">As the request has found it.</param>
    /// <param name="version">The version that the organiser saw; null when it does not matter.</param>
    /// <param name="change">Returns false when it is too late for it.</param>
    public async Task<CampaignOutcome> RunAsync(
        Campaign shown, Guid? version, Func<Campaign, bool> change, CancellationToken cancellation)
    {
        var campaign = await db.Campaigns.Include(c => c.Texts).SingleOrDefaultAsync(c => c.Id == shown.Id, cancellation) ?? throw new GoneException();
        if (campaign.Version != version && version is not null && campaign.CanBeScheduled)
            return CampaignOutcome.Conflict;
        if (!change(campaign))
            return CampaignOutcome.TooLate;

        try
        {
            await db.SaveChangesAsync(cancellation);
            return CampaignOutcome.Done;
        }
        catch (DbUpdateConcurrencyException)
        {
            // Between reading and saving: by another organiser, or by the worker that has begun to send it.
            db.ChangeTracker.Clear();
            return CampaignOutcome.Conflict;
        }
    }

    /// <summary>A reminder does not go out, or goes no further.</summary>
    public Task<CampaignOutcome> CallOffAsync(DebateEvent debate, Campaign shown, CancellationToken cancellation) => RunAsync(
        shown,
        version: null,
        campaign =>
        {
            if (!campaign.CallOff())
                return false;

            audit.Note(AuditKind.CampaignCalledOff, debate.Slug, campaign.SubjectIn(Language.Pl, debate, site));
            return true;
        },
        cancellation);

    /// <summary>A draft is gone.</summary>
    public Task<CampaignOutcome> DiscardAsync(Campaign shown, CancellationToken cancellation) =>
        RunAsync(shown, version: null, campaign => campaign.CanBeEdited && db.Remove(campaign) is not null, cancellation);
}
