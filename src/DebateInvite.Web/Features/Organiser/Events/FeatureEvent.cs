using DebateInvite.Web.Data;
using DebateInvite.Web.Hosting;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Events;

/// <summary>Puts an event on the site's front page, in place of the one that was there.</summary>
public sealed class FeatureEvent(DebateContext db, IOutputCacheStore cache)
{
    /// <returns>False when there is no such event.</returns>
    public async Task<bool> RunAsync(string slug, CancellationToken cancellation)
    {
        // One statement for all of them, so that there is never a moment with two or none.
        var changed = await db.Events
            .Where(_ => db.Events.Any(e => e.Slug == slug))
            .ExecuteUpdateAsync(set => set.SetProperty(e => e.IsFeatured, e => e.Slug == slug), cancellation);
        await cache.EvictByTagAsync(InvitationCache.Tag, cancellation);
        return changed > 0;
    }
}
