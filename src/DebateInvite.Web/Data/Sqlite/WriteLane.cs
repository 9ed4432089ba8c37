using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using static SQLitePCL.raw;

namespace DebateInvite.Web.Data.Sqlite;

/// <summary>
/// SQLite has one writer at a time. Those of this process wait for it here, in the order in which they came, instead of colliding at the
/// file, where whoever finds it taken sleeps and wakes too late (ADR 24). Workers let people go first, but not for ever. Other processes
/// are met at the file, as before.
/// </summary>
public sealed class WriteLane
{
    /// <summary>So many go at most before a worker that came earlier.</summary>
    public const int MostBeforeWorker = 8;

    private static readonly ConcurrentDictionary<string, WriteLane> Lanes = new(StringComparer.Ordinal);

    private readonly Lock gate = new();
    private readonly Queue<TaskCompletionSource> people = [];
    private readonly Queue<TaskCompletionSource> workers = [];
    private bool isTaken;
    private int wentBefore;

    /// <summary>The one of a file, whichever sites of this process write into it.</summary>
    public static WriteLane Of(string file) => Lanes.GetOrAdd(file, _ => new WriteLane());

    /// <summary>Waits until it is one's turn, which ends when what is returned is disposed.</summary>
    /// <param name="isWorker">Nobody waits for it.</param>
    /// <param name="patience">For how long at most; real time, as for a file that is locked.</param>
    /// <exception cref="SqliteException">It took longer: to whoever waits, the file is locked.</exception>
    /// <exception cref="OperationCanceledException">Nothing is taken.</exception>
    public async Task<IDisposable> EnterAsync(bool isWorker, TimeSpan patience, CancellationToken cancellation)
    {
        TaskCompletionSource turn;
        lock (gate)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!isTaken)
            {
                isTaken = true;
                return new Turn(this);
            }

            turn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            (isWorker ? workers : people).Enqueue(turn);
        }

        try
        {
            await turn.Task.WaitAsync(patience, cancellation);
            return new Turn(this);
        }
        catch (Exception gaveUp) when (gaveUp is TimeoutException or OperationCanceledException)
        {
            // It may have come at this very moment; then it is the next one's.
            if (!turn.TrySetCanceled(CancellationToken.None))
                Leave();
            if (gaveUp is TimeoutException)
                throw new SqliteException("SQLite Error 5: 'database is locked', by this process itself.", SQLITE_BUSY);
            throw;
        }
    }

    private void Leave()
    {
        lock (gate)
        {
            while (Next() is { } next)
            {
                // Not so one who has given up.
                if (next.TrySetResult())
                    return;
            }

            isTaken = false;
        }
    }

    private TaskCompletionSource? Next()
    {
        var isWorkersTurn = workers.Count > 0 && (people.Count == 0 || wentBefore >= MostBeforeWorker);
        wentBefore = isWorkersTurn || workers.Count == 0 ? 0 : wentBefore + 1;
        return isWorkersTurn ? workers.Dequeue() : people.TryDequeue(out var next) ? next : null;
    }

    private sealed class Turn(WriteLane lane) : IDisposable
    {
        private WriteLane? lane = lane;

        public void Dispose() => Interlocked.Exchange(ref lane, null)?.Leave();
    }
}
