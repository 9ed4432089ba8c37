namespace DebateInvite.Bench.Measuring;

/// <summary>The figures in docs/performance.md, between two markers; what is said about them around is written by people.</summary>
internal static class PerformancePage
{
    private const string Begin = "<!-- figures: written by bench/run.sh -->";
    private const string End = "<!-- figures: end -->";

    /// <exception cref="InvalidOperationException">The page has lost its markers.</exception>
    public static void Write(string root, string figures)
    {
        var file = Path.Combine(root, "docs", "performance.md");
        var page = File.ReadAllText(file);
        var (begin, end) = (page.IndexOf(Begin, StringComparison.Ordinal), page.IndexOf(End, StringComparison.Ordinal));
        if (begin < 0 || end < begin)
            throw new InvalidOperationException($"{file} has no place for figures: {Begin} and {End} are missing.");

        File.WriteAllText(file, $"{page[..(begin + Begin.Length)]}\n\n{figures.Trim()}\n\n{page[end..]}");
    }
}
