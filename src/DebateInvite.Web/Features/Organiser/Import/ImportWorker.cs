using DebateInvite.Web.Data;

namespace DebateInvite.Web.Features.Organiser.Import;

/// <summary>Stores confirmed imports for as long as the site runs. No fault ends it.</summary>
public sealed partial class ImportWorker(
    ImportStore store, ImportSignal signal, DatabaseStartup database, TimeProvider clock, ILogger<ImportWorker> log) : BackgroundService
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
                await store.StoreConfirmedAsync(stoppingToken);
                await signal.WaitAsync(Poll, stoppingToken);
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                LogFault(fault);
                await Task.Delay(PauseAfterFault, clock, stoppingToken);
            }
        }
    }

    [LoggerMessage(LogLevel.Error, "Imports could not be worked on; trying again in a few seconds.")]
    private partial void LogFault(Exception fault);
}
