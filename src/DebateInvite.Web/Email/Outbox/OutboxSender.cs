using DebateInvite.Domain.Outbox;
using DebateInvite.Web.Data;
using DebateInvite.Web.Email.Delivery;
using DebateInvite.Web.Email.Layout;
using Microsoft.Extensions.Options;

namespace DebateInvite.Web.Email.Outbox;

/// <summary>
/// Sends what is due, a lease at a time. Keeps connections and a pause of its own, so every worker resolves its own sender
/// and uses it for one call at a time. Logs never name an address, a subject or what a server said, which may quote the
/// address: that is in the mail's row.
/// </summary>
public sealed class OutboxSender(
    IServiceScopeFactory scopes,
    IMailTransport transport,
    MailRenderer renderer,
    OutboxMetrics metrics,
    IOptions<OutboxOptions> options,
    TimeProvider clock,
    ILogger<OutboxSender> log)
{
    /// <summary>The default of <see cref="OutboxOptions.Pause"/>.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    // Mails taken at a time: more where they go quickly, since taking them costs a write; few where they do not, so that others can help.
    private const int Fewest = 20;
    private const int Most = 320;
    private static readonly TimeSpan Quickly = TimeSpan.FromSeconds(1);

    private int size = Fewest;
    private DateTime pausedUntil = DateTime.MinValue;

    /// <returns>How many mails were tried; 0 when none is due, or the server is left in peace.</returns>
    /// <exception cref="OperationCanceledException">The site is stopping. What was not sent has been given back.</exception>
    public async Task<int> SendDueAsync(CancellationToken cancellation)
    {
        var begun = clock.Now();
        if (begun < pausedUntil)
            return 0;

        await using var scope = scopes.CreateAsyncScope();
        var lease = new OutboxLease(scope.ServiceProvider.GetRequiredService<DebateContext>(), clock, options.Value.Lease);
        using var recorder = new OutboxRecorder(lease, transport.AtOnce, metrics, clock, log);
        var round = new OutboxRound(lease, recorder, transport, renderer, options.Value, clock, log);
        try
        {
            if (await lease.TakeAsync(size, cancellation) is { Count: > 0 } mails)
                await round.RunAsync(mails, cancellation);
        }
        finally
        {
            await lease.ReleaseAsync(recorder.Unrecorded);
        }

        if (round.IsUnreachable)
            pausedUntil = clock.Now() + options.Value.Pause;
        size = recorder.Recorded == size && clock.Now() - begun < Quickly ? Math.Min(2 * size, Most) : Fewest;
        return recorder.Recorded;
    }

    /// <summary>Nothing to send for now: closes the connections to the mail server.</summary>
    public Task IdleAsync(CancellationToken cancellation) => transport.IdleAsync(cancellation);
}
