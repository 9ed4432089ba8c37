namespace DebateInvite.Bench.Measuring;

/// <summary>A line of the table.</summary>
/// <param name="BesideIs">What is beside ours, in a few words; empty: nothing.</param>
internal sealed record Row(string What, Unit Unit, double Ours, string BesideIs, double? Beside, Goal? Goal)
{
    /// <summary>Ours by what is beside it: of rates, the more the better; of times and memory, the less.</summary>
    public double? Ratio => Ours / Beside;

    /// <summary>As the table has it: what, ours, beside it, ratio, goal.</summary>
    public IReadOnlyList<string> Cells =>
    [
        What,
        Unit.Write(Ours),
        Beside is { } beside ? $"{BesideIs}: {Unit.Write(beside)}" : "–",
        Ratio is { } ratio ? ratio.ToString("0.00", CultureInfo.InvariantCulture) : "–",
        Goal is null ? "–" : Goal.IsMet(this) ? $"{Goal.Words}: met" : $"{Goal.Words}: **missed**",
    ];
}
