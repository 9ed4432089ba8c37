using DebateInvite.Domain.Events;
using DebateInvite.Web.Data;
using DebateInvite.Web.Email.Messages.Replies;
using DebateInvite.Web.Email.Outbox;

namespace DebateInvite.Web.Features.Replies;

/// <summary>Sends a guest the link to their own reply, if the address is a guest's and has not had it lately.</summary>
public sealed class SendLostLink(EventLock eventLock, DebateContext db)
{
    /// <returns>Whether it is sent.</returns>
    public Task<bool> RunAsync(DebateEvent debate, string email, CancellationToken cancellation) => eventLock.HoldAsync(
        debate.Id,
        async (held, token) =>
        {
            if (await held.FindAsync(email, token) is not { } guest
                || await db.Outbox.Where(m => m.GuestId == guest.Id).HasLatelyAsync<LostLinkMail>(held.Now, MailPause.OfGuests, token))
                return false;

            held.Tell(guest, facts => new LostLinkMail(facts));
            return true;
        },
        cancellation);
}
