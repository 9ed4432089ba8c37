using DebateInvite.Domain.Outbox;
using DebateInvite.Web.Data;
using DebateInvite.Web.Email.Outbox;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Outbox;

/// <summary>Puts every mail that was given up back among those to be sent.</summary>
public sealed class SendFailedAgain(DebateContext db, OutboxSignal signal, TimeProvider clock)
{
    public Task<int> RunAsync(CancellationToken cancellation) =>
        db.Outbox.Where(m => m.State == OutboxState.Failed).RequeueAsync(clock.Now(), signal, cancellation);
}
