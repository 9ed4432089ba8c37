using System.Globalization;
using System.IO.Compression;
using System.IO.Packaging;
using System.Text;
using System.Xml;

namespace DebateInvite.Web.Spreadsheets;

/// <summary>
/// Reads the first sheet of an Office Open XML workbook (ECMA-376) that is shown, element by element: never more of it is in
/// memory than the table. Of formulas the values count that Excel has kept with them.
/// </summary>
internal static class XlsxTable
{
    // Unpacked, all parts together. Bytes.
    private const long MaxUnpacked = 64 * 1024 * 1024;
    private const int MaxParts = 1_000;

    // Of a sheet in Excel.
    private const int LastRow = 1_048_576;

    // A formula whose value is not in the file; whoever reads the table can tell it from a text by how it begins.
    private const string FormulaWithoutValue = "=";

    private static readonly XmlReaderSettings Xml = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = MaxUnpacked,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    /// <exception cref="UnreadableFileException">It is no such file.</exception>
    public static Table Read(byte[] file, Func<string, bool> isHeading)
    {
        try
        {
            using var content = new MemoryStream(file, writable: false);
            Measure(content);
            content.Position = 0;
            using var package = Package.Open(content, FileMode.Open, FileAccess.Read);
            var workbook = Target(package.GetRelationships(), package, "/officeDocument") ?? throw Broken();
            var texts = Target(workbook.GetRelationships(), package, "/sharedStrings") is { } strings ? ReadTexts(strings) : [];
            return ReadSheet(FirstSheet(workbook, package), texts, isHeading);
        }
        catch (Exception fault) when (fault is InvalidDataException or FileFormatException or XmlException or IOException
            or NotSupportedException or InvalidOperationException or ArgumentException or UriFormatException or OverflowException or FormatException)
        {
            throw Broken();
        }
    }

    private static UnreadableFileException Broken() => new(SpreadsheetTexts.BrokenWorkbook);

    /// <summary>A few bytes can unpack to gigabytes, and say that they do not: unpacks everything once without keeping it.</summary>
    private static void Measure(Stream content)
    {
        using var zip = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
        if (zip.Entries.Count > MaxParts)
            throw new UnreadableFileException(SpreadsheetTexts.WorkbookTooLarge);

        var buffer = new byte[81_920];
        long unpacked = 0;
        foreach (var entry in zip.Entries)
        {
            using var part = entry.Open();
            for (var read = part.Read(buffer); read > 0; read = part.Read(buffer))
            {
                unpacked += read;
                if (unpacked > MaxUnpacked)
                    throw new UnreadableFileException(SpreadsheetTexts.WorkbookTooLarge);
            }
        }
    }

    private static PackagePart? Target(IEnumerable<PackageRelationship> relationships, Package package, string kind) =>
        relationships.FirstOrDefault(r => r.TargetMode is TargetMode.Internal && r.RelationshipType.EndsWith(kind, StringComparison.Ordinal)) is { } found
            ? package.GetPart(PackUriHelper.ResolvePartUri(found.SourceUri, found.TargetUri))
            : null;

    private static PackagePart FirstSheet(PackagePart workbook, Package package)
    {
        using var content = workbook.GetStream(FileMode.Open, FileAccess.Read);
        using var xml = XmlReader.Create(content, Xml);
        while (xml.Read())
        {
            if (xml is not { NodeType: XmlNodeType.Element, LocalName: "sheet" } || xml.GetAttribute("state") is "hidden" or "veryHidden")
                continue;

            for (var has = xml.MoveToFirstAttribute(); has; has = xml.MoveToNextAttribute())
            {
                if (xml.LocalName is "id" && xml.Prefix.Length > 0)
                {
                    var sheet = workbook.GetRelationship(xml.Value);
                    if (sheet.RelationshipType.EndsWith("/worksheet", StringComparison.Ordinal))
                        return package.GetPart(PackUriHelper.ResolvePartUri(sheet.SourceUri, sheet.TargetUri));
                }
            }
        }

        throw Broken();
    }

