using DebateInvite.Domain.Campaigns;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Data;

/// <summary>Questions that several use cases ask.</summary>
public static class GuestQueries
{
    /// <summary>Whom a campaign is for, as its audience is now; also those without an address.</summary>
    public static IQueryable<Guest> AudienceOf(this DebateContext db, Campaign campaign)
    {
        var reply = campaign.Audience.Reply();
        return db.Guests.AsNoTracking().Where(g => g.EventId == campaign.EventId && g.Reply == reply);
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
