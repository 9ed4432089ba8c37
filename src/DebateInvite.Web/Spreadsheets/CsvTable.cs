using CsvHelper;

namespace DebateInvite.Web.Spreadsheets;

/// <summary>Reads comma-separated values (RFC 4180), also with semicolons or tabs, as the file itself shows.</summary>
internal static class CsvTable
{
    private const int MaxRecordSize = 1024 * 1024;

    /// <exception cref="UnreadableFileException">It is no such file.</exception>
    public static FileReading Read(byte[] file, Func<string, bool> isHeading, ReadingChoice choice)
    {
        long? openQuote = null;
        var options = new CsvReaderOptions
        {
            HasHeader = false,
            // They have numbers in a spreadsheet.
            SkipEmptyLines = false,
            DetectSeparatorHint = true,
            MaxRecordSize = MaxRecordSize,
            TrackLineNumbers = true,
            IncludeValuesInExceptions = false,
            // A quote that is open swallows rows; one in the middle of a text is only written carelessly.
            OnMalformedRecord = record => openQuote ??= record.Reason is CsvMalformedReason.StrayQuote ? null : record.LineNumber,
        };
        var decoded = TextDecoding.Decode(file, choice.Encoding);
        var table = new TableBuilder(isHeading);
        try
        {
            using var csv = CsvReader.Create(new StringReader(decoded.Text), options, leaveOpen: false);
            for (var number = 1; csv.Read(); number++)
            {
                if (openQuote is { } line)
                    throw new UnreadableFileException(SpreadsheetTexts.QuoteNotClosed.With(line));
                table.Add(number, [.. Enumerable.Range(0, csv.FieldCount).Select(column => csv.GetString(column))]);
            }
        }
        catch (CsvFormatException failure)
        {
            throw new UnreadableFileException(SpreadsheetTexts.QuoteNotClosed.With(failure.LineNumber));
        }

        var reading = table.Build(choice);
        return reading with
        {
            Facts = reading.Facts with
            {
                Encoding = decoded.Encoding,
                Encodings = decoded.Others,
                IsEncodingSure = decoded.IsSure,
                ControlCharacters = decoded.ControlCharacters,
            },
        };
    }
}
