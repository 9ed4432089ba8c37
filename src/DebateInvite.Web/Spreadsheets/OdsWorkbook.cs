using System.Globalization;
using System.Text;
using System.Xml;

namespace DebateInvite.Web.Spreadsheets;

/// <summary>
/// Reads an OpenDocument spreadsheet (OASIS OpenDocument 1.3 part 3 §9) as a stream, as <see cref="XlsxWorkbook"/> does. Its cells
/// hold what they show.
/// </summary>
internal sealed class OdsWorkbook : IWorkbook
{
    /// <summary>The part that every such file has.</summary>
    public const string Content = "content.xml";

    private const string Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private const string Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private const string Style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    private const string Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private const int LastRow = 1_048_576;

    private readonly ZipParts parts;

    private OdsWorkbook(ZipParts parts)
    {
        this.parts = parts;
        if (IsEncrypted())
            throw new UnreadableFileException(SpreadsheetTexts.OldExcel);
        Sheets = ReadSheets();
        if (Sheets.Count == 0)
            throw Broken();
    }

    public IReadOnlyList<SheetFacts> Sheets { get; }

    /// <exception cref="UnreadableFileException">It is no such file.</exception>
    public static OdsWorkbook Open(byte[] file) => ZipParts.Reading(Broken, () => new OdsWorkbook(new ZipParts(file)));

    public void Read(int sheet, TableBuilder table) => ZipParts.Reading(Broken, () =>
    {
        using var xml = parts.Read(Content) ?? throw Broken();
        for (var index = 0; xml.Read();)
        {
            if (!IsElement(xml, Table, "table"))
                continue;
            if (index++ == sheet)
                return ReadSheet(xml, table);
            xml.Skip();
            // Skip stops after the end, which may be the next beginning.
            while (IsElement(xml, Table, "table"))
            {
                if (index++ == sheet)
                    return ReadSheet(xml, table);
                xml.Skip();
            }
        }

        throw Broken();
    });

    public void Dispose() => parts.Dispose();

    private static UnreadableFileException Broken() => new(SpreadsheetTexts.BrokenOds);

    private bool IsEncrypted()
    {
        using var manifest = parts.Read("META-INF/manifest.xml");
        while (manifest?.Read() is true)
        {
            if (manifest is { NodeType: XmlNodeType.Element, LocalName: "encryption-data" })
                return true;
        }

        return false;
    }

    private List<SheetFacts> ReadSheets()
    {
        using var xml = parts.Read(Content) ?? throw Broken();
        var sheets = new List<SheetFacts>();
        var hiding = new HashSet<string>(StringComparer.Ordinal);
        var style = "";
        var depth = 0;
        while (xml.Read())
        {
            if (IsElement(xml, Style, "style"))
            {
                style = xml.GetAttribute("name", Style) ?? "";
            }
            else if (IsElement(xml, Style, "table-properties") && xml.GetAttribute("display", Table) is "false")
            {
                hiding.Add(style);
            }
            else if (IsElement(xml, Table, "table"))
            {
                // A table within a table's cell is no sheet.
                if (depth == 0)
                    sheets.Add(new SheetFacts(xml.GetAttribute("name", Table) ?? "", hiding.Contains(xml.GetAttribute("style-name", Table) ?? "")));
                depth += xml.IsEmptyElement ? 0 : 1;
            }
            else if (xml is { NodeType: XmlNodeType.EndElement, LocalName: "table", NamespaceURI: Table })
            {
                depth--;
            }
        }

        return sheets;
    }

