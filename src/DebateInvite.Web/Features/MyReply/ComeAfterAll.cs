using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using DebateInvite.Web.Email.Messages;
using DebateInvite.Web.Email.Messages.Replies;
using DebateInvite.Web.Email.Outbox;

namespace DebateInvite.Web.Features.MyReply;

/// <summary>A guest who had cancelled or declined comes after all: with a seat while there is one, else by the waiting list.</summary>
public sealed class ComeAfterAll(DebateContext db, OutboxQueue outbox, TimeProvider clock)
{
    /// <returns>Null when there is no such guest.</returns>
    public Task<ReplyOutcome?> RunAsync(Guid guestId, CancellationToken cancellation) =>
        db.InTransactionAsync<ReplyOutcome?>(
            async token =>
            {
                if (await db.LockGuestAsync(guestId, token) is not var (debate, guest))
                    return null;
                if (guest.Reply is Reply.Accepted or Reply.WaitListed)
                    return ReplyOutcome.AlreadyReplied;

                var now = clock.Now();
                var before = guest.Snapshot;
                var outcome = debate.Accept(guest, now);
                if (outcome is ReplyOutcome.Accepted or ReplyOutcome.WaitListed)
                {
                    db.GuestChanges.Add(GuestChange.Of(guest, GuestChangeKind.Replied, before, now, ChangedBy.Link));
                    outbox.ToGuest(debate, guest, ReplyMail.Confirming(GuestFacts.Of(debate, guest, now)));
                    await outbox.ToOrganisersAsync(debate, guest, ReplyNotification.About(debate, guest), token);
                }

                await db.SaveChangesAsync(token);
                return outcome;
            },
            cancellation);
}
