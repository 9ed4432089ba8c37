using DebateInvite.Web.Data;
using DebateInvite.Web.Settings;
using DebateInvite.Web.Setup.FirstEvent;

namespace DebateInvite.Web.Setup;

/// <summary>
/// Brings the database up to date before anything uses it. A file is ready at once; a server may still be starting, so the
/// site starts all the same, answers 503 and tries again until it is there.
/// </summary>
public sealed partial class DatabaseStartup(
    IServiceScopeFactory scopes, DatabaseReadiness database, IHostApplicationLifetime site, TimeProvider clock, ILogger<DatabaseStartup> log)
    : BackgroundService
{
    /// <summary>How long the site's start waits for the database; a server that does not answer takes longer to say so.</summary>
    private static readonly TimeSpan StartWaits = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(3);

    /// <summary>Begins before the host starts, which is busy with other things until then.</summary>
    public void Begin() => _ = base.StartAsync(CancellationToken.None);

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        if (ExecuteTask is null)
            Begin();
        // Real time: this is about how long a person or a supervisor waits for the process.
        var first = await Task.WhenAny(database.WhenReadyAsync(cancellationToken), ExecuteTask!, Task.Delay(StartWaits, cancellationToken));
        await first;
    }

    /// <summary>Applies migrations and creates the first event where there is none.</summary>
    /// <exception cref="CannotStartException">A newer version has changed the schema: what this one would do to the data, nobody knows.</exception>
    public async Task PrepareAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<DebateContext>();
        if (await db.UnknownMigrationsAsync(cancellation) is [.., var newest])
            throw new CannotStartException($"The database is of a newer version than this program, which does not know its migration {newest}: start the newer version, or restore a backup from before it.");
        await db.MigrateAsync(cancellation);
        await scope.ServiceProvider.GetRequiredService<CreateFirstEvent>().RunAsync(cancellation);
        database.Open();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!await TryPrepareAsync(stoppingToken))
            await Task.Delay(Pause, clock, stoppingToken);
    }

    private async Task<bool> TryPrepareAsync(CancellationToken cancellation)
    {
        try
        {
            await PrepareAsync(cancellation);
            return true;
        }
        catch (CannotStartException refusal)
        {
            LogRefused(refusal.Message);
            Environment.ExitCode = 1;
            // A start that is interrupted counts as a fault; one that is over can be ended.
            site.ApplicationStarted.Register(site.StopApplication);
            return true;
        }
        catch (Exception failure) when (DatabaseFault.ReasonOf(failure) is { } reason)
        {
            LogNotReady(reason);
            return false;
        }
    }

    [LoggerMessage(LogLevel.Error, "The database is not ready; trying again in a few seconds. {Reason}")]
    private partial void LogNotReady(string reason);

    [LoggerMessage(LogLevel.Critical, "{Refusal}")]
    private partial void LogRefused(string refusal);
}
