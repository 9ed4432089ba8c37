using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;
using System.Text;

namespace DebateInvite.Testing;

/// <summary>Pictures as organisers bring them, and the steps by which they do.</summary>
public static class Pictures
{
    public const string LogosPath = $"/organiser/{SiteHost.Slug}/settings/logos";

    private static readonly byte[] Signature = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>One colour, 8 bits of red, green and blue a pixel.</summary>
    /// <param name="chunks">Between the header and the pixels.</param>
    public static byte[] Png(int width, int height, params (string Type, byte[] Data)[] chunks) => PngOf(
    [
        ("IHDR", Header(width, height, depth: 8, colour: 2)), .. chunks, ("IDAT", Packed(new byte[height * (1 + (3 * width))])), ("IEND", []),
    ]);

    public static byte[] PngOf(params (string Type, byte[] Data)[] chunks)
    {
        using var png = new MemoryStream();
        png.Write(Signature);
        foreach (var (type, data) in chunks)
        {
            var chunk = new byte[12 + data.Length];
            BinaryPrimitives.WriteInt32BigEndian(chunk, data.Length);
            Encoding.ASCII.GetBytes(type, chunk.AsSpan(4));
            data.CopyTo(chunk, 8);
            BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(8 + data.Length), Crc32.HashToUInt32(chunk.AsSpan(4, 4 + data.Length)));
            png.Write(chunk);
        }

        return png.ToArray();
    }

    /// <summary>The data of an <c>IHDR</c>.</summary>
    public static byte[] Header(int width, int height, byte depth, byte colour, byte interlace = 0)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9], header[12]) = (depth, colour, interlace);
        return header;
    }

    /// <summary>As <c>IDAT</c> has them.</summary>
    public static byte[] Packed(byte[] rows)
    {
        using var packed = new MemoryStream();
        using (var pixels = new ZLibStream(packed, CompressionLevel.Fastest))
            pixels.Write(rows);
        return packed.ToArray();
    }

    /// <summary>A drawing with these elements in it.</summary>
    public static byte[] Svg(string content, string root = "viewBox=\"0 0 200 50\"") => Encoding.UTF8.GetBytes(
        $"""<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" {root}>{content}</svg>""");

    /// <summary>Brings a logo with an alternative text, the same in all languages.</summary>
    /// <returns>The answer: a redirect, or the page again.</returns>
    public static async Task<SitePage> AddLogoAsync(this SiteClient organiser, string fileName, byte[] file, string alternative, string path = LogosPath)
    {
        var token = SiteClient.TokenOf(await organiser.GetPageAsync(path));
        using var content = new MultipartFormDataContent
        {
            { new StringContent(token.Value), token.Key },
            { new ByteArrayContent(file), "File", fileName },
        };
        foreach (var language in new[] { "Pl", "En", "Fr" })
            content.Add(new StringContent(alternative), $"Alternative{language}");
        return await organiser.PostAsync(path, content);
    }
}
