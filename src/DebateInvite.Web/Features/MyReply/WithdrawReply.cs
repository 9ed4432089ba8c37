using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using DebateInvite.Web.Email.Messages;
using DebateInvite.Web.Email.Messages.Replies;
using DebateInvite.Web.Email.Outbox;
using DebateInvite.Web.Features.Shared;

namespace DebateInvite.Web.Features.MyReply;

/// <summary>A guest cancels or declines. A freed seat goes to the next who waits.</summary>
public sealed class WithdrawReply(DebateContext db, OutboxQueue outbox, WaitingList waitingList, TimeProvider clock)
{
    /// <param name="reply"><see cref="Reply.Cancelled"/> or <see cref="Reply.Declined"/>.</param>
    /// <param name="message">What the guest has to say about it.</param>
    /// <returns>Null when there is no such guest.</returns>
    public Task<ReplyOutcome?> RunAsync(
        Guid guestId, Reply reply, string? message, CancellationToken cancellation) =>
        db.InTransactionAsync<ReplyOutcome?>(
            async token =>
            {
                if (await db.LockGuestAsync(guestId, token) is not var (debate, guest))
                    return null;

                var now = clock.Now();
                var before = guest.Snapshot;
                var outcome = debate.GiveUp(guest, reply, now);
                if (outcome is ReplyOutcome.Cancelled or ReplyOutcome.Declined)
                {
                    if (message is not null)
                        guest.Say(message);
                    db.GuestChanges.Add(GuestChange.Of(guest, GuestChangeKind.Replied, before, now, ChangedBy.Link));
                    outbox.ToGuest(debate, guest, new ReplyWithdrawn(GuestFacts.Of(debate, guest, now), before.Reply is Reply.Accepted));

                    await db.SupersedeRequestsAsync([guestId], now, token);
                    await waitingList.MoveUpAsync(debate, now, token);
                    await outbox.ToOrganisersAsync(debate, guest, ReplyNotification.About(debate, guest), token);
                }

                await db.SaveChangesAsync(token);
                return outcome;
            },
            cancellation);
}
