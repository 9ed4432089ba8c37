using System.IO.Compression;
using System.Security;
using System.Text;

namespace DebateInvite.Web.Tests.Spreadsheets;

/// <summary>Makes XLSX files by hand, so that they can be as wrong as a test wants them.</summary>
internal static class WorkbookFile
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Content = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    /// <summary>A sheet of texts.</summary>
    public static byte[] Of(params string[][] rows) => OfSheet($"<sheetData>{string.Concat(rows.Select(Row))}</sheetData>");

    /// <param name="sheet">What stands within the worksheet.</param>
    /// <param name="sharedStrings">The items of the table of shared strings.</param>
    /// <param name="more">Further parts.</param>
    /// <param name="styles">What stands within the style sheet.</param>
    /// <param name="properties">What stands before the workbook's sheets.</param>
    public static byte[] OfSheet(string sheet, string sharedStrings = "", Action<ZipArchive>? more = null, string styles = "", string properties = "") =>
        OfSheets([("Ukryty", "hidden", "<sheetData/>"), ("Goście", "", sheet)], sharedStrings, more, styles, properties);

    /// <summary>Several sheets, each with its name, its state and its rows.</summary>
    public static byte[] OfSheets(params (string Name, string State, string Rows)[] sheets) =>
        OfSheets([.. sheets.Select(sheet => (sheet.Name, sheet.State, $"<sheetData>{sheet.Rows}</sheetData>"))], "", more: null, "", "");

    private static byte[] OfSheets((string Name, string State, string Content)[] sheets, string sharedStrings, Action<ZipArchive>? more, string styles, string properties)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "[Content_Types].xml", $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="bin" ContentType="application/octet-stream"/><Override PartName="/xl/workbook.xml" ContentType="{Content}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="{Content}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="{Content}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="{Content}.sharedStrings+xml"/></Types>""");
            Write(zip, "_rels/.rels", $"""<Relationships xmlns="{Package}"><Relationship Id="rId1" Type="{Relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
            Write(zip, "xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Relationships}">{properties}<sheets>{string.Concat(sheets.Select((sheet, index) => $"<sheet name=\"{sheet.Name}\" sheetId=\"{index + 1}\" {(sheet.State.Length > 0 ? $"state=\"{sheet.State}\"" : "")} r:id=\"rId{index + 1}\"/>"))}</sheets></workbook>""");
            Write(zip, "xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="{Package}">{string.Concat(sheets.Select((_, index) => $"<Relationship Id=\"rId{index + 1}\" Type=\"{Relationships}/worksheet\" Target=\"worksheets/sheet{index + 1}.xml\"/>"))}<Relationship Id="rId90" Type="{Relationships}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId91" Type="{Relationships}/styles" Target="/xl/styles.xml"/></Relationships>""");
            Write(zip, "xl/sharedStrings.xml", $"""<sst xmlns="{Main}">{sharedStrings}</sst>""");
            Write(zip, "xl/styles.xml", $"""<styleSheet xmlns="{Main}">{styles}</styleSheet>""");
            foreach (var (index, sheet) in sheets.Index())
                Write(zip, $"xl/worksheets/sheet{index + 1}.xml", $"""<worksheet xmlns="{Main}">{sheet.Content}</worksheet>""");
            more?.Invoke(zip);
        }

        return file.ToArray();
    }

    public static string Row(params string[] cells) => $"<row>{string.Concat(cells.Select(Cell))}</row>";

    public static string Cell(string text) => $"<c t=\"inlineStr\"><is><t>{SecurityElement.Escape(text)}</t></is></c>";

    private static void Write(ZipArchive zip, string name, string content)
    {
        using var part = zip.CreateEntry(name).Open();
        part.Write(Encoding.UTF8.GetBytes(content));
    }
}
