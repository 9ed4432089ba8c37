using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using DebateInvite.Web.Email.Messages.Replies;
using DebateInvite.Web.Email.Outbox;
using DebateInvite.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Guests;

/// <summary>An organiser records that a guest is coming. The event decides whether that is a seat or the waiting list.</summary>
public sealed class AcceptForGuest(DebateContext db, OutboxQueue outbox, TimeProvider clock)
{
    /// <param name="organiser">The organiser's address.</param>
    /// <param name="tellGuest">Whether the guest gets a mail about it.</param>
    /// <returns>Null when the event has no such guest.</returns>
    public Task<ReplyOutcome?> RunAsync(string slug, Guid guestId, string organiser, bool tellGuest, CancellationToken cancellation) =>
        db.InTransactionAsync<ReplyOutcome?>(
            async token =>
            {
                if (await db.LockEventAsync(slug, token) is not { } debate
                    || await db.Guests.SingleOrDefaultAsync(g => g.Id == guestId && g.EventId == debate.Id, token) is not { } guest)
                    return null;

                var now = clock.Now();
                var before = guest.Snapshot;
                var outcome = debate.Accept(guest, now);
                if (outcome is ReplyOutcome.Accepted or ReplyOutcome.WaitListed)
                {
                    db.GuestChanges.Add(GuestChange.Of(guest, GuestChangeKind.Replied, before, now, ChangedBy.Desk(organiser)));
                    if (tellGuest)
                        outbox.ToGuest(debate, guest, ReplyMail.Confirming(ReplyFacts.Of(debate, guest, now)));
                }

                await db.SaveChangesAsync(token);
                return outcome;
            },
            cancellation);
}
