using DebateInvite.Domain.Outbox;
using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Email.Outbox;
using DebateInvite.Web.Security;
using Microsoft.Extensions.Options;

namespace DebateInvite.Web.Features.Organiser.Outbox;

/// <summary>
/// Puts every mail that was given up, or that waits for a time to which no retry leads, among those to be sent now, to the
/// addresses that are known by now.
/// </summary>
public sealed class SendFailedAgain(DebateContext db, OutboxQueue outbox, OutboxSignal signal, IOptions<OutboxOptions> options, AuditLog audit, TimeProvider clock)
{
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var failed = db.Outbox.Where(m => m.State == OutboxState.Failed);
        await outbox.ReaddressAsync(failed, cancellation);
        var requeued = await failed.RequeueAsync(clock.Now(), signal, cancellation)
            + await db.Outbox.Stranded(clock.Now(), options.Value).RequeueAsync(clock.Now(), signal, cancellation);
        if (requeued > 0)
            await audit.NoteAsync(AuditKind.MailsSentAgain, count: requeued);
        return requeued;
    }
}
