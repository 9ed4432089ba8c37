using System.Diagnostics;

namespace DebateInvite.Bench.Load;

/// <summary>Sends one request after the other over several connections, a thread each.</summary>
internal static class SocketLoad
{
    /// <param name="next">The next request, for whichever connection.</param>
    /// <param name="expected">The status that each is to be answered with.</param>
    /// <exception cref="InvalidOperationException">Another answer came: what was measured is not what was meant.</exception>
    public static async Task<LoadResult> RunAsync(int port, int connections, TimeSpan time, Func<ReadOnlyMemory<byte>> next, int expected)
    {
        var watch = Stopwatch.StartNew();
        var senders = Enumerable.Range(0, connections)
            .Select(_ => Task.Factory.StartNew(() => Send(port, watch, time, next, expected), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default));
        var waits = await Task.WhenAll(senders);
        return LoadResult.Of([.. waits.SelectMany(each => each)], watch.Elapsed);
    }

    private static List<double> Send(int port, Stopwatch watch, TimeSpan time, Func<ReadOnlyMemory<byte>> next, int expected)
    {
        var waits = new List<double>();
        using var connection = new HttpConnection(port);
        do
        {
            var request = next();
            var sent = Stopwatch.GetTimestamp();
            if (connection.Exchange(request.Span) is var status && status != expected)
                throw new InvalidOperationException($"Answered {status}, not {expected}.");
            waits.Add(Stopwatch.GetElapsedTime(sent).TotalMilliseconds);
        }
        while (watch.Elapsed < time);

        return waits;
    }
}
