namespace DebateInvite.Web.Data;

/// <summary>
/// Does what stands in the database to be done, for as long as the site runs: as soon as the database is ready, whenever
/// the signal is raised in this process, and every so often what other processes left or what became due. No fault ends it.
/// </summary>
/// <param name="signal">Null: it is never in a hurry.</param>
public abstract partial class DatabaseWorker(DatabaseReadiness database, TimeProvider clock, ILogger log, WorkSignal? signal = null) : BackgroundService
{
    private static readonly AsyncLocal<bool> AtWork = new();

    /// <summary>Whether what is being done is a worker's, so that nobody waits for it.</summary>
    internal static bool IsAtWork => AtWork.Value;

    /// <summary>How long it waits at most until it looks again.</summary>
    protected abstract TimeSpan Poll { get; }

    protected virtual TimeSpan PauseAfterFault => TimeSpan.FromSeconds(15);

    protected TimeProvider Clock => clock;

    protected ILogger Log => log;

    /// <summary>Does all that is to be done now.</summary>
    protected abstract Task WorkAsync(CancellationToken stopping);

    /// <summary>Nothing came while it waited.</summary>
    protected virtual Task IdleAsync(CancellationToken stopping) => Task.CompletedTask;

    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        AtWork.Value = true;
        try
        {
            await database.WhenReadyAsync(stoppingToken);
            while (true)
                await RoundAsync(stoppingToken);
        }
        catch (Exception) when (stoppingToken.IsCancellationRequested)
        {
            // Whatever it is: SqlClient, for one, ends a cancelled statement with an SqlException.
        }
    }

    private async Task RoundAsync(CancellationToken stopping)
    {
        try
        {
            await WorkAsync(stopping);
            if (!await IsCalledAsync(stopping))
                await IdleAsync(stopping);
        }
        catch (Exception fault) when (!stopping.IsCancellationRequested)
        {
            LogFault(fault, GetType().Name);
            await Task.Delay(PauseAfterFault, clock, stopping);
        }
    }

    private async Task<bool> IsCalledAsync(CancellationToken stopping)
    {
        if (signal is not null)
            return await signal.WaitAsync(Poll, stopping);

        await Task.Delay(Poll, clock, stopping);
        return false;
    }

    [LoggerMessage(LogLevel.Error, "{Worker} could not do its work; it will try again.")]
    private partial void LogFault(Exception fault, string worker);
}
