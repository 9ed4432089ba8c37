using DebateInvite.Domain.Events;
using DebateInvite.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Shared;

public static class EventQueries
{
    /// <summary>An event with its texts, to be shown; null when there is none of that name.</summary>
    public static Task<DebateEvent?> EventToShowAsync(this DebateContext db, string slug, CancellationToken cancellation) =>
        db.Events.AsNoTracking().Include(e => e.Texts).SingleOrDefaultAsync(e => e.Slug == slug, cancellation);
}
