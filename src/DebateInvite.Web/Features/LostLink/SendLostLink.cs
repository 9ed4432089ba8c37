using DebateInvite.Domain.Typing;
using DebateInvite.Web.Data;
using DebateInvite.Web.Email.Layout;
using DebateInvite.Web.Email.Messages;
using DebateInvite.Web.Email.Messages.Replies;
using DebateInvite.Web.Email.Outbox;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.LostLink;

/// <summary>Sends a guest the link to their own reply, if the address is a guest's; at most once an hour.</summary>
public sealed class SendLostLink(DebateContext db, OutboxQueue outbox, TimeProvider clock)
{
    public Task<bool> RunAsync(string slug, string email, CancellationToken cancellation) =>
        db.InTransactionAsync(
            async token =>
            {
                var emailKey = CleanText.EmailKey(email);
                if (await db.LockEventAsync(slug, token) is not { } debate
                    || await db.Guests.SingleOrDefaultAsync(g => g.EventId == debate.Id && g.EmailKey == emailKey, token) is not { } guest)
                    return false;

                var now = clock.Now();
                var since = now.AddHours(-1);
                var kind = MailPayload.KindOf(typeof(LostLinkMail));
                if (await db.Outbox.AnyAsync(m => m.GuestId == guest.Id && m.Kind == kind && m.CreatedAt > since, token))
                    return false;

                outbox.ToGuest(debate, guest, new LostLinkMail(GuestFacts.Of(debate, guest, now)));
                await db.SaveChangesAsync(token);
                return true;
            },
            cancellation);
}
