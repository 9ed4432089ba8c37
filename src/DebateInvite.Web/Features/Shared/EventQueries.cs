using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Shared;

public static class EventQueries
{
    /// <summary>An event with its texts, to be shown; null when there is none of that name.</summary>
    public static Task<DebateEvent?> EventToShowAsync(this DebateContext db, string slug, CancellationToken cancellation) =>
        db.Events.AsNoTracking().Include(e => e.Texts).SingleOrDefaultAsync(e => e.Slug == slug, cancellation);

    /// <summary>The guest whose link has the token, and the event with its texts; null when the token is nobody's.</summary>
    public static async Task<(DebateEvent Event, Guest Guest)?> GuestToShowAsync(this DebateContext db, string token, CancellationToken cancellation) =>
        await db.Guests.AsNoTracking().SingleOrDefaultAsync(g => g.Token == token, cancellation) is { } guest
            ? (await db.Events.AsNoTracking().Include(e => e.Texts).SingleAsync(e => e.Id == guest.EventId, cancellation), guest)
            : null;
}
