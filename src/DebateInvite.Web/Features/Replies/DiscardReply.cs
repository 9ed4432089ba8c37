using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using DebateInvite.Web.Email.Messages.Replies;
using DebateInvite.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Replies;

/// <summary>An organiser puts away a reply that came by the public form and is not the guest's. A seat that was held for it is free.</summary>
public sealed class DiscardReply(EventLock eventLock, DebateContext db)
{
    /// <returns>False when it did not wait for anybody's word any more.</returns>
    public Task<bool> RunAsync(UnconfirmedReply reply, ChangedBy by, CancellationToken cancellation) => eventLock.HoldAsync(
        reply.EventId,
        async (held, token) =>
        {
            var pending = await db.UnconfirmedReplies.SingleOrDefaultAsync(r => r.Id == reply.Id, token) ?? throw new GoneException();
            var guest = await held.FindAsync(pending.GuestId, token) ?? throw new GoneException();
            if (!pending.IsPending)
                return false;

            var before = guest.Snapshot;
            if (pending.HeldUntil is not null)
                held.Event.Lapse(guest, held.Now);
            held.Close(pending, UnconfirmedReplyState.Discarded);
            await held.ForgetMailsAsync<ConfirmReplyMail>(guest.Id, token);
            held.Record(guest, before, GuestChangeKind.ReplyDiscarded, by);
            return true;
        },
        cancellation);
}
