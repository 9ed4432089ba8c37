using DebateInvite.Web.Data;

namespace DebateInvite.Web.Email.Outbox;

/// <summary>Sends what is due: at once what was queued in this process, and every few seconds what became due or was queued by others.</summary>
public sealed class OutboxWorker(
    OutboxSender sender,
    OutboxSignal signal,
    DatabaseReadiness database,
    IHostApplicationLifetime site,
    TimeProvider clock,
    ILogger<OutboxWorker> log) : DatabaseWorker(database, clock, log, signal)
{
    protected override TimeSpan Poll => TimeSpan.FromSeconds(5);

    protected override async Task WorkAsync(CancellationToken stopping)
    {
        // Before the server listens, nobody knows the address that links in mails begin with.
        await StartedAsync(stopping);
        while (await sender.SendDueAsync(stopping) > 0)
        {
        }
    }

    protected override Task IdleAsync(CancellationToken stopping) => sender.IdleAsync(stopping);

    private async Task StartedAsync(CancellationToken stopping)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = site.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stopping);
    }
}

/// <summary>A mail was queued in this process.</summary>
public sealed class OutboxSignal : WorkSignal;
