using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Imports;
using DebateInvite.Domain.Typing;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Replies;
using DebateInvite.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Import;

/// <summary>
/// Stores the rows of confirmed imports, a batch a transaction. A batch locks its event and its import's row and goes on where
/// the last one ended: so it can stop after any batch and go on in any process, and each row is dealt with once.
/// </summary>
public sealed partial class ImportStore(IServiceScopeFactory scopes, TimeProvider clock, ILogger<ImportStore> log)
{
    public const int BatchSize = 250;

    // Others leave an import alone while a process is at it, and take over from one that was killed.
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);

    /// <summary>Stores whatever is confirmed, and removes what has been kept long enough.</summary>
    public async Task StoreConfirmedAsync(CancellationToken cancellation)
    {
        while (await TakeAsync(cancellation) is { } import)
            await StoreAsync(import, BatchSize, cancellation);

        await using var scope = scopes.CreateAsyncScope();
        await ForgetAsync(scope.ServiceProvider.GetRequiredService<DebateContext>(), cancellation);
    }

    // Of what was stored, the file goes first; that there was an import is known as long as it can be taken back.
    private async Task ForgetAsync(DebateContext db, CancellationToken cancellation)
    {
        var (over, tooLate) = (clock.Now() - GuestImport.KeptFor, clock.Now() - GuestImport.TakenBackWithin);
        var imports = db.Imports.Where(i => (i.State != ImportState.Confirmed && i.State != ImportState.Done && i.CreatedAt < over)
            || (i.State == ImportState.Done && i.CreatedAt < tooLate));
        var old = db.Imports.Where(i => i.State == ImportState.Done && i.CreatedAt < over).Select(i => i.Id);
        var contents = db.ImportContents.Where(c => old.Contains(c.ImportId));
        var failures = db.ImportFailures.Where(f => old.Contains(f.ImportId));
        // A deletion waits for whoever is writing, also one of nothing.
        if (await imports.AnyAsync(cancellation))
            await imports.ExecuteDeleteAsync(cancellation);
        if (await contents.AnyAsync(cancellation))
            await contents.ExecuteDeleteAsync(cancellation);
        if (await failures.AnyAsync(cancellation))
            await failures.ExecuteDeleteAsync(cancellation);
    }

    /// <summary>Finds out anew what is left to do, and does it.</summary>
    /// <param name="mostBatches">For tests that stop half-way.</param>
    public async Task StoreAsync(GuestImport import, int batchSize, CancellationToken cancellation, int mostBatches = int.MaxValue)
    {
        using var language = CurrentLanguage.Use(import.Language);
        await using var planning = scopes.CreateAsyncScope();
        var plan = await planning.ServiceProvider.GetRequiredService<PlanImport>().RunAsync(import, cancellation);
        for (var batch = 0; batch < mostBatches && await TryBatchAsync(import, plan, batchSize, cancellation); batch++)
        {
        }
    }

    /// <returns>Null when there is none that nobody works on.</returns>
    private async Task<GuestImport?> TakeAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<DebateContext>();
        var now = clock.Now();
        // One after the other in an event: two lists may be about the same people.
        var free = db.Imports.Where(i => i.State == ImportState.Confirmed
            && !db.Imports.Any(other => other.EventId == i.EventId && other.State == ImportState.Confirmed && other.LeasedUntil > now));
        foreach (var import in await free.AsNoTracking().OrderBy(i => i.CreatedAt).ToListAsync(cancellation))
        {
            if (await free.Where(i => i.Id == import.Id).ExecuteUpdateAsync(set => set.SetProperty(i => i.LeasedUntil, now + Lease), cancellation) > 0)
                return import;
        }

        return null;
    }

    /// <returns>Whether there may be more to do.</returns>
    private async Task<bool> TryBatchAsync(GuestImport import, ImportPlan plan, int size, CancellationToken cancellation)
    {
        try
        {
            return await BatchAsync(import, plan, size, isGivenUp: false, cancellation);
        }
        catch (DbUpdateException failure) when (!DatabaseFault.IsOutage(failure))
        {
            // Somebody changed one of these guests at the same moment. Row by row, it is that one only, and by then it is over.
            LogBatchFailed(failure);
        }

        for (var row = 0; row < size; row++)
        {
            bool hasMore;
            try
            {
                hasMore = await BatchAsync(import, plan, 1, isGivenUp: false, cancellation);
            }
            catch (DbUpdateException failure) when (!DatabaseFault.IsOutage(failure))
            {
                LogBatchFailed(failure);
                hasMore = await BatchAsync(import, plan, 1, isGivenUp: true, cancellation);
            }

            if (!hasMore)
                return false;
        }

        return true;
    }

    private async Task<bool> BatchAsync(GuestImport known, ImportPlan plan, int size, bool isGivenUp, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<DebateContext>();
        var judge = scope.ServiceProvider.GetRequiredService<RowJudge>();
        return await scope.ServiceProvider.GetRequiredService<EventLock>().HoldAsync(
            known.EventId,
            async (held, token) =>
            {
                // Locks the row until the transaction ends; whoever waited here sees how far the other has come.
                var locked = await db.Imports.Where(i => i.Id == known.Id && i.State == ImportState.Confirmed)
                    .ExecuteUpdateAsync(set => set.SetProperty(i => i.LeasedUntil, held.Now + Lease), token);
                if (locked == 0)
                    return false;

                var import = await db.Imports.SingleAsync(i => i.Id == known.Id, token);
                var rows = plan.Rows.Skip(import.Position).Take(size).ToList();
                var batch = await StoredGuests.LoadAsync(held, import, rows, token);
                foreach (var row in rows)
                {
                    var stored = isGivenUp ? new StoredRow(RowVerdict.Invalid, ImportTexts.NotStored, []) : batch.Store(row, judge);
                    if (stored.Told is { } told)
                        db.ImportFailures.Add(new ImportFailure
                        {
                            ImportId = import.Id, Row = row.Read.Row.Number, Reason = CleanText.Cut(told, ImportFailure.ReasonMaxLength), IsOfCells = stored.Reason is null,
                        });
                    import.Count(stored.Verdict);
                }

                if (import.Position >= plan.Rows.Count)
                    import.Finish(held.Now);
                held.Keep();
                return import.State is ImportState.Confirmed;
            },
            cancellation);
    }

    [LoggerMessage(LogLevel.Warning, "Some rows of an import could not be stored together; trying one by one.")]
    private partial void LogBatchFailed(Exception failure);
}
