using DebateInvite.Domain.Outbox;
using DebateInvite.Web.Data;
using DebateInvite.Web.Email.Outbox;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Outbox;

/// <summary>Puts every mail that was given up back among those to be sent, to the addresses that are known now.</summary>
public sealed class SendFailedAgain(DebateContext db, OutboxQueue outbox, OutboxSignal signal, TimeProvider clock)
{
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var failed = db.Outbox.Where(m => m.State == OutboxState.Failed);
        await outbox.ReaddressAsync(failed, cancellation);
        return await failed.RequeueAsync(clock.Now(), signal, cancellation);
    }
}
