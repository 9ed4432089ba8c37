namespace DebateInvite.Web.Spreadsheets;

/// <summary>Reads a list out of a file, by what the file is and not by what it is called; but the two must agree.</summary>
public static class TableReader
{
    /// <summary>Bytes.</summary>
    public const int MaxFileSize = 10 * 1024 * 1024;

    /// <param name="isHeading">Whether a cell is a heading that such a list has: above the headings there may be a title.</param>
    /// <exception cref="UnreadableFileException">It is no list.</exception>
    public static Table Read(string fileName, byte[] file, Func<string, bool> isHeading)
    {
        var extension = Path.GetExtension(fileName).ToLowerInvariant();
        return (file, extension) switch
        {
            ([], _) => throw new UnreadableFileException(SpreadsheetTexts.Empty),
            ([0xD0, 0xCF, 0x11, 0xE0, ..], _) => throw new UnreadableFileException(SpreadsheetTexts.OldExcel),
            ([(byte)'P', (byte)'K', ..], ".xlsx") => XlsxTable.Read(file, isHeading),
            ([(byte)'P', (byte)'K', ..], ".csv" or ".txt" or ".tsv") => throw new UnreadableFileException(SpreadsheetTexts.WrongExtension.With(extension)),
            (_, ".csv" or ".txt" or ".tsv") => CsvTable.Read(file, isHeading),
            (_, ".xlsx") => throw new UnreadableFileException(SpreadsheetTexts.WrongExtension.With(extension)),
            _ => throw new UnreadableFileException(SpreadsheetTexts.UnknownExtension),
        };
    }
}
