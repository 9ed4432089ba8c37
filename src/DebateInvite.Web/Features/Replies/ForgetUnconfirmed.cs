using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using DebateInvite.Web.Email.Messages.Replies;
using DebateInvite.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Replies;

/// <summary>
/// Frees the seats whose time to be held is over, and forgets on their last day what was typed into replies that nobody has said to
/// be theirs.
/// </summary>
public sealed class ForgetUnconfirmed(EventLock eventLock, DebateContext db, TimeProvider clock)
{
    /// <returns>Of how many events something was done.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        // Nothing to do is the rule, and no reason to keep guests waiting.
        var now = clock.Now();
        var replies = await db.UnconfirmedReplies.AsNoTracking().Where(r => r.State == UnconfirmedReplyState.Pending).ToListAsync(cancellation);
        var done = 0;
        foreach (var ofEvent in replies.GroupBy(reply => reply.EventId))
        {
            var debate = await db.Events.AsNoTracking().SingleAsync(e => e.Id == ofEvent.Key, cancellation);
            if (!ofEvent.Any(reply => reply.HeldUntil <= now || now >= reply.CountsUntil(debate)))
                continue;

            await eventLock.HoldAsync(ofEvent.Key, ForgetAsync, cancellation);
            done++;
        }

        return done;
    }

    private async Task<int> ForgetAsync(LockedEvent held, CancellationToken cancellation)
    {
        await held.LapseAsync(cancellation);
        var over = (await db.UnconfirmedReplies.Where(r => r.EventId == held.Event.Id && r.State == UnconfirmedReplyState.Pending).ToListAsync(cancellation))
            .FindAll(reply => held.Now >= reply.CountsUntil(held.Event));
        foreach (var reply in over)
        {
            // A seat is never held longer than the reply counts for which it is.
            if (reply.HeldUntil is not null && await held.FindAsync(reply.GuestId, cancellation) is { Reply: Reply.Held } guest)
            {
                var before = guest.Snapshot;
                held.Event.Lapse(guest, held.Now);
                held.Record(guest, before, GuestChangeKind.HoldLapsed, ChangedBy.Site);
            }

            held.Close(reply, UnconfirmedReplyState.Lapsed);
            await held.ForgetMailsAsync<ConfirmReplyMail>(reply.GuestId, cancellation);
        }

        held.Keep();
        return over.Count;
    }
}
