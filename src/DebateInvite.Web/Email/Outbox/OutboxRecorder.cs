using System.Collections.Concurrent;
using System.Threading.Channels;
using DebateInvite.Domain.Outbox;

namespace DebateInvite.Web.Email.Outbox;

/// <summary>
/// Writes down beside the sending what became of mails: all that have ended while it wrote the ones before, in one
/// transaction. Whoever sends asks for room first, so no more are unrecorded than a process may lose (ADR 25).
/// </summary>
/// <param name="connections">Over which mails are sent.</param>
internal sealed partial class OutboxRecorder(OutboxLease lease, int connections, OutboxMetrics metrics, TimeProvider clock, ILogger log) : IDisposable
{
    /// <summary>
    /// For each connection, how many mails can be on their way or sent without that being written down: if the process is killed, so many go
    /// twice. Enough to fill the time of a commit, few enough for a recipient to forgive.
    /// </summary>
    public const int MostUnrecorded = 8;

    private static readonly TimeSpan AgainAfter = TimeSpan.FromSeconds(2);

    private readonly Channel<OutboxTry> ended = Channel.CreateUnbounded<OutboxTry>(new UnboundedChannelOptions { SingleReader = true });
    private readonly ConcurrentDictionary<Guid, OutboxTry> unrecorded = new();
    private readonly SemaphoreSlim room = new(MostUnrecorded * connections);

    /// <summary>Mails whose tries have ended and are not written down.</summary>
    public IReadOnlyCollection<Guid> Unrecorded => [.. unrecorded.Keys];

    /// <summary>How many tries were written down.</summary>
    public int Recorded { get; private set; }

    /// <summary>Waits until one more mail may be sent.</summary>
    public Task RoomAsync(CancellationToken cancellation) => room.WaitAsync(cancellation);

    public void Add(OutboxTry one)
    {
        unrecorded[one.Mail.Id] = one;
        ended.Writer.TryWrite(one);
    }

    /// <summary>There will be no more.</summary>
    public void Complete() => ended.Writer.Complete();

    /// <summary>Records until there will be no more. What was sent is recorded also while the site stops, if the database takes it at once.</summary>
    /// <exception cref="Exception">The database did not take it until the lease was over, or the site stopped.</exception>
    public async Task RunAsync(CancellationToken stopping)
    {
        while (await ended.Reader.WaitToReadAsync(CancellationToken.None))
        {
            var tries = new List<OutboxTry>();
            while (ended.Reader.TryRead(out var one))
                tries.Add(one);

            await RecordAsync(tries, stopping);
            Recorded += tries.Count;
            foreach (var one in tries)
            {
                unrecorded.TryRemove(one.Mail.Id, out _);
                var outcome = one.Outcome.GetType().Name;
                metrics.Tried(outcome.ToLowerInvariant());
                LogTried(one.State is OutboxState.Sent ? LogLevel.Information : LogLevel.Warning, one.Mail.Id, one.Mail.Kind, one.Mail.Attempts + 1, outcome, one.State);
            }

            room.Release(tries.Count);
        }
    }

    public void Dispose() => room.Dispose();

    private async Task RecordAsync(List<OutboxTry> tries, CancellationToken stopping)
    {
        while (true)
        {
            try
            {
                await lease.RecordAsync(tries);
                return;
            }
            catch (Exception fault) when (!stopping.IsCancellationRequested && !lease.IsOver)
            {
                LogNotRecorded(fault, tries.Count);
                await Task.Delay(AgainAfter, clock, stopping);
            }
        }
    }

    [LoggerMessage("Mail {Id} ({Kind}), try {Attempt}: {Outcome}; it is {State}")]
    private partial void LogTried(LogLevel level, Guid id, string kind, int attempt, string outcome, OutboxState state);

    [LoggerMessage(LogLevel.Error, "What became of {Count} mails could not be recorded; trying again")]
    private partial void LogNotRecorded(Exception fault, int count);
}
