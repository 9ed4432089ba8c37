using DebateInvite.Web.Data;

namespace DebateInvite.Web.Email.Campaigns;

/// <summary>Queues the mails of campaigns at their time.</summary>
public sealed partial class CampaignWorker(
    CampaignSender sender, CampaignSignal signal, DatabaseReadiness database, TimeProvider clock, ILogger<CampaignWorker> log)
    : DatabaseWorker(database, clock, log, signal)
{
    protected override TimeSpan Poll => TimeSpan.FromSeconds(10);

    protected override async Task WorkAsync(CancellationToken stopping)
    {
        var queued = await sender.QueueDueAsync(stopping);
        if (queued > 0)
            LogQueued(Log, queued);
    }

    [LoggerMessage(LogLevel.Information, "{Count} mails of campaigns were queued.")]
    private static partial void LogQueued(ILogger log, int count);
}

/// <summary>A campaign became due in this process.</summary>
public sealed class CampaignSignal : WorkSignal;
