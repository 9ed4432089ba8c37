using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using DebateInvite.Web.Email.Outbox;
using DebateInvite.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Guests;

/// <summary>An organiser makes a guest's links void, because somebody else has got hold of one.</summary>
public sealed class RenewLink(DebateContext db, OutboxQueue outbox, TimeProvider clock)
{
    /// <param name="organiser">The organiser's address.</param>
    /// <returns>False when the event has no such guest.</returns>
    public Task<bool> RunAsync(string slug, Guid guestId, string organiser, CancellationToken cancellation) =>
        db.InTransactionAsync(
            async token =>
            {
                if (await db.LockEventAsync(slug, token) is not { } debate
                    || await db.Guests.SingleOrDefaultAsync(g => g.Id == guestId && g.EventId == debate.Id, token) is not { } guest)
                    return false;

                var before = guest.Token;
                guest.RotateToken();
                await outbox.RelinkAsync(guestId, before, guest.Token, token);
                db.GuestChanges.Add(GuestChange.Of(guest, GuestChangeKind.LinkRenewed, guest.Snapshot, clock.Now(), ChangedBy.Desk(organiser)));
                await db.SaveChangesAsync(token);
                return true;
            },
            cancellation);
}
