using DebateInvite.Domain.Campaigns;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Data;

/// <summary>Questions that several use cases ask.</summary>
public static class GuestQueries
{
    /// <summary>A statement takes so many keys at most: SQL Server has room for 2,100 parameters.</summary>
    public const int MostKeys = 1_000;

    /// <summary>Those of the guests who have one of these keys, however many these are; in no order.</summary>
    public static async Task<List<Guest>> WithKeysAsync(this IQueryable<Guest> guests, IEnumerable<Guid> keys, CancellationToken cancellation)
    {
        var found = new List<Guest>();
        foreach (var some in keys.Chunk(MostKeys))
            found.AddRange(await guests.Where(g => some.Contains(g.Id)).ToListAsync(cancellation));
        return found;
    }

    /// <summary>A guest to be changed, and their event with its row locked (<see cref="DebateContext.LockEventAsync"/>).</summary>
    /// <returns>Null when there is no such guest.</returns>
    public static async Task<(DebateEvent Event, Guest Guest)?> LockGuestAsync(this DebateContext db, Guid guestId, CancellationToken cancellation)
    {
        var slug = await db.Guests
            .Where(g => g.Id == guestId)
            .Join(db.Events, g => g.EventId, e => e.Id, (_, e) => e.Slug)
            .SingleOrDefaultAsync(cancellation);
        return slug is not null && await db.LockEventAsync(slug, cancellation) is { } debate
            && await db.Guests.SingleOrDefaultAsync(g => g.Id == guestId, cancellation) is { } guest
                ? (debate, guest)
                : null;
    }

    /// <summary>What guests have asked for so far is no longer to be decided; the caller saves.</summary>
    /// <param name="guestIds">At most <see cref="MostKeys"/>.</param>
    public static async Task SupersedeRequestsAsync(this DebateContext db, IReadOnlyCollection<Guid> guestIds, DateTime now, CancellationToken cancellation)
    {
        foreach (var request in await db.ChangeRequests.Where(r => guestIds.Contains(r.GuestId) && r.State == ChangeRequestState.Pending).ToListAsync(cancellation))
            request.Supersede(now);
    }

    /// <summary>Whom a campaign is for, as its audience is now; also those without an address.</summary>
    public static IQueryable<Guest> AudienceOf(this DebateContext db, Campaign campaign)
    {
        var reply = campaign.Audience.Reply();
        var guests = db.Guests.AsNoTracking().Where(g => g.EventId == campaign.EventId && g.Reply == reply);
        if (campaign.IsInvitation)
            guests = guests.Where(g => g.InvitedAt == null);
        if (campaign.Tag is not null)
        {
            var tag = $",{campaign.Tag},";
            guests = guests.Where(g => g.Tags.Contains(tag));
        }

        if (campaign.GuestIds.Count > 0)
        {
            var picked = campaign.GuestIds.ToList();
            guests = guests.Where(g => picked.Contains(g.Id));
        }

        return guests;
    }

    /// <summary>Why nobody is moving up from an event's waiting list.</summary>
    public static async Task<PromotionPause> PromotionPauseAsync(this DebateContext db, DebateEvent debate, DateTime now, CancellationToken cancellation)
    {
        var seatsOfNext = await db.Guests
            .Where(g => g.EventId == debate.Id && g.Reply == Reply.WaitListed)
            .OrderBy(g => g.ArrivalNumber)
            .Select(g => g.Seats)
            .FirstOrDefaultAsync(cancellation);
        return debate.PromotionPauseAt(now, seatsOfNext);
    }

    /// <summary>Those on the waiting list for whom seats may suffice, in its order.</summary>
    public static Task<List<Guest>> NextWaitingAsync(this DebateContext db, DebateEvent debate, CancellationToken cancellation)
    {
        var waiting = db.Guests.Where(g => g.EventId == debate.Id && g.Reply == Reply.WaitListed);
        if (debate.SeatsLeft is not { } left)
            return waiting.OrderBy(g => g.ArrivalNumber).ToListAsync(cancellation);
        if (debate.SeatsNextThatFits)
            return waiting.Where(g => g.Seats <= left).OrderBy(g => g.ArrivalNumber).ToListAsync(cancellation);
        return waiting.OrderBy(g => g.ArrivalNumber).Take(left).ToListAsync(cancellation);
    }
}
