using System.Text;

namespace DebateInvite.Web.Tests.Features.Organiser.Guests;

/// <summary>Reads an exported list as RFC 4180 says, with semicolons.</summary>
internal static class CsvFile
{
    public static List<List<string>> Rows(string csv)
    {
        var rows = new List<List<string>>();
        var row = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var at = 0; at < csv.Length; at++)
        {
            var letter = csv[at];
            if (quoted && letter == '"' && at + 1 < csv.Length && csv[at + 1] == '"')
            {
                cell.Append('"');
                at++;
            }
            else if (letter == '"')
            {
                quoted = !quoted;
            }
            else if (!quoted && letter is ';' or '\n' && !quoted)
            {
                row.Add(letter == '\n' ? cell.ToString().TrimEnd('\r') : cell.ToString());
                cell.Clear();
                if (letter == '\n')
                {
                    rows.Add(row);
                    row = [];
                }
            }
            else
            {
                cell.Append(letter);
            }
        }

        quoted.ShouldBeFalse();
        return rows;
    }

    /// <summary>The rows by the headings in the first.</summary>
    public static IEnumerable<Dictionary<string, string>> Records(string csv)
    {
        var rows = Rows(csv.TrimStart('\uFEFF'));
        return rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal));
    }
}
