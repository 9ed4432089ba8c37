using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;
using System.Text;

namespace DebateInvite.Web.Images;

/// <summary>
/// Portable Network Graphics (ISO/IEC 15948, https://www.w3.org/TR/png-3/). The picture's own chunks are copied, its pixels unpacked, counted and
/// packed again; all else goes: comments, EXIF with places, animations, whatever follows the end or hides behind the pixels.
/// </summary>
public static class PngFile
{
    public const string ContentType = "image/png";

    /// <summary>Of a logo. Pixels.</summary>
    public const int LongestSide = 4_000;
    public const int MostPixels = 4_000_000;

    private const int ChunkOverhead = 12;
    private const int HeaderLength = 13;

    private static readonly byte[] Signature = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    // What colours mean; a logo's are prescribed.
    private static readonly string[] ColourChunks = ["PLTE", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP"];

    public static bool IsOne(ReadOnlySpan<byte> file) => file.StartsWith(Signature);

    /// <param name="longestSide">Of the picture. Pixels.</param>
    /// <param name="mostPixels">In all: each is unpacked.</param>
    /// <exception cref="UnusablePictureException">It is damaged, or too large.</exception>
    public static Picture Clean(ReadOnlySpan<byte> file, int longestSide = LongestSide, int mostPixels = MostPixels)
    {
        using var clean = new MemoryStream();
        using var packed = new MemoryStream();
        clean.Write(Signature);
        Header? header = null;
        var (hasPalette, isPastPixels) = (false, false);
        foreach (var (type, from, length) in Chunks(file))
        {
            var data = file.Slice(from, length);
            if (header is null != type is "IHDR")
                throw Broken();

            isPastPixels |= packed.Length > 0 && type is not "IDAT";
            switch (type)
            {
                case "IHDR":
                    header = Header.Of(data, longestSide, mostPixels);
                    Write(clean, type, data);
                    break;
                case "IDAT" when !isPastPixels:
                    packed.Write(data);
                    break;
                case "IEND" when packed.Length > 0 && (hasPalette || header!.ColourType is not 3):
                    Write(clean, "IDAT", Repacked(packed, header!));
                    Write(clean, type, []);
                    return new Picture(ContentType, clean.ToArray(), header!.Width, header.Height, []);
                case var colour when ColourChunks.Contains(colour, StringComparer.Ordinal):
                    hasPalette |= type is "PLTE";
                    if (packed.Length == 0)
                        Write(clean, type, data);
                    break;
                // A capital first: a program that does not know it cannot show the picture (§5.4).
                case var other when char.IsAsciiLetterUpper(other[0]):
                    throw Broken();
            }
        }

        throw Broken();
    }

    private static List<(string Type, int From, int Length)> Chunks(ReadOnlySpan<byte> file)
    {
        var chunks = new List<(string, int, int)>();
        for (var at = Signature.Length; file.Length - at >= ChunkOverhead;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(file[at..]);
            if (length > file.Length - at - ChunkOverhead)
                throw Broken();

            var data = at + 8;
            var type = Encoding.ASCII.GetString(file.Slice(at + 4, 4));
            if (!type.All(char.IsAsciiLetter) || Crc32.HashToUInt32(file.Slice(at + 4, 4 + (int)length)) != BinaryPrimitives.ReadUInt32BigEndian(file[(data + (int)length)..]))
                throw Broken();

            chunks.Add((type, data, (int)length));
            if (type is "IEND")
                break;
            at += ChunkOverhead + (int)length;
        }

        return chunks;
    }

    private static void Write(MemoryStream png, string type, ReadOnlySpan<byte> data)
    {
        var chunk = new byte[ChunkOverhead + data.Length];
        BinaryPrimitives.WriteInt32BigEndian(chunk, data.Length);
        Encoding.ASCII.GetBytes(type, chunk.AsSpan(4));
        data.CopyTo(chunk.AsSpan(8));
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(8 + data.Length), Crc32.HashToUInt32(chunk.AsSpan(4, 4 + data.Length)));
        png.Write(chunk);
    }

    // As many bytes as the header promises, and no more.
    private static byte[] Repacked(MemoryStream packed, Header header)
    {
        var rows = new byte[header.UnpackedLength];
        packed.Position = 0;
        try
        {
            using var pixels = new ZLibStream(packed, CompressionMode.Decompress);
            pixels.ReadExactly(rows);
            if (pixels.ReadByte() >= 0)
                throw Broken();
        }
        catch (Exception failure) when (failure is InvalidDataException or EndOfStreamException)
        {
            throw Broken();
        }

        using var again = new MemoryStream();
        using (var pixels = new ZLibStream(again, CompressionLevel.SmallestSize))
            pixels.Write(rows);
        return again.ToArray();
    }

    private static UnusablePictureException Broken() => new(ImageTexts.BrokenPng);

    /// <summary>The image header (§11.2.2).</summary>
    private sealed record Header(int Width, int Height, int BitsPerPixel, int ColourType, bool IsInterlaced)
    {
        // Adam7 (§8.2): first column and row, and the distances to the next.
        private static readonly (int X, int Y, int Dx, int Dy)[] Passes =
            [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

        /// <summary>Of the pixels, a byte for each row's filter included.</summary>
        public int UnpackedLength => IsInterlaced
            ? Passes.Sum(pass => Length(Steps(Width, pass.X, pass.Dx), Steps(Height, pass.Y, pass.Dy)))
            : Length(Width, Height);

        public static Header Of(ReadOnlySpan<byte> data, int longestSide, int mostPixels)
        {
            if (data.Length != HeaderLength)
                throw Broken();

            var (width, height) = (BinaryPrimitives.ReadUInt32BigEndian(data), BinaryPrimitives.ReadUInt32BigEndian(data[4..]));
            if (width > longestSide || height > longestSide || (long)width * height > mostPixels)
                throw new UnusablePictureException(ImageTexts.TooManyPixels.With(width, height, longestSide, mostPixels / 1_000_000));

            var (depth, colour, interlace) = (data[8], data[9], data[12]);
            var isAllowed = colour switch
            {
                0 => depth is 1 or 2 or 4 or 8 or 16,
                3 => depth is 1 or 2 or 4 or 8,
                2 or 4 or 6 => depth is 8 or 16,
                _ => false,
            };
            if (width == 0 || height == 0 || !isAllowed || data[10] != 0 || data[11] != 0 || interlace > 1)
                throw Broken();
            return new Header((int)width, (int)height, depth * colour switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 }, colour, interlace == 1);
        }

        private static int Steps(int size, int first, int step) => (size - first + step - 1) / step;

        private int Length(int width, int height) => width <= 0 || height <= 0 ? 0 : height * (1 + (((width * BitsPerPixel) + 7) / 8));
    }
}
