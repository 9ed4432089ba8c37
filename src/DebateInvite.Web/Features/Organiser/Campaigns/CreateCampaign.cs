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
    /// <summary>Puts the guests who were chosen on the list into a form.</summary>
    /// <returns>Whether there are any.</returns>
    public async Task<bool> PickAsync(DebateEvent debate, GuestSelection chosen, CampaignForm form, CancellationToken cancellation)
    {
        var guests = await chosen.ChosenAsync(db.Guests.AsNoTracking().Where(g => g.EventId == debate.Id), cancellation);
        form.Guests = [.. guests.Select(guest => guest.Id)];
        return guests.Count > 0;
    }

    /// <param name="organiser">The organiser's address.</param>
    public async Task RunAsync(Guid eventId, CampaignForm form, string organiser, CancellationToken cancellation)
    {
        var campaign = new Campaign { Id = form.Id, EventId = eventId, CreatedAt = clock.Now(), CreatedBy = organiser };
        form.ApplyTo(campaign);
        db.Campaigns.Add(campaign);
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException failure) when (db.IsUniqueViolation(failure))
        {
            db.ChangeTracker.Clear();
        }
    }
}
