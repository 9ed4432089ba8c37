using DebateInvite.Domain.Deletions;
using DebateInvite.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Deletions;

/// <summary>
/// Looks twice a day at which events' guests, and which evidence that they came, have been kept long enough (GDPR art. 5(1)(e)), announces
/// that they will be deleted, and deletes them when that day has come.
/// </summary>
public sealed partial class GuestRetention(
    IServiceScopeFactory scopes, DatabaseReadiness database, TimeProvider clock, ILogger<GuestRetention> log)
    : DatabaseWorker(database, clock, log)
{
    protected override TimeSpan Poll => TimeSpan.FromHours(12);

    protected override TimeSpan PauseAfterFault => Poll;

    protected override Task WorkAsync(CancellationToken stopping) => LookAsync(stopping);

    /// <summary>Does for each event what is to be done about its guests and its evidence.</summary>
    /// <returns>How much was done.</returns>
    public async Task<int> LookAsync(CancellationToken cancellation)
    {
        var done = 0;
        foreach (var (id, of) in (await EventsAsync(cancellation)).SelectMany(id => DeletionState.Scopes.Select(of => (id, of))))
        {
            await using var scope = scopes.CreateAsyncScope();
            var step = await scope.ServiceProvider.GetRequiredService<FollowRetention>().RunAsync(id, of, cancellation);
            if (step is DeletionStep.None)
                continue;

            if (step is DeletionStep.DistrustClock)
            {
                LogDistrust(Log, id);
                continue;
            }

            LogStep(Log, of, id, step);
            done++;
        }

        return done;
    }

    private async Task<List<Guid>> EventsAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<DebateContext>().Events.Select(e => e.Id).ToListAsync(cancellation);
    }

    [LoggerMessage(LogLevel.Warning, "The clock is far from when something was last written; nothing is announced or deleted of event {Event} by it.")]
    private static partial void LogDistrust(ILogger log, Guid @event);

    [LoggerMessage(LogLevel.Information, "The deletion of {Of} of event {Event}: {Step}.")]
    private static partial void LogStep(ILogger log, DeletionScope of, Guid @event, DeletionStep step);
}
