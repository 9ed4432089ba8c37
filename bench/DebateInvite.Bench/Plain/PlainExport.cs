using System.Diagnostics;
using System.IO.Compression;
using System.Security;
using System.Text;
using DebateInvite.Bench.Servers;
using Microsoft.Data.Sqlite;

namespace DebateInvite.Bench.Plain;

/// <summary>Reads the list's rows with the driver and writes them to a file, as texts, without a thought.</summary>
internal sealed class PlainExport(SiteDatabase database, string file) : IDisposable
{
    private const string Query =
        """
        SELECT LastName, FirstName, Organisation, JobTitle, Sector, Email, Phone, Reply, RepliedAt, Seats, AccessibilityNeeds, AccessibilityNotes, Question, Salutation, Tags, Notes, Code, Language, CreatedAt
        FROM Guests WHERE EventId = (SELECT Id FROM Events) ORDER BY SortKey, Id
        """;

    private readonly SqliteConnection connection = database.OpenPlain();

    public TimeSpan WriteCsv()
    {
        var watch = Stopwatch.StartNew();
        using (var target = new StreamWriter(file, append: false, Encoding.UTF8))
        {
            foreach (var row in Rows())
            {
                foreach (var value in row)
                    target.Write($"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\";");
                target.Write("\r\n");
            }
        }

        return watch.Elapsed;
    }

    /// <summary>The sheet, which is nearly all of a workbook (ECMA-376), in its archive.</summary>
    public TimeSpan WriteXlsx()
    {
        var watch = Stopwatch.StartNew();
        using (var archive = new ZipArchive(File.Create(file), ZipArchiveMode.Create))
        using (var sheet = new StreamWriter(archive.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Optimal).Open()))
        {
            sheet.Write("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
            foreach (var row in Rows())
            {
                sheet.Write("<row>");
                foreach (var value in row)
                    sheet.Write($"<c t=\"inlineStr\"><is><t>{SecurityElement.Escape(value)}</t></is></c>");
                sheet.Write("</row>");
            }

            sheet.Write("</sheetData></worksheet>");
        }

        return watch.Elapsed;
    }

    public void Dispose() => connection.Dispose();

    /// <returns>Each time the same array, with other values.</returns>
    private IEnumerable<string[]> Rows()
    {
        using var command = connection.CreateCommand();
        command.CommandText = Query;
        using var reader = command.ExecuteReader();
        var row = new string[reader.FieldCount];
        while (reader.Read())
        {
            for (var column = 0; column < row.Length; column++)
                row[column] = reader.IsDBNull(column) ? "" : reader.GetString(column);
            yield return row;
        }
    }
}
