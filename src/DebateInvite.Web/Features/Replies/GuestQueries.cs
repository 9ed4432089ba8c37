using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Replies;

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
