using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using DebateInvite.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Guests;

/// <summary>An organiser puts somebody on the list of guests, who has said nothing yet.</summary>
public sealed class AddGuest(DebateContext db, TimeProvider clock)
{
    /// <param name="organiser">The organiser's address.</param>
    /// <returns>The new guest's key; null when the event has a guest with that address.</returns>
    public async Task<Guid?> RunAsync(Guid eventId, GuestDetails details, string organiser, CancellationToken cancellation)
    {
        var now = clock.Now();
        var guest = Guest.For(eventId, details, now);
        db.Guests.Add(guest);
        db.GuestChanges.Add(GuestChange.Of(guest, GuestChangeKind.Added, GuestSnapshot.Nobody, now, ChangedBy.Desk(organiser)));
        try
        {
            await db.SaveChangesAsync(cancellation);
            return guest.Id;
        }
        catch (DbUpdateException failure) when (db.IsUniqueViolation(failure))
        {
            db.ChangeTracker.Clear();
            return null;
        }
    }
}
