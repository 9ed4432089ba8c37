using DebateInvite.Web.Data;

namespace DebateInvite.Web.Email.Outbox;

/// <summary>
/// Sends what is due for as long as the site runs: at once what was queued in this process, and every few seconds what
/// became due or was queued by others. No fault ends it.
/// </summary>
public sealed partial class OutboxWorker(
    OutboxSender sender,
    OutboxSignal signal,
    DatabaseStartup database,
    IHostApplicationLifetime site,
    TimeProvider clock,
    ILogger<OutboxWorker> log) : BackgroundService
{
    private static readonly TimeSpan Poll = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan PauseAfterFault = TimeSpan.FromSeconds(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await database.WhenReadyAsync(stoppingToken);
        // Before the server listens, nobody knows the address that links in mails begin with.
        await StartedAsync(stoppingToken);

        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await SendAllAsync(stoppingToken);
                if (!await signal.WaitAsync(Poll, stoppingToken))
                    await sender.IdleAsync(stoppingToken);
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                LogFault(fault);
                await Task.Delay(PauseAfterFault, clock, stoppingToken);
            }
        }
    }

    private async Task SendAllAsync(CancellationToken stopping)
    {
        while (await sender.SendDueAsync(stopping) > 0)
        {
        }
    }

    private async Task StartedAsync(CancellationToken stopping)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = site.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stopping);
    }

    [LoggerMessage(LogLevel.Error, "The outbox could not be worked on; trying again in a few seconds")]
    private partial void LogFault(Exception fault);
}
