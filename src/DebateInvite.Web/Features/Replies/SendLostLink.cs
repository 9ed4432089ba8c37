using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using DebateInvite.Web.Email.Messages;
using DebateInvite.Web.Email.Messages.Replies;
using DebateInvite.Web.Email.Outbox;

namespace DebateInvite.Web.Features.Replies;

/// <summary>Sends guests the links to their own replies, if the address is theirs and has not had them lately: one mail, however many share it.</summary>
public sealed class SendLostLink(EventLock eventLock, DebateContext db)
{
    /// <returns>Whether it is sent.</returns>
    public Task<bool> RunAsync(DebateEvent debate, string email, CancellationToken cancellation) => eventLock.HoldAsync(
        debate.Id,
        async (held, token) =>
        {
            // Committed whether or not anybody is written to, or the time of the answer would tell.
            held.Keep();
            var owners = await held.OwnersOfAsync(email, token);
            if (owners.Count == 0)
                return false;

            var ids = owners.ConvertAll(owner => (Guid?)owner.Id);
            var mails = db.Outbox.Where(m => ids.Contains(m.GuestId));
            if (await mails.HasLatelyAsync<LostLinkMail>(held.Now, MailPause.OfGuests, token)
                || (owners.Exists(owner => owner.Reply.IsUnconfirmed()) && await mails.HasLatelyAsync<ConfirmReplyMail>(held.Now, MailPause.OfGuests, token)))
                return false;

            // What is known of somebody with an unconfirmed address is told to nobody; they get the button again.
            foreach (var guest in owners.Where(owner => owner.Reply.IsUnconfirmed()))
                await held.AskAgainAsync(guest, token);
            if (owners.FindAll(owner => !owner.Reply.IsUnconfirmed()) is [var first, .. var others])
                held.Tell(first, facts => new LostLinkMail(facts) { Others = others.Count == 0 ? null : [.. others.Select(other => GuestFacts.Of(held.Event, other, held.Now))] });
            return true;
        },
        cancellation);
}
