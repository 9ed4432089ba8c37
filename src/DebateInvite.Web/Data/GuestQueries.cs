using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Data;

/// <summary>Questions that several use cases ask.</summary>
public static class GuestQueries
{
    /// <summary>How many guests of an event wait, as stored.</summary>
    public static Task<int> CountWaitingAsync(this DebateContext db, DebateEvent debate, CancellationToken cancellation) =>
        db.Guests.CountAsync(g => g.EventId == debate.Id && g.Reply == Reply.WaitListed, cancellation);

    /// <summary>The waiting list in its order, as many guests as there are free seats.</summary>
    public static Task<List<Guest>> NextWaitingAsync(this DebateContext db, DebateEvent debate, CancellationToken cancellation) =>
        db.Guests
            .Where(g => g.EventId == debate.Id && g.Reply == Reply.WaitListed)
            .OrderBy(g => g.ArrivalNumber)
            .Take(debate.SeatsLeft ?? int.MaxValue)
            .ToListAsync(cancellation);
}