    private static bool ReadSheet(XmlReader xml, TableBuilder table)
    {
        if (xml.IsEmptyElement)
            return true;

        var (depth, number, column) = (xml.Depth, 1, 0);
        while (!table.IsFull && xml.Read() && xml.Depth > depth)
        {
            if (IsElement(xml, Table, "table-column"))
            {
                var repeated = Repeated(xml, "number-columns-repeated");
                if (IsHidden(xml))
                    table.HideColumns(column, column + repeated - 1);
                column += repeated;
            }
            else if (IsElement(xml, Table, "table-row"))
            {
                var (repeated, isHidden) = (Repeated(xml, "number-rows-repeated"), IsHidden(xml));
                var cells = ReadRow(xml, number, table);
                // Rows without anything at the end fill a sheet up.
                for (var row = 0; row < repeated && cells.Exists(cell => cell.Length > 0) && !table.IsFull; row++)
                    table.Add(number + row, [.. cells], isHidden);
                number = Math.Min(number + repeated, LastRow);
            }
        }

        return true;
    }

    private static List<string> ReadRow(XmlReader xml, int number, TableBuilder table)
    {
        var cells = new List<string>();
        if (xml.IsEmptyElement)
            return cells;

        var (depth, column) = (xml.Depth, 0);
        while (xml.Read() && xml.Depth > depth)
        {
            if (!IsElement(xml, Table, "table-cell") && !IsElement(xml, Table, "covered-table-cell"))
                continue;

            var (repeated, rows) = (Repeated(xml, "number-columns-repeated"), Repeated(xml, "number-rows-spanned"));
            var isCovered = xml.LocalName is "covered-table-cell";
            var text = ReadCell(xml);
            if (text.Length > 0 && !isCovered)
            {
                if (column + repeated > TableBuilder.MaxColumns)
                    throw new UnreadableFileException(SpreadsheetTexts.TooManyColumns.With(TableBuilder.MaxColumns, number));
                while (cells.Count < column)
                    cells.Add("");
                cells.AddRange(Enumerable.Repeat(text, repeated));
                table.Merge(number, number + rows - 1, column);
            }

            column = Math.Min(column + repeated, LastRow);
        }

        return cells;
    }

    // What a cell shows stands in its paragraphs; a file that has none says it in an attribute.
    private static string ReadCell(XmlReader xml)
    {
        var value = xml.GetAttribute("string-value", Office) ?? xml.GetAttribute("date-value", Office) ?? xml.GetAttribute("value", Office) ?? "";
        if (xml.IsEmptyElement)
            return value;

        var depth = xml.Depth;
        var text = new StringBuilder();
        var hasParagraph = false;
        var unread = false;
        while ((unread || xml.Read()) && xml.Depth > depth)
        {
            unread = false;
            if (IsElement(xml, Office, "annotation") || IsElement(xml, Table, "table") || (xml.NodeType is XmlNodeType.Element && xml.LocalName is "frame" or "shapes"))
            {
                // What somebody remarked or drew beside it.
                xml.Skip();
                unread = true;
            }
            else if (IsElement(xml, Text, "p"))
            {
                if (hasParagraph)
                    text.Append('\n');
                hasParagraph = true;
            }
            else if (IsElement(xml, Text, "s"))
            {
                text.Append(' ', Math.Min(int.TryParse(xml.GetAttribute("c", Text), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 1, 100));
            }
            else if (IsElement(xml, Text, "tab") || IsElement(xml, Text, "line-break"))
            {
                text.Append(xml.LocalName is "tab" ? '\t' : '\n');
            }
            else if (hasParagraph && xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
            {
                text.Append(xml.Value.ReplaceLineEndings(" "));
            }
        }

        return hasParagraph ? text.ToString() : value;
    }

    private static bool IsElement(XmlReader xml, string space, string name) =>
        xml.NodeType is XmlNodeType.Element && xml.LocalName == name && xml.NamespaceURI == space;

    private static bool IsHidden(XmlReader xml) => xml.GetAttribute("visibility", Table) is "collapse" or "filter";

    private static int Repeated(XmlReader xml, string attribute) =>
        int.TryParse(xml.GetAttribute(attribute, Table), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? Math.Clamp(count, 1, LastRow) : 1;
}
