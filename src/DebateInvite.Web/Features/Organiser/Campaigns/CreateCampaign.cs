using DebateInvite.Domain.Campaigns;
using DebateInvite.Web.Data;
using DebateInvite.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Campaigns;

/// <summary>Stores a new reminder as a draft. The same form sent again changes nothing.</summary>
public sealed class CreateCampaign(DebateContext db, TimeProvider clock)
{
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
