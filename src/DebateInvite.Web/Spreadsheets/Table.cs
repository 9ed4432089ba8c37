using System.IO.Compression;
using System.Text.Json;

namespace DebateInvite.Web.Spreadsheets;

/// <param name="Number">As the file's own program numbers its rows, from 1.</param>
/// <param name="Cells">Without the empty ones at the end.</param>
public sealed record TableRow(int Number, IReadOnlyList<string> Cells)
{
    public string this[int column] => column < Cells.Count ? Cells[column] : "";
}

/// <summary>What a file says, whatever its format: headings and rows of texts.</summary>
public sealed record Table(IReadOnlyList<string> Headings, IReadOnlyList<TableRow> Rows);

/// <summary>A list that was read out of a file, and what there is to say of the file.</summary>
public sealed record FileReading(Table Table, FileFacts Facts)
{
    /// <summary>As it is stored: JSON, compressed.</summary>
    public byte[] Packed()
    {
        using var packed = new MemoryStream();
        using (var compressed = new GZipStream(packed, CompressionLevel.Fastest))
            JsonSerializer.Serialize(compressed, this);
        return packed.ToArray();
    }

    public static FileReading Unpacked(byte[] packed)
    {
        using var compressed = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress);
        return JsonSerializer.Deserialize<FileReading>(compressed)!;
    }
}
