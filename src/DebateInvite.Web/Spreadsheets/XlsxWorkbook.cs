using System.Globalization;
using System.Text;
using System.Xml;

namespace DebateInvite.Web.Spreadsheets;

/// <summary>
/// Reads an Office Open XML workbook (ECMA-376), with macros or without, element by element: never more of it is in memory than
/// the table. Of formulas the values count that the program has kept with them (ADR 22).
/// </summary>
internal sealed class XlsxWorkbook : IWorkbook
{
    /// <summary>The part that every such file has (ECMA-376 part 2 §10.1.2.3).</summary>
    public const string Contents = "[Content_Types].xml";

    // Of a sheet in Excel.
    private const int LastRow = 1_048_576;

    // A formula whose value is not in the file; whoever reads the table can tell it from a text by how it begins.
    private const string FormulaWithoutValue = "=";

    private readonly ZipParts parts;
    private readonly List<(SheetFacts Facts, string Part)> sheets = [];
    private readonly List<string> texts = [];
    private readonly ShownNumbers numbers;

    private XlsxWorkbook(ZipParts parts)
    {
        this.parts = parts;
        var workbook = Related("", "/officeDocument").Select(found => found.Part).FirstOrDefault() ?? throw Broken();
        numbers = new ShownNumbers { Since1904 = ReadSheets(workbook) };
        foreach (var (_, strings) in Related(workbook, "/sharedStrings").Take(1))
            ReadTexts(strings);
        foreach (var (_, styles) in Related(workbook, "/styles").Take(1))
            ReadStyles(styles);
        Sheets = sheets.Count > 0 ? sheets.ConvertAll(sheet => sheet.Facts) : throw Broken();
    }

    public IReadOnlyList<SheetFacts> Sheets { get; }

    /// <exception cref="UnreadableFileException">It is no such file.</exception>
    public static XlsxWorkbook Open(byte[] file) => ZipParts.Reading(Broken, () => new XlsxWorkbook(new ZipParts(file)));

    public void Read(int sheet, TableBuilder table) => ZipParts.Reading(Broken, () =>
    {
        ReadSheet(sheets[sheet].Part, table);
        return true;
    });

    public void Dispose() => parts.Dispose();

    private static UnreadableFileException Broken() => new(SpreadsheetTexts.BrokenWorkbook);

