using System.Diagnostics;

namespace DebateInvite.Web.Data;

/// <summary>
/// Tries out whether the database can be read and written, for those who ask whether the site is well: at most once a second,
/// since everybody may ask, and for all of them together.
/// </summary>
public sealed class DatabaseTrial(IServiceScopeFactory scopes, DatabaseReadiness database)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(1);

    private readonly Lock one = new();
    private Task<string?> latest = Task.FromResult<string?>(null);
    private long? startedAt;

    /// <returns>What is wrong with it, in a sentence; null: nothing.</returns>
    public Task<string?> FaultAsync(CancellationToken cancellation)
    {
        if (!database.IsReady)
            return Task.FromResult<string?>("The database is not ready.");

        lock (one)
        {
            // Real time: it is about how often a disk is written to.
            if (latest.IsCompleted && (startedAt is not { } start || Stopwatch.GetElapsedTime(start) > Lifetime))
            {
                startedAt = Stopwatch.GetTimestamp();
                latest = Task.Run(TryAsync, CancellationToken.None);
            }

            return latest.WaitAsync(cancellation);
        }
    }

    private async Task<string?> TryAsync()
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<DebateContext>().TryOutAsync(CancellationToken.None);
            return null;
        }
        catch (Exception fault) when (DatabaseFault.ReasonOf(fault) is { } reason)
        {
            return $"The database cannot be used: {reason}";
        }
    }
}
