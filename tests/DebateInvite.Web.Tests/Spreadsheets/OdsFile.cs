using System.IO.Compression;
using System.Security;
using System.Text;

namespace DebateInvite.Web.Tests.Spreadsheets;

/// <summary>Makes ODS files by hand, so that they can be as wrong as a test wants them.</summary>
internal static class OdsFile
{
    private const string Namespaces =
        """
        xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
        """;

    /// <param name="rows">What stands within the only sheet.</param>
    public static byte[] OfRows(string rows) => Of($"<table:table table:name=\"Goście\">{rows}</table:table>");

    /// <param name="sheets">What stands within the spreadsheet.</param>
    /// <param name="styles">Its automatic styles.</param>
    public static byte[] Of(string sheets, string styles = "") => Zip(
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        ("content.xml", $"<office:document-content {Namespaces}><office:automatic-styles>{styles}</office:automatic-styles><office:body><office:spreadsheet>{sheets}</office:spreadsheet></office:body></office:document-content>"));

    public static byte[] Encrypted() => Zip(
        ("META-INF/manifest.xml", """<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>"""),
        ("content.xml", "\u0001\u0002"));

    public static string Row(params string[] cells) => $"<table:table-row>{string.Concat(cells.Select(cell => Cell(cell)))}</table:table-row>";

    public static string Cell(string text, string attributes = "") =>
        $"<table:table-cell office:value-type=\"string\" {attributes}><text:p>{SecurityElement.Escape(text)}</text:p></table:table-cell>";

    private static byte[] Zip(params (string Name, string Content)[] parts)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return file.ToArray();
    }
}
