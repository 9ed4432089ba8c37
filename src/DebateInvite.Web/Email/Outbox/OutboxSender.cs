using DebateInvite.Domain.Outbox;
using DebateInvite.Web.Data;
using DebateInvite.Web.Email.Delivery;
using DebateInvite.Web.Email.Layout;
using Microsoft.Extensions.Options;

namespace DebateInvite.Web.Email.Outbox;

/// <summary>
/// Sends what is due, a batch at a time, and records each try at once. Keeps a connection and a pause of its own, so every
/// worker resolves its own sender and uses it for one call at a time. Logs never name an address, a subject or what a
/// server said, which may quote the address: that is in the mail's row.
/// </summary>
public sealed partial class OutboxSender(
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

    private static readonly TimeSpan RecordAgainAfter = TimeSpan.FromSeconds(2);

    private DateTime pausedUntil = DateTime.MinValue;

    /// <returns>How many mails were tried; 0 when none is due, or the server is left in peace.</returns>
    /// <exception cref="OperationCanceledException">The site is stopping. What was not sent has been given back.</exception>
    public async Task<int> SendDueAsync(CancellationToken cancellation)
    {
        if (clock.Now() < pausedUntil)
            return 0;

        await using var scope = scopes.CreateAsyncScope();
        var lease = new OutboxLease(scope.ServiceProvider.GetRequiredService<DebateContext>(), clock, options.Value.Lease);
        var tried = 0;
        try
        {
            foreach (var mail in await lease.TakeAsync(cancellation))
            {
                if (!lease.MayBeginMail)
                    break;

                cancellation.ThrowIfCancellationRequested();
                var outcome = await TryAsync(mail, lease.TimeForMail, cancellation);
                await RecordAsync(lease, mail, outcome, cancellation);
                tried++;

                if (outcome is DeliveryOutcome.Unreachable)
                {
                    pausedUntil = clock.Now() + options.Value.Pause;
                    break;
                }
            }
        }
        finally
        {
            await lease.ReleaseAsync();
        }

        return tried;
    }

    /// <summary>Nothing to send for now: closes the connection to the mail server.</summary>
    public Task IdleAsync(CancellationToken cancellation) => transport.IdleAsync(cancellation);

    private async Task<DeliveryOutcome> TryAsync(OutboxMessage message, TimeSpan atMost, CancellationToken cancellation)
    {
        OutgoingMail mail;
        try
        {
            mail = await renderer.RenderAsync(message);
        }
        catch (Exception fault)
        {
            // It would fail the next time too. Its message may quote the payload, so only its type is logged.
            LogFault(message.Id, message.Kind, fault.GetType().Name);
            return new DeliveryOutcome.Refused(DeliveryReason.Of($"The mail could not be written: {fault.Message}"));
        }

        using var tooSlow = new CancellationTokenSource(atMost, clock);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellation, tooSlow.Token);
        try
        {
            return await transport.SendAsync(mail, end.Token);
        }
        catch (OperationCanceledException) when (tooSlow.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            return new DeliveryOutcome.Unreachable(DeliveryReason.Of($"The mail server was too slow: one mail took more than {atMost.TotalMinutes:0.#} minutes."));
        }
        catch (Exception fault) when (!cancellation.IsCancellationRequested)
        {
            // A fault of ours that this mail brought about must not keep the others waiting.
            LogFault(message.Id, message.Kind, fault.GetType().Name);
            return new DeliveryOutcome.Deferred(DeliveryReason.Of($"The mail could not be sent: {fault.Message}"));
        }
    }

    private async Task RecordAsync(OutboxLease lease, OutboxMessage mail, DeliveryOutcome outcome, CancellationToken cancellation)
    {
        var (state, dueAt, error) = outcome switch
        {
            DeliveryOutcome.Refused refused => (OutboxState.Failed, mail.DueAt, refused.Reason),
            DeliveryOutcome.Deferred deferred => Later(mail, deferred.Reason),
            DeliveryOutcome.Unreachable unreachable => Later(mail, unreachable.Reason),
            _ => (OutboxState.Sent, mail.DueAt, (string?)null),
        };

        while (true)
        {
            try
            {
                await lease.RecordAsync(mail, state, dueAt, error);
                break;
            }
            catch (Exception fault) when (!cancellation.IsCancellationRequested && !lease.IsOver)
            {
                LogNotRecorded(fault, mail.Id);
                await Task.Delay(RecordAgainAfter, clock, cancellation);
            }
        }

        var name = outcome.GetType().Name;
        metrics.Tried(name.ToLowerInvariant());
        LogTried(state is OutboxState.Sent ? LogLevel.Information : LogLevel.Warning, mail.Id, mail.Kind, mail.Attempts + 1, name, state);
    }

    private (OutboxState State, DateTime DueAt, string? Error) Later(OutboxMessage mail, string reason) =>
        RetrySchedule.DelayAfter(mail.Attempts + 1, options.Value.RetryDelays) is { } delay
            ? (OutboxState.Pending, clock.Now() + delay, reason)
            : (OutboxState.Failed, mail.DueAt, reason);

    [LoggerMessage("Mail {Id} ({Kind}), try {Attempt}: {Outcome}; it is {State}")]
    private partial void LogTried(LogLevel level, Guid id, string kind, int attempt, string outcome, OutboxState state);

    [LoggerMessage(LogLevel.Error, "Mail {Id} ({Kind}) met a fault of the site: {Fault}")]
    private partial void LogFault(Guid id, string kind, string fault);

    [LoggerMessage(LogLevel.Error, "What became of mail {Id} could not be recorded; trying again")]
    private partial void LogNotRecorded(Exception fault, Guid id);
}
