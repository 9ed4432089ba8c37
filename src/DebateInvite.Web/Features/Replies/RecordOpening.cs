using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;

namespace DebateInvite.Web.Features.Replies;

/// <summary>Remembers that a guest has opened the personal invitation, the first time and the last.</summary>
public sealed class RecordOpening(EventLock eventLock, TimeProvider clock)
{
    /// <summary>Opened again so soon is the same look: that is not worth a lock that replies wait for.</summary>
    private static readonly TimeSpan SameLook = TimeSpan.FromMinutes(1);

    /// <param name="guest">As the request has found them.</param>
    public Task RunAsync(Guest guest, CancellationToken cancellation) => guest.LastOpenedAt > clock.Now() - SameLook
        ? Task.CompletedTask
        : eventLock.HoldAsync(
            guest,
            (held, known) =>
            {
                known.Opened(held.Now);
                held.Keep();
                return known.OpenedAt;
            },
            cancellation);
}
