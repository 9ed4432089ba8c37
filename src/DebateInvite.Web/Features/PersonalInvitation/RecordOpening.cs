using DebateInvite.Web.Data;
using DebateInvite.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.PersonalInvitation;

/// <summary>Remembers that a guest has opened the personal invitation, the first time and the last.</summary>
public sealed class RecordOpening(DebateContext db, TimeProvider clock)
{
    /// <returns>False when the token is nobody's.</returns>
    public async Task<bool> RunAsync(string token, CancellationToken cancellation)
    {
        var guest = await db.Guests.SingleOrDefaultAsync(g => g.Token == token, cancellation);
        if (guest is null)
            return false;

        guest.Opened(clock.Now());
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Somebody changes the guest at this very moment; that matters more than a time of opening.
            db.ChangeTracker.Clear();
        }

        return true;
    }
}
