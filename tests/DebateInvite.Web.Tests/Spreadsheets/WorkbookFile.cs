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
    public static byte[] OfSheet(string sheet, string sharedStrings = "", Action<ZipArchive>? more = null)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "[Content_Types].xml", $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="bin" ContentType="application/octet-stream"/><Override PartName="/xl/workbook.xml" ContentType="{Content}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="{Content}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="{Content}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="{Content}.sharedStrings+xml"/></Types>""");
            Write(zip, "_rels/.rels", $"""<Relationships xmlns="{Package}"><Relationship Id="rId1" Type="{Relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
            Write(zip, "xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Relationships}"><sheets><sheet name="Ukryty" sheetId="2" state="hidden" r:id="rId2"/><sheet name="Goście" sheetId="1" r:id="rId1"/></sheets></workbook>""");
            Write(zip, "xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="{Package}"><Relationship Id="rId1" Type="{Relationships}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="{Relationships}/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="rId3" Type="{Relationships}/sharedStrings" Target="sharedStrings.xml"/></Relationships>""");
            Write(zip, "xl/sharedStrings.xml", $"""<sst xmlns="{Main}">{sharedStrings}</sst>""");
            Write(zip, "xl/worksheets/sheet1.xml", $"""<worksheet xmlns="{Main}">{sheet}</worksheet>""");
            Write(zip, "xl/worksheets/sheet2.xml", $"""<worksheet xmlns="{Main}"><sheetData/></worksheet>""");
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
