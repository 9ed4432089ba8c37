namespace DebateInvite.Bench.Measuring;

internal static class Median
{
    public static double Of(IEnumerable<double> values) => Percentile(values, 0.5);

    /// <param name="part">From 0 to 1.</param>
    /// <returns>The nearest of the values (nearest rank); of an even number's two in the middle, the lower.</returns>
    public static double Percentile(IEnumerable<double> values, double part)
    {
        var sorted = values.Order().ToArray();
        return sorted[Math.Max(0, (int)Math.Ceiling(part * sorted.Length) - 1)];
    }
}
