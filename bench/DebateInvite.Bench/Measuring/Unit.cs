namespace DebateInvite.Bench.Measuring;

internal enum Unit
{
    PerSecond,
    Seconds,
    Milliseconds,
    Megabytes,
}

internal static class UnitExtensions
{
    /// <summary>Three digits that count: <c>18,512/s</c>, <c>0.00152 s</c>.</summary>
    public static string Write(this Unit unit, double value)
    {
        var number = Math.Abs(value) switch
        {
            >= 100 => value.ToString("N0", CultureInfo.InvariantCulture),
            >= 10 => value.ToString("0.0", CultureInfo.InvariantCulture),
            >= 1 => value.ToString("0.00", CultureInfo.InvariantCulture),
            _ => value.ToString("G3", CultureInfo.InvariantCulture),
        };
        return number + unit switch
        {
            Unit.PerSecond => "/s",
            Unit.Seconds => " s",
            Unit.Milliseconds => " ms",
            _ => " MB",
        };
    }
}
