using DebateInvite.Domain.Outbox;
using DebateInvite.Web.Email.Outbox;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Outbox;

internal static class Requeueing
{
    /// <summary>Starts the tries over. The last error stays to be read until there is a new one.</summary>
    public static async Task<int> RequeueAsync(
        this IQueryable<OutboxMessage> messages, DateTime now, OutboxSignal signal, CancellationToken cancellation)
    {
        var requeued = await messages.ExecuteUpdateAsync(
            set => set
                .SetProperty(m => m.State, OutboxState.Pending)
                .SetProperty(m => m.Attempts, 0)
                .SetProperty(m => m.DueAt, now)
                .SetProperty(m => m.SentAt, (DateTime?)null)
                .SetProperty(m => m.LeaseId, (Guid?)null)
                .SetProperty(m => m.LeasedUntil, (DateTime?)null),
            cancellation);
        if (requeued > 0)
            signal.Raise();
        return requeued;
    }
}
