using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Typing;
using DebateInvite.Web.Data;
using DebateInvite.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Guests;

/// <summary>An organiser puts somebody on the list of guests, who has said nothing yet.</summary>
public sealed class AddGuest(DebateContext db, TimeProvider clock)
{
    /// <param name="id">The new guest's key, made with the form: the form sent twice adds one guest.</param>
    /// <returns>False when the event has another guest with that address.</returns>
    public async Task<bool> RunAsync(
        Guid eventId, Guid id, GuestDetails details, GuestRemarks remarks, ChangedBy by, CancellationToken cancellation)
    {
        var now = clock.Now();
        var guest = Guest.For(eventId, details, now);
        guest.Id = id;
        guest.Remark(remarks);
        db.Guests.Add(guest);
        db.GuestChanges.Add(GuestChange.Of(guest, GuestChangeKind.Added, GuestSnapshot.Nobody, now, by));
        try
        {
            await db.SaveChangesAsync(cancellation);
            return true;
        }
        catch (DbUpdateException failure) when (db.IsUniqueViolation(failure))
        {
            db.ChangeTracker.Clear();
            return await db.Guests.AnyAsync(g => g.Id == id && g.EventId == eventId, cancellation);
        }
    }
}
