namespace DebateInvite.Bench.Measuring;

/// <summary>Ours and what is beside it take turns, so that whatever else the machine does is done to both.</summary>
internal static class Alternation
{
    public static async Task<Pair<T>> RunAsync<T>(int rounds, Func<Task<T>> ours, Func<Task<T>> beside)
    {
        var pair = new Pair<T>([], []);
        for (var round = 0; round < rounds; round++)
        {
            pair.Ours.Add(await ours());
            pair.Beside.Add(await beside());
        }

        return pair;
    }
}

/// <summary>What was measured, a sample a round.</summary>
internal sealed record Pair<T>(List<T> Ours, List<T> Beside)
{
    /// <summary>Medians of one figure of the samples.</summary>
    /// <param name="beside">What is beside ours, in a few words.</param>
    public Row Row(string what, string beside, Func<T, double> figure, Unit unit, Goal? goal = null) =>
        new(what, unit, Median.Of(Ours.Select(figure)), beside, Median.Of(Beside.Select(figure)), goal);

    /// <summary>The same of a figure that only ours has.</summary>
    public Row OwnRow(string what, Func<T, double> figure, Unit unit, Goal? goal = null) =>
        new(what, unit, Median.Of(Ours.Select(figure)), "", Beside: null, goal);
}
