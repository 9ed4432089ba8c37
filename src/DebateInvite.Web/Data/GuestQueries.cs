using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Data;

/// <summary>Questions that several use cases ask.</summary>
public static class GuestQueries
{
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
