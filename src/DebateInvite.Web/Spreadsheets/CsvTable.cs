using CsvHelper;

namespace DebateInvite.Web.Spreadsheets;

/// <summary>Reads comma-separated values (RFC 4180), also with semicolons or tabs, as the file itself shows.</summary>
internal static class CsvTable
{
    private const int MaxRecordSize = 1024 * 1024;

    /// <exception cref="UnreadableFileException">It is no such file.</exception>
    public static Table Read(byte[] file, Func<string, bool> isHeading)
    {
        long? openQuote = null;
        var options = new CsvReaderOptions
        {
            HasHeader = false,
            DetectSeparatorHint = true,
            MaxRecordSize = MaxRecordSize,
            TrackLineNumbers = true,
            IncludeValuesInExceptions = false,
            // A quote that is open swallows rows; one in the middle of a text is only written carelessly.
            OnMalformedRecord = record => openQuote ??= record.Reason is CsvMalformedReason.StrayQuote ? null : record.LineNumber,
        };
        var table = new TableBuilder(isHeading);
        try
        {
            using var csv = CsvReader.Create(new StringReader(TextDecoding.Decode(file)), options, leaveOpen: false);
            for (var number = 1; csv.Read(); number++)
            {
                if (openQuote is { } line)
                    throw new UnreadableFileException(SpreadsheetTexts.QuoteNotClosed.With(line));
                table.Add(number, [.. Enumerable.Range(0, csv.FieldCount).Select(column => Unescaped(csv.GetString(column)))]);
            }
        }
        catch (CsvFormatException failure)
        {
            throw new UnreadableFileException(SpreadsheetTexts.QuoteNotClosed.With(failure.LineNumber));
        }

        return table.Build();
    }

    // The apostrophes that our own exports put before what Excel would take for a formula.
    private static string Unescaped(string cell) =>
        cell is ['\'', '=' or '+' or '-' or '@' or '\t' or '\r', ..] ? CsvFile.Typed(cell[1..]) : CsvFile.Typed(cell);
}
