using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using DebateInvite.Web.Email.Messages.Replies;
using DebateInvite.Web.Email.Outbox;
using DebateInvite.Web.Features.Shared;
using DebateInvite.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.MyReply;

/// <summary>A guest cancels or declines, or an organiser records that they did. A freed seat goes to the next who waits.</summary>
public sealed class WithdrawReply(DebateContext db, OutboxQueue outbox, WaitingList waitingList, TimeProvider clock)
{
    /// <param name="reply"><see cref="Reply.Cancelled"/> or <see cref="Reply.Declined"/>.</param>
    /// <param name="tellGuest">Whether the guest gets a mail about it.</param>
    public Task<ReplyOutcome?> RunAsync(
        Guid guestId, Reply reply, ChangedBy by, bool tellGuest, CancellationToken cancellation) =>
        db.InTransactionAsync<ReplyOutcome?>(
            async token =>
            {
                var slug = await db.Guests
                    .Where(g => g.Id == guestId)
                    .Join(db.Events, g => g.EventId, e => e.Id, (_, e) => e.Slug)
                    .SingleOrDefaultAsync(token);
                if (slug is null || await db.LockEventAsync(slug, token) is not { } debate)
                    return null;

                var now = clock.Now();
                var guest = await db.Guests.SingleAsync(g => g.Id == guestId, token);
                var before = guest.Snapshot;
                var outcome = debate.GiveUp(guest, reply, now);
                if (outcome is ReplyOutcome.Cancelled or ReplyOutcome.Declined)
                {
                    db.GuestChanges.Add(GuestChange.Of(guest, GuestChangeKind.Replied, before, now, by));
                    if (tellGuest)
                        outbox.ToGuest(debate, guest, new ReplyWithdrawn(ReplyFacts.Of(debate, guest, now)));

                    await waitingList.MoveUpAsync(debate, now, token);
                    if (by.Organiser is null)
                        await outbox.ToOrganisersAsync(debate, guest, ReplyNotification.About(debate, guest), token);
                }

                await db.SaveChangesAsync(token);
                return outcome;
            },
            cancellation);
}
