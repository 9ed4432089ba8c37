using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using CsvHelper;

namespace DebateInvite.Web.Spreadsheets;

/// <summary>
/// Writes a list as RFC 4180 with semicolons and a byte order mark, which is what a Polish or French Excel opens by a
/// double click with all letters right.
/// </summary>
public static partial class CsvFile
{
    public const string ContentType = "text/csv; charset=utf-8";

    private static readonly CsvWriterOptions Format = new()
    {
        Separator = ';',
        NewLine = "\r\n",
        WriteByteOrderMark = true,
        FormatProvider = CultureInfo.InvariantCulture,
        Quoting = CsvQuoting.Always,
    };

    private static readonly SearchValues<char> MayBegin = SearchValues.Create("=+-@\t\r");

    /// <summary>Row by row, as they come.</summary>
    public static async Task WriteAsync<T>(
        IReadOnlyList<Column<T>> columns, IAsyncEnumerable<T> rows, Stream target, CancellationToken cancellation)
    {
        await using var csv = CsvWriter.Create(target, Format, leaveOpen: true);
        foreach (var column in columns)
            csv.WriteField(column.Heading);
        await csv.EndRecordAsync(cancellation);

        var number = 0;
        await foreach (var row in rows.WithCancellation(cancellation))
        {
            number++;
            foreach (var column in columns)
                WriteField(csv, column.Value(number, row));
            await csv.EndRecordAsync(cancellation);
        }
    }

    /// <summary>Rows of texts, the headings first.</summary>
    public static byte[] Of(IEnumerable<IEnumerable<string>> rows)
    {
        using var file = new MemoryStream();
        using (var csv = CsvWriter.Create(file, Format, leaveOpen: true))
        {
            foreach (var row in rows)
            {
                foreach (var cell in row)
                    csv.WriteField(Harmless(cell));
                csv.EndRecord();
            }
        }

        return file.ToArray();
    }

    /// <summary>What was before <see cref="Harmless"/>, also after some other program has made another file of ours.</summary>
    internal static string Typed(string cell) => cell.Contains('\'', StringComparison.Ordinal) ? AddedApostrophe().Replace(cell, "") : cell;

    /// <summary>
    /// What somebody typed must not run as a formula when the file is opened: an apostrophe goes before any text that begins with
    /// = + - @, a tab or a carriage return, telephone numbers in international form included
    /// (https://owasp.org/www-community/attacks/CSV_Injection). Where Excel expects commas, it takes a field of ours apart at each
    /// comma and line break, quoted or not, since the quotes do not begin there; what follows must be no formula either.
    /// </summary>
    internal static string Harmless(string text) => MayRun(text) ? BeginOfFormula().Replace(text, "'") : text;

    // Most addresses have such a character, but nearly none where a field may begin.
    private static bool MayRun(ReadOnlySpan<char> text)
    {
        for (int from = 0, next; (next = text[from..].IndexOfAny(MayBegin)) >= 0; from += next + 1)
        {
            var before = text[..(from + next)].TrimEnd("\"'");
            if (before.IsEmpty || before[^1] is ',' or '\t' or '\r' or '\n')
                return true;
        }

        return false;
    }

    [GeneratedRegex("""(?<=\A|[,\t\r\n])(?=["']*[=+\-@])|\A(?=["']*[\t\r])""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BeginOfFormula();

    [GeneratedRegex("""(?<=\A|[,\t\r\n])'(?=["']*[=+\-@])|\A'(?=["']*[\t\r])""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AddedApostrophe();

    private static void WriteField(CsvWriter csv, object? value)
    {
        if (value is DateTime time)
            csv.WriteField(Dates.Stamp(time));
        else if (value is string text)
            csv.WriteField(Harmless(text));
        else
            csv.WriteField(value);
    }
}