    private static List<string> ReadTexts(PackagePart strings)
    {
        using var content = strings.GetStream(FileMode.Open, FileAccess.Read);
        using var xml = XmlReader.Create(content, Xml);
        var texts = new List<string>();
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "si" })
                texts.Add(ReadText(xml));
        }

        return texts;
    }

    private static Table ReadSheet(PackagePart sheet, List<string> texts, Func<string, bool> isHeading)
    {
        using var content = sheet.GetStream(FileMode.Open, FileAccess.Read);
        using var xml = XmlReader.Create(content, Xml);
        var table = new TableBuilder(isHeading);
        var number = 0;
        int? headings = null;
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "row" })
            {
                var isNumbered = int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var given);
                number = isNumbered && given > number && given <= LastRow ? given : number + 1;
                table.Add(number, ReadRow(xml, number, texts));
            }
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "mergeCell" } && xml.GetAttribute("ref") is { } merged && LastRowOf(merged) >= (headings ??= table.HeadingsRow))
            {
                // A cell that belongs to several rows or columns has its text in only one of them. A merged title does no harm.
                throw new UnreadableFileException(SpreadsheetTexts.MergedCells.With(merged.Length <= 20 ? merged : merged[..20]));
            }
        }

        return table.Build();
    }

    private static List<string> ReadRow(XmlReader xml, int number, List<string> texts)
    {
        var cells = new List<string>();
        if (xml.IsEmptyElement)
            return cells;

        var depth = xml.Depth;
        var next = 0;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml is not { NodeType: XmlNodeType.Element, LocalName: "c" })
                continue;

            var column = ColumnOf(xml.GetAttribute("r")) ?? next;
            next = column + 1;
            var text = ReadCell(xml, texts);
            if (text.Length == 0)
                continue;
            if (column >= TableBuilder.MaxColumns)
                throw new UnreadableFileException(SpreadsheetTexts.TooManyColumns.With(TableBuilder.MaxColumns, number));

            while (cells.Count <= column)
                cells.Add("");
            cells[column] = text;
        }

        return cells;
    }

    private static string ReadCell(XmlReader xml, List<string> texts)
    {
        var type = xml.GetAttribute("t");
        if (xml.IsEmptyElement)
            return "";

        var (depth, value) = (xml.Depth, "");
        var isFormula = false;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType is not XmlNodeType.Element)
                continue;
            if (xml.LocalName is "v" or "is")
                value = ReadText(xml);
            else
                isFormula |= xml.LocalName is "f";
        }

        return type switch
        {
            "s" => texts[int.Parse(value, NumberStyles.None, CultureInfo.InvariantCulture)],
            null or "n" => Number(value) is { Length: > 0 } number || !isFormula ? Number(value) : FormulaWithoutValue,
            _ => value,
        };
    }

    // Telephone numbers that are typed without spaces are numbers to Excel, and large ones may be written as powers of ten.
    private static string Number(string value) =>
        value.Contains('E', StringComparison.OrdinalIgnoreCase) && decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number.ToString(CultureInfo.InvariantCulture)
            : value;

    /// <summary>The text of a value, or of the runs of a rich text, without phonetic hints.</summary>
    private static string ReadText(XmlReader xml)
    {
        if (xml.IsEmptyElement)
            return "";

        var (depth, isText, hints) = (xml.Depth, xml.LocalName is "v", 0);
        var text = new StringBuilder();
        while (xml.Read() && xml.Depth > depth)
        {
            var step = xml switch
            {
                { NodeType: XmlNodeType.Element, IsEmptyElement: false } => 1,
                { NodeType: XmlNodeType.EndElement } => -1,
                _ => 0,
            };
            if (step != 0 && xml.LocalName is "t")
                isText = step > 0;
            else if (step != 0 && xml.LocalName is "rPh")
                hints += step;
            else if (isText && hints == 0 && xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
                text.Append(xml.Value);
        }

        return text.ToString();
    }

    // "AB12" is in the column with index 27.
    private static int? ColumnOf(string? reference)
    {
        var column = 0;
        foreach (var letter in (reference ?? "").TakeWhile(char.IsAsciiLetter).Take(4))
            column = (column * 26) + (char.ToUpperInvariant(letter) - 'A' + 1);
        return column == 0 ? null : column - 1;
    }

    // "A1:L3" ends in row 3.
    private static int LastRowOf(string range) =>
        int.TryParse(range.AsSpan(range.LastIndexOf(':') + 1).TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ$"), NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row : int.MaxValue;
}
