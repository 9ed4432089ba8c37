using DebateInvite.Domain.Events;
using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Hosting;
using DebateInvite.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Events;

/// <summary>Puts an event on the site's front page, in place of the one that was there.</summary>
public sealed class FeatureEvent(DebateContext db, KeptPages pages, AuditLog audit)
{
    /// <returns>False for an event that guests do not see; the front page stays then.</returns>
    public async Task<bool> RunAsync(DebateEvent debate, CancellationToken cancellation)
    {
        // One statement for all of them, so that there is never a moment with two or none.
        var changed = await db.Events
            .Where(_ => db.Events.Any(e => e.Id == debate.Id && e.IsPublished))
            .ExecuteUpdateAsync(set => set.SetProperty(e => e.IsFeatured, e => e.Id == debate.Id), cancellation);
        if (changed == 0)
            return false;

        await audit.NoteAsync(AuditKind.EventFeatured, debate.Slug);
        pages.Forget();
        return true;
    }
}
