namespace DebateInvite.Bench.Load;

/// <summary>What came of a load.</summary>
/// <param name="P50">The answer for which half of the requests waited no longer, in milliseconds.</param>
/// <param name="P95">The same of 95 in a hundred.</param>
internal sealed record LoadResult(double PerSecond, double P50, double P95)
{
    /// <param name="waits">Of every request, in milliseconds.</param>
    public static LoadResult Of(IReadOnlyList<double> waits, TimeSpan time) =>
        new(waits.Count / time.TotalSeconds, Measuring.Median.Of(waits), Measuring.Median.Percentile(waits, 0.95));
}
