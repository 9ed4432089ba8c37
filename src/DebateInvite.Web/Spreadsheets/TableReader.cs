using System.Text;

namespace DebateInvite.Web.Spreadsheets;

/// <summary>
/// Reads a list out of a file, by what the file is and not by what it is called: workbooks may be called as one another, as text files may;
/// but a workbook is no text.
/// </summary>
public static class TableReader
{
    /// <summary>Bytes.</summary>
    public const int MaxFileSize = 10 * 1024 * 1024;

    /// <summary>What a browser offers to choose.</summary>
    public const string Extensions = ".xlsx,.xlsm,.ods,.csv,.txt,.tsv";

    // More sheets than that nobody looks through; they can still be chosen.
    private const int SheetsLookedInto = 8;

    /// <param name="isHeading">Whether a cell is a heading that such a list has: above the headings there may be a title.</param>
    /// <exception cref="UnreadableFileException">It is no list.</exception>
    public static FileReading Read(string fileName, byte[] file, Func<string, bool> isHeading, ReadingChoice? choice = null)
    {
        choice ??= new ReadingChoice();
        var extension = Path.GetExtension(fileName).ToLowerInvariant();
        return (file, extension) switch
        {
            ([], _) => throw new UnreadableFileException(SpreadsheetTexts.Empty),
            ([0xD0, 0xCF, 0x11, 0xE0, ..], _) => throw new UnreadableFileException(SpreadsheetTexts.OldExcel),
            (_, ".xls") => throw new UnreadableFileException(SpreadsheetTexts.OldExcel),
            (_, ".vcf") => throw new UnreadableFileException(SpreadsheetTexts.Cards),
            ([(byte)'P', (byte)'K', ..], ".xlsx" or ".xlsm" or ".ods") => ReadWorkbook(() => Open(file, extension), isHeading, choice),
            ([(byte)'P', (byte)'K', ..], ".csv" or ".txt" or ".tsv") => throw new UnreadableFileException(SpreadsheetTexts.WrongExtension.With(extension)),
            (_, ".csv" or ".txt" or ".tsv") when BeginsWith(file, "BEGIN:VCARD") => throw new UnreadableFileException(SpreadsheetTexts.Cards),
            (_, ".csv" or ".txt" or ".tsv") when BeginsWith(file, "<!DOCTYPE") || BeginsWith(file, "<html") || BeginsWith(file, "<?xml") || BeginsWith(file, "%PDF") || BeginsWith(file, "{\\rtf") =>
                throw new UnreadableFileException(SpreadsheetTexts.WrongExtension.With(extension)),
            (_, ".csv" or ".txt" or ".tsv") => CsvTable.Read(file, isHeading, choice),
            (_, ".xlsx" or ".xlsm" or ".ods") => throw new UnreadableFileException(SpreadsheetTexts.WrongExtension.With(extension)),
            _ => throw new UnreadableFileException(SpreadsheetTexts.UnknownExtension),
        };
    }

    // One that is damaged is what it is called.
    private static IWorkbook Open(byte[] file, string extension) =>
        ZipParts.Has(file, OdsWorkbook.Content) || (extension is ".ods" && !ZipParts.Has(file, XlsxWorkbook.Contents)) ? OdsWorkbook.Open(file) : XlsxWorkbook.Open(file);

    // Behind a byte order mark and blanks.
    private static bool BeginsWith(byte[] file, string text) =>
        Encoding.UTF8.GetString(file, 0, Math.Min(file.Length, 100)).TrimStart('\uFEFF', ' ', '\r', '\n', '\t').StartsWith(text, StringComparison.OrdinalIgnoreCase);

    private static FileReading ReadWorkbook(Func<IWorkbook> open, Func<string, bool> isHeading, ReadingChoice choice)
    {
        using var workbook = open();
        var sheet = choice.Sheet is { } chosen && chosen >= 0 && chosen < workbook.Sheets.Count ? chosen : LikeliestSheet(workbook, isHeading);
        var table = new TableBuilder(isHeading);
        workbook.Read(sheet, table);
        var reading = table.Build(choice);
        return reading with { Facts = reading.Facts with { Sheets = workbook.Sheets, Sheet = sheet } };
    }

    // A workbook may begin with a cover: the list is where most headings are.
    private static int LikeliestSheet(IWorkbook workbook, Func<string, bool> isHeading)
    {
        var shown = workbook.Sheets.Index().Where(sheet => !sheet.Item.IsHidden).Select(sheet => sheet.Index).ToList();
        return shown.Count switch
        {
            0 => 0,
            1 => shown[0],
            _ => shown.Take(SheetsLookedInto).MaxBy(sheet =>
            {
                var top = TableBuilder.ForTop(isHeading);
                workbook.Read(sheet, top);
                return top.Likelihood;
            }),
        };
    }
}

/// <summary>A file of sheets that is open to be read, one row after the other.</summary>
internal interface IWorkbook : IDisposable
{
    /// <summary>At least one.</summary>
    IReadOnlyList<SheetFacts> Sheets { get; }

    /// <param name="sheet">An index of <see cref="Sheets"/>.</param>
    /// <exception cref="UnreadableFileException">It is damaged, or larger than a list may be.</exception>
    void Read(int sheet, TableBuilder table);
}
