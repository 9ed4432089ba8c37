using DebateInvite.Domain.Outbox;
using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Email.Layout;
using DebateInvite.Web.Email.Messages.Accounts;
using DebateInvite.Web.Email.Messages.Replies;
using DebateInvite.Web.Email.Outbox;
using DebateInvite.Web.Security;
using Microsoft.Extensions.Options;

namespace DebateInvite.Web.Features.Organiser.Outbox;

/// <summary>
/// Puts a mail that was given up, that was sent, or that is to wait for some time yet, among those to be sent now. Of two
/// clicks one does it. To a guest whose address was corrected it goes to the new one.
/// </summary>
public sealed class SendMailAgain(DebateContext db, OutboxQueue outbox, OutboxSignal signal, IOptions<OutboxOptions> options, AuditLog audit, TimeProvider clock)
{
    /// <summary>Mails whose link is nowhere once they are sent: who needs it asks for a new one.</summary>
    internal static readonly string[] Once = [MailPayload.KindOf(typeof(AccountLink)), MailPayload.KindOf(typeof(ConfirmReplyMail))];

    /// <param name="sentAt">Ticks of the sending that the organiser has seen and wants repeated; null for a failed mail or one that waits.</param>
    /// <returns>False when the mail is not, or no longer, in that state.</returns>
    public async Task<bool> RunAsync(Guid id, long? sentAt, CancellationToken cancellation)
    {
        var messages = db.Outbox.Where(m => m.Id == id);
        if (sentAt is { } ticks)
        {
            var seen = new DateTime(Math.Clamp(ticks, 0, DateTime.MaxValue.Ticks), DateTimeKind.Utc);
            messages = messages.Where(m => m.State == OutboxState.Sent && m.SentAt == seen && !Once.Contains(m.Kind));
        }
        else
        {
            var (now, latest) = (clock.Now(), StrandedMails.LatestDue(clock.Now(), options.Value));
            messages = messages.Where(m =>
                m.State == OutboxState.Failed || (m.State == OutboxState.Pending && (m.DueAt > now || m.LeasedUntil > latest)));
        }

        await outbox.RestoreLinksAsync(messages, cancellation);
        await outbox.ReaddressAsync(messages, cancellation);
        if (await messages.RequeueAsync(clock.Now(), signal, cancellation) == 0)
            return false;

        await audit.NoteAsync(AuditKind.MailsSentAgain, count: 1);
        return true;
    }
}
