using System.Globalization;
using CsvHelper;

namespace DebateInvite.Web.Features.Organiser.Guests.Export;

/// <summary>
/// Writes the list as RFC 4180 with semicolons and a byte order mark, which is what a Polish or French Excel opens by a
/// double click with all letters right.
/// </summary>
public static class GuestCsv
{
    public const string ContentType = "text/csv; charset=utf-8";

    internal static readonly CsvWriterOptions Format = new()
    {
        Separator = ';',
        NewLine = "\r\n",
        WriteByteOrderMark = true,
        FormatProvider = CultureInfo.InvariantCulture,
        // What a guest typed must not run as a formula when the file is opened: an apostrophe goes before any text that begins
        // with = + - @, a tab or a carriage return, telephone numbers in international form included
        // (https://owasp.org/www-community/attacks/CSV_Injection).
        Injection = CsvInjection.Escape,
    };

    public static async Task WriteAsync(
        IReadOnlyList<ExportColumn> columns, IAsyncEnumerable<GuestDetailsRow> guests, Stream target, CancellationToken cancellation)
    {
        await using var csv = CsvWriter.Create(target, Format, leaveOpen: true);
        foreach (var column in columns)
            csv.WriteField(column.Heading);
        await csv.EndRecordAsync(cancellation);

        var number = 0;
        await foreach (var guest in guests.WithCancellation(cancellation))
        {
            number++;
            foreach (var column in columns)
                WriteField(csv, column.Value(number, guest));
            await csv.EndRecordAsync(cancellation);
        }
    }

    private static void WriteField(CsvWriter csv, object? value)
    {
        if (value is DateTime time)
            csv.WriteField(Dates.Stamp(time));
        else
            csv.WriteField(value);
    }
}