    /// <summary>Parts to which a part is related in a way, in the order of its relationships (ECMA-376 part 2 §9.3).</summary>
    private IEnumerable<(string Id, string Part)> Related(string part, string kind)
    {
        var slash = part.LastIndexOf('/') + 1;
        using var xml = parts.Read($"{part[..slash]}_rels/{part[slash..]}.rels");
        while (xml?.Read() is true)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "Relationship" } && xml.GetAttribute("TargetMode") is not "External"
                && xml.GetAttribute("Type")?.EndsWith(kind, StringComparison.Ordinal) is true && xml.GetAttribute("Target") is { } target)
                yield return (xml.GetAttribute("Id") ?? "", ZipParts.Resolve(part, target));
        }
    }

    /// <returns>Whether its days are counted from 1904.</returns>
    private bool ReadSheets(string workbook)
    {
        var worksheets = Related(workbook, "/worksheet").DistinctBy(found => found.Id, StringComparer.Ordinal).ToDictionary(found => found.Id, found => found.Part, StringComparer.Ordinal);
        using var xml = parts.Read(workbook) ?? throw Broken();
        var since1904 = false;
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "workbookPr" })
                since1904 = IsTrue(xml.GetAttribute("date1904"));
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "sheet" } && worksheets.TryGetValue(RelationshipOf(xml), out var part))
                sheets.Add((new SheetFacts(XlsxText.Unescaped(xml.GetAttribute("name") ?? ""), xml.GetAttribute("state") is "hidden" or "veryHidden"), part));
        }

        return since1904;
    }

    private static string RelationshipOf(XmlReader sheet)
    {
        var id = "";
        for (var has = sheet.MoveToFirstAttribute(); has; has = sheet.MoveToNextAttribute())
        {
            if (sheet.LocalName is "id" && sheet.Prefix.Length > 0)
                id = sheet.Value;
        }

        sheet.MoveToElement();
        return id;
    }

    private void ReadTexts(string strings)
    {
        using var xml = parts.Read(strings);
        while (xml?.Read() is true)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "si" })
                texts.Add(ReadText(xml));
        }
    }

    private void ReadStyles(string styles)
    {
        using var xml = parts.Read(styles);
        if (xml is not null)
            numbers.Add(xml);
    }

    private void ReadSheet(string sheet, TableBuilder table)
    {
        using var xml = parts.Read(sheet) ?? throw Broken();
        var number = 0;
        var hidesRows = false;
        while (!table.IsFull && xml.Read())
        {
            if (xml.NodeType is not XmlNodeType.Element)
                continue;

            switch (xml.LocalName)
            {
                case "sheetFormatPr":
                    hidesRows = IsTrue(xml.GetAttribute("zeroHeight"));
                    break;
                case "col" when IsHidden(xml, "width", hidesByItself: false):
                    table.HideColumns(Index(xml.GetAttribute("min"), 1) - 1, Index(xml.GetAttribute("max"), 1) - 1);
                    break;
                case "row":
                    var given = Index(xml.GetAttribute("r"), 0);
                    number = given > number && given <= LastRow ? given : number + 1;
                    var isHidden = IsHidden(xml, "ht", hidesRows);
                    table.Add(number, ReadRow(xml, number, table), isHidden);
                    break;
                case "mergeCell" when xml.GetAttribute("ref")?.Split(':') is [var first, var last]:
                    table.Merge(RowOf(first), RowOf(last), ColumnOf(first) ?? 0);
                    break;
            }
        }
    }

    private static bool IsHidden(XmlReader xml, string size, bool hidesByItself) =>
        xml.GetAttribute("hidden") is { } hidden ? IsTrue(hidden) : xml.GetAttribute(size) is { } given ? double.TryParse(given, NumberStyles.Float, CultureInfo.InvariantCulture, out var shown) && shown == 0 : hidesByItself;

    private List<string> ReadRow(XmlReader xml, int number, TableBuilder table)
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
            if (ReadCell(xml) is not { } text)
            {
                table.Unreadable(number, column);
                continue;
            }

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

    /// <returns>Null: what it says is not in the file.</returns>
    private string? ReadCell(XmlReader xml)
    {
        var (type, style) = (xml.GetAttribute("t"), xml.GetAttribute("s"));
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
            "s" => int.TryParse(value.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < texts.Count ? texts[index] : null,
            "b" => IsTrue(value) ? "TRUE" : "FALSE",
            "d" => DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var day)
                ? numbers.Show((day.ToOADate() - (numbers.Since1904 ? 1462 : 0)).ToString("R", CultureInfo.InvariantCulture), style)
                : value,
            null or "n" => value.Length == 0 && isFormula ? FormulaWithoutValue : numbers.Show(value, style),
            _ => value,
        };
    }

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

        return XlsxText.Unescaped(text.ToString());
    }

    private static bool IsTrue(string? value) => value is "1" or "true" or "on";

    private static int Index(string? value, int otherwise) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : otherwise;

    // "AB12" is in the column with index 27, in row 12.
    private static int? ColumnOf(string? reference)
    {
        var column = 0;
        foreach (var letter in (reference ?? "").TrimStart('$').TakeWhile(char.IsAsciiLetter).Take(4))
            column = (column * 26) + (char.ToUpperInvariant(letter) - 'A' + 1);
        return column == 0 ? null : column - 1;
    }

    private static int RowOf(string reference) => Index(reference.TrimStart('$').TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".ToCharArray()).TrimStart('$'), 0);
}
