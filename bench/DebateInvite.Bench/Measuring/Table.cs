using System.Text;

namespace DebateInvite.Bench.Measuring;

/// <summary>Rows as a table of Markdown whose columns also stand below each other in a terminal.</summary>
internal static class Table
{
    private static readonly string[] Headings = ["what", "ours", "beside it", "ratio", "goal"];

    public static string Of(IEnumerable<Row> rows)
    {
        List<IReadOnlyList<string>> lines = [Headings, .. rows.Select(row => row.Cells)];
        var widths = Headings.Select((_, column) => lines.Max(line => line[column].Length)).ToArray();
        lines.Insert(1, [.. widths.Select(width => new string('-', width))]);

        var table = new StringBuilder();
        foreach (var line in lines)
            table.Append("| ").AppendJoin(" | ", line.Select((cell, column) => cell.PadRight(widths[column]))).Append(" |\n");
        return table.ToString();
    }
}
