using DebateInvite.Web.Data;

namespace DebateInvite.Web.Email.Campaigns;

/// <summary>Queues the mails of campaigns at their time for as long as the site runs. No fault ends it.</summary>
public sealed partial class CampaignWorker(
    CampaignSender sender, CampaignSignal signal, DatabaseStartup database, TimeProvider clock, ILogger<CampaignWorker> log) : BackgroundService
{
    private static readonly TimeSpan Poll = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan PauseAfterFault = TimeSpan.FromSeconds(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await database.WhenReadyAsync(stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                var queued = await sender.QueueDueAsync(stoppingToken);
                if (queued > 0)
                    LogQueued(queued);
                await signal.WaitAsync(Poll, stoppingToken);
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                LogFault(fault);
                await Task.Delay(PauseAfterFault, clock, stoppingToken);
            }
        }
    }

    [LoggerMessage(LogLevel.Information, "{Count} mails of campaigns were queued.")]
    private partial void LogQueued(int count);

    [LoggerMessage(LogLevel.Error, "Campaigns could not be worked on; trying again in a few seconds.")]
    private partial void LogFault(Exception fault);
}
