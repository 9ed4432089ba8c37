using DebateInvite.Domain.Events;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Data;

/// <summary>
/// Deletes what is known of guests when the time is over that the privacy notice names (GDPR art. 5(1)(e)): guests, their
/// history and their mails. The event itself stays.
/// </summary>
public sealed partial class GuestRetention(
    IServiceScopeFactory scopes, DatabaseReadiness database, TimeProvider clock, ILogger<GuestRetention> log)
    : DatabaseWorker(database, clock, log)
{
    protected override TimeSpan Poll => TimeSpan.FromHours(12);

    protected override TimeSpan PauseAfterFault => Poll;

    /// <returns>How many guests were deleted.</returns>
    public async Task<int> DeleteExpiredAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<DebateContext>();
        var now = Clock.Now();
        var deleted = 0;
        foreach (var debate in await db.Events.AsNoTracking().ToListAsync(cancellation))
        {
            var today = DateOnly.FromDateTime(EventTime.ToLocal(now, debate.TimeZone));
            if (today > debate.GuestsKeptUntil)
                deleted += await DeleteGuestsAsync(db, debate.Id, cancellation);
        }

        return deleted;
    }

    protected override async Task WorkAsync(CancellationToken stopping)
    {
        var deleted = await DeleteExpiredAsync(stopping);
        if (deleted > 0)
            LogDeleted(Log, deleted);
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
    private static partial void LogDeleted(ILogger log, int count);
}
