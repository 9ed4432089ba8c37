using DebateInvite.Domain.Events;
using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Hosting;
using DebateInvite.Web.Security;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Events;

/// <summary>Puts an event on the site's front page, in place of the one that was there.</summary>
public sealed class FeatureEvent(DebateContext db, IOutputCacheStore cache, AuditLog audit)
{
    public async Task RunAsync(DebateEvent debate, CancellationToken cancellation)
    {
        // One statement for all of them, so that there is never a moment with two or none.
        await db.Events
            .Where(_ => db.Events.Any(e => e.Id == debate.Id))
            .ExecuteUpdateAsync(set => set.SetProperty(e => e.IsFeatured, e => e.Id == debate.Id), cancellation);
        await audit.NoteAsync(AuditKind.EventFeatured, debate.Slug);
        await cache.EvictByTagAsync(InvitationCache.Tag, CancellationToken.None);
    }
}
