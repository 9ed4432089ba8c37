using System.Data.Common;
using DebateInvite.Domain.Events;
using DebateInvite.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Data;

/// <summary>
/// Deletes what is known of guests when the time is over that the privacy notice names (GDPR art. 5(1)(e)): guests, their
/// history and their mails. The event itself stays.
/// </summary>
public sealed partial class GuestRetention(
    IServiceScopeFactory scopes, DatabaseStartup database, TimeProvider clock, ILogger<GuestRetention> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(12);

    /// <returns>How many guests were deleted.</returns>
    public async Task<int> DeleteExpiredAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<DebateContext>();
        var now = clock.Now();
        var deleted = 0;
        foreach (var debate in await db.Events.AsNoTracking().ToListAsync(cancellation))
        {
            var today = DateOnly.FromDateTime(EventTime.ToLocal(now, debate.TimeZone));
            if (today > debate.GuestsKeptUntil)
                deleted += await DeleteGuestsAsync(db, debate.Id, cancellation);
        }

        return deleted;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await database.WhenReadyAsync(stoppingToken);
        while (true)
        {
            try
            {
                var deleted = await DeleteExpiredAsync(stoppingToken);
                if (deleted > 0)
                    LogDeleted(deleted);
            }
            catch (Exception failure) when (failure is DbException || DatabaseFault.IsOutage(failure))
            {
                LogFailed(failure);
            }

            await Task.Delay(Pause, clock, stoppingToken);
        }
    }

    private static Task<int> DeleteGuestsAsync(DebateContext db, Guid eventId, CancellationToken cancellation) =>
        db.InTransactionAsync(
            async token =>
            {
                await db.LockEventAsync(eventId, token);
                await db.Outbox.Where(m => m.EventId == eventId).ExecuteDeleteAsync(token);
                await db.GuestChanges.Where(c => c.EventId == eventId).ExecuteDeleteAsync(token);
                await db.Events.Where(e => e.Id == eventId).ExecuteUpdateAsync(set => set.SetProperty(e => e.SeatsTaken, 0).SetProperty(e => e.GuestsWaiting, 0), token);
                return await db.Guests.Where(g => g.EventId == eventId).ExecuteDeleteAsync(token);
            },
            cancellation);

    [LoggerMessage(LogLevel.Information, "The time for keeping guests of past events is over: {Count} were deleted.")]
    private partial void LogDeleted(int count);

    [LoggerMessage(LogLevel.Error, "Guests of past events could not be deleted; trying again later.")]
    private partial void LogFailed(Exception failure);
}
