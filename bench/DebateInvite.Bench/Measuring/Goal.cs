namespace DebateInvite.Bench.Measuring;

/// <summary>What a row is to come to.</summary>
internal sealed record Goal(string Words, Func<Row, bool> IsMet)
{
    public static Goal RatioOfAtLeast(double ratio) => new($"≥ {Number(ratio)}", row => row.Ratio >= ratio);

    public static Goal RatioOfAtMost(double ratio) => new($"≤ {Number(ratio)}", row => row.Ratio <= ratio);

    public static Goal AtMost(double value, Unit unit) => new($"≤ {Number(value)} {(unit is Unit.Seconds ? "s" : unit is Unit.Milliseconds ? "ms" : "MB")}", row => row.Ours <= value);

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
