using DebateInvite.Domain.Arrivals;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.CheckIn;

/// <summary>Somebody was let in by mistake. The arrival stays, undone; a seat that they took stays theirs.</summary>
public sealed class UndoArrival(DebateContext db, TimeProvider clock)
{
    /// <exception cref="GoneException">The guest has no such arrival.</exception>
    public async Task<UndoOutcome> RunAsync(Guest guest, Guid arrivalId, string? reason, DoorPost post, CancellationToken cancellation)
    {
        var arrival = await db.Arrivals.SingleOrDefaultAsync(a => a.Id == arrivalId && a.GuestId == guest.Id, cancellation) ?? throw new GoneException();
        var outcome = arrival.Undo(reason, post.Entrance, clock.Now());
        if (outcome is UndoOutcome.Undone)
            await db.SaveChangesAsync(cancellation);
        return outcome;
    }
}
