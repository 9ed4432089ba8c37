namespace DebateInvite.Web.Features.Organiser.Import.Reading;

/// <summary>Reads a list out of a file, by what the file is and not by what it is called; but the two must agree.</summary>
public static class TableReader
{
    /// <summary>Bytes.</summary>
    public const int MaxFileSize = 10 * 1024 * 1024;

    /// <exception cref="UnreadableFileException">It is no list.</exception>
    public static ImportTable Read(string fileName, byte[] file)
    {
        var extension = Path.GetExtension(fileName).ToLowerInvariant();
        return (file, extension) switch
        {
            ([], _) => throw new UnreadableFileException(ImportTexts.Empty),
            ([0xD0, 0xCF, 0x11, 0xE0, ..], _) => throw new UnreadableFileException(ImportTexts.OldExcel),
            ([(byte)'P', (byte)'K', ..], ".xlsx") => XlsxTable.Read(file),
            ([(byte)'P', (byte)'K', ..], ".csv" or ".txt" or ".tsv") => throw new UnreadableFileException(ImportTexts.WrongExtension.With(extension)),
            (_, ".csv" or ".txt" or ".tsv") => CsvTable.Read(file),
            (_, ".xlsx") => throw new UnreadableFileException(ImportTexts.WrongExtension.With(extension)),
            _ => throw new UnreadableFileException(ImportTexts.UnknownExtension),
        };
    }
}
