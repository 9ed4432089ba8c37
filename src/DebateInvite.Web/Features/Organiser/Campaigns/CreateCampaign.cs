using DebateInvite.Domain.Access;
using DebateInvite.Domain.Campaigns;
using DebateInvite.Domain.Events;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Organiser.Guests;
using DebateInvite.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Campaigns;

/// <summary>Stores a new reminder as a draft. The same form sent again changes nothing.</summary>
public sealed class CreateCampaign(DebateContext db, TimeProvider clock)
{
    /// <summary>For those chosen on the list: who they are is kept or, where all of a filter are meant, the filter.</summary>
    /// <returns>Null: nobody is chosen, or more than can be kept one by one.</returns>
    public async Task<Campaign?> ForChosenAsync(DebateEvent debate, CampaignForm form, GuestSelection chosen, GuestSight sight, string organiser, CancellationToken cancellation)
    {
        var known = chosen.All ? [] : await chosen.ChosenAsync(db.Guests.AsNoTracking().Where(g => g.EventId == debate.Id), sight, cancellation);
        if (!chosen.All && known.Count is 0 or > Campaign.MaxGuests)
            return null;

        var campaign = New(debate.Id, form, organiser);
        campaign.Pick(known.Select(guest => guest.Id));
        if (chosen.All)
            campaign.Criteria = chosen.FilterFor(sight).Criteria;
        // What the audience says already.
        if (campaign.Criteria.Reply is { } reply && campaign.Audience.Replies() is [var one] && one == reply)
            campaign.Criteria = campaign.Criteria with { Reply = null };
        db.Campaigns.Add(campaign);
        await db.SaveChangesAsync(cancellation);
        return campaign;
    }

    /// <param name="organiser">The organiser's address.</param>
    public async Task RunAsync(Guid eventId, CampaignForm form, string organiser, CancellationToken cancellation)
    {
        db.Campaigns.Add(New(eventId, form, organiser));
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException failure) when (db.IsUniqueViolation(failure))
        {
            db.ChangeTracker.Clear();
        }
    }

    private Campaign New(Guid eventId, CampaignForm form, string organiser)
    {
        var campaign = new Campaign { Id = form.Id, EventId = eventId, CreatedAt = clock.Now(), CreatedBy = organiser };
        form.ApplyTo(campaign);
        return campaign;
    }
}
