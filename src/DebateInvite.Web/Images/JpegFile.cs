using System.Buffers.Binary;

namespace DebateInvite.Web.Images;

/// <summary>
/// JPEG (ITU-T T.81): the segments that draw are copied, each only if it has nothing but what its kind has; all else goes: EXIF with places and
/// cameras, thumbnails, comments, colour profiles, whatever follows the end. Of EXIF, which way is up is written anew.
/// </summary>
public static class JpegFile
{
    public const string ContentType = "image/jpeg";

    // Markers (T.81, table B.1): the second byte, after 0xFF.
    private const byte StartOfImage = 0xD8;
    private const byte EndOfImage = 0xD9;
    private const byte Baseline = 0xC0;
    private const byte Progressive = 0xC2;
    private const byte HuffmanTables = 0xC4;
    private const byte QuantisationTables = 0xDB;
    private const byte StartOfScan = 0xDA;
    private const byte RestartInterval = 0xDD;
    private const byte Exif = 0xE1;
    private const byte Adobe = 0xEE;
    private const byte LastApplication = 0xEF;
    private const byte FirstApplication = 0xE0;
    private const byte Comment = 0xFE;
    private const int AdobeLength = 12;

    public static bool IsOne(ReadOnlySpan<byte> file) => file.StartsWith((ReadOnlySpan<byte>)[0xFF, StartOfImage, 0xFF]);

    /// <exception cref="UnusablePictureException">It is damaged, or of a kind that no browser shows.</exception>
    public static Picture Clean(ReadOnlySpan<byte> file)
    {
        using var clean = new MemoryStream();
        clean.Write([0xFF, StartOfImage]);
        if (OrientationOf(file) is > 1 and var orientation)
            Write(clean, Exif, OrientationOnly(orientation));

        (int Width, int Height) size = default;
        var hasScan = false;
        for (var at = 2; ;)
        {
            var (marker, data, next) = Segment(file, at);
            if (marker is EndOfImage)
            {
                if (!hasScan)
                    throw Broken();
                clean.Write([0xFF, EndOfImage]);
                return new Picture(ContentType, clean.ToArray(), size.Width, size.Height, []);
            }

            var isNeeded = marker switch
            {
                >= Baseline and <= Progressive => IsFrame(data) && size == default,
                HuffmanTables => AreHuffmanTables(data),
                QuantisationTables => AreQuantisationTables(data),
                RestartInterval => data.Length == 2,
                StartOfScan => size != default && data.Length > 0 && data.Length == 4 + (2 * data[0]),
                Adobe when data.Length == AdobeLength && data.StartsWith("Adobe"u8) => true,
                (>= FirstApplication and <= LastApplication) or Comment => false,
                _ => throw Broken(),
            };
            if (marker is not ((>= FirstApplication and <= LastApplication) or Comment) && !isNeeded)
                throw Broken();
            if (isNeeded)
                Write(clean, marker, data);
            if (marker is >= Baseline and <= Progressive)
                size = (BinaryPrimitives.ReadUInt16BigEndian(data[3..]), BinaryPrimitives.ReadUInt16BigEndian(data[1..]));
            if (marker is StartOfScan)
            {
                var end = EndOfScan(file, next);
                clean.Write(file[next..end]);
                (hasScan, next) = (true, end);
            }

            at = next;
        }
    }

    // Any number of 0xFF may come before a marker's second byte (§B.1.1.2).
    private static Found Segment(ReadOnlySpan<byte> file, int at)
    {
        if (at + 1 >= file.Length || file[at] != 0xFF)
            throw Broken();
        while (at < file.Length && file[at] == 0xFF)
            at++;
        if (at >= file.Length)
            throw Broken();

        var marker = file[at++];
        if (marker is EndOfImage)
            return new(marker, [], at);
        if (at + 2 > file.Length)
            throw Broken();

        var length = BinaryPrimitives.ReadUInt16BigEndian(file[at..]);
        if (length < 2 || at + length > file.Length)
            throw Broken();
        return new(marker, file.Slice(at + 2, length - 2), at + length);
    }

    // Coded data has a zero after each 0xFF, or a restart marker (§B.1.1.5).
    private static int EndOfScan(ReadOnlySpan<byte> file, int at)
    {
        while (true)
        {
            var found = file[at..].IndexOf((byte)0xFF);
            if (found < 0 || at + found + 1 >= file.Length)
                throw Broken();

            at += found;
            if (file[at + 1] is not (0x00 or (>= 0xD0 and <= 0xD7)))
                return at;
            at += 2;
        }
    }

    private static bool IsFrame(ReadOnlySpan<byte> data) =>
        data.Length >= 6 && data[0] is 8 or 12 && data[5] is 1 or 3 or 4 && data.Length == 6 + (3 * data[5])
        && BinaryPrimitives.ReadUInt16BigEndian(data[1..]) > 0 && BinaryPrimitives.ReadUInt16BigEndian(data[3..]) > 0;

    private static bool AreHuffmanTables(ReadOnlySpan<byte> data)
    {
        while (data.Length >= 17)
        {
            var values = 0;
            foreach (var count in data[1..17])
                values += count;
            if (data.Length < 17 + values)
                return false;
            data = data[(17 + values)..];
        }

        return data.Length == 0;
    }

    private static bool AreQuantisationTables(ReadOnlySpan<byte> data)
    {
        while (data.Length > 0)
        {
            var length = data[0] >> 4 == 0 ? 65 : 129;
            if (data.Length < length)
                return false;
            data = data[length..];
        }

        return true;
    }

    /// <summary>Which way is up (Exif 3.0, §4.6.5.1.6): 1 to 8; 1 also where nothing sensible is said.</summary>
    private static int OrientationOf(ReadOnlySpan<byte> file)
    {
        for (var at = 2; ;)
        {
            var (marker, data, next) = Segment(file, at);
            if (marker is EndOfImage or StartOfScan)
                return 1;
            if (marker is Exif && data.StartsWith("Exif\0\0"u8))
                return OrientationIn(data[6..]);
            at = next;
        }
    }

    private static int OrientationIn(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length < 10)
            return 1;

        var isLittle = tiff[0] == (byte)'I';
        var first = Read32(tiff[4..], isLittle);
        if (first > (uint)(tiff.Length - 2))
            return 1;

        var count = Read16(tiff[(int)first..], isLittle);
        for (var entry = (int)first + 2; count > 0 && entry + 12 <= tiff.Length; count--, entry += 12)
        {
            if (Read16(tiff[entry..], isLittle) == 0x0112)
                return Read16(tiff[(entry + 8)..], isLittle) is >= 1 and <= 8 and var orientation ? orientation : 1;
        }

        return 1;
    }

    private static ushort Read16(ReadOnlySpan<byte> data, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(data) : BinaryPrimitives.ReadUInt16BigEndian(data);

    private static uint Read32(ReadOnlySpan<byte> data, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(data) : BinaryPrimitives.ReadUInt32BigEndian(data);

    // A directory of one entry: the tag, a number of 16 bits, one of them, its value.
    private static byte[] OrientationOnly(int orientation) =>
    [
        .. "Exif\0\0MM\0*"u8, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0, 0, 0, 0,
    ];

    private static void Write(MemoryStream jpeg, byte marker, ReadOnlySpan<byte> data)
    {
        Span<byte> head = [0xFF, marker, 0, 0];
        BinaryPrimitives.WriteUInt16BigEndian(head[2..], (ushort)(data.Length + 2));
        jpeg.Write(head);
        jpeg.Write(data);
    }

    private static UnusablePictureException Broken() => new(ImageTexts.BrokenJpeg);

    private readonly ref struct Found(byte marker, ReadOnlySpan<byte> data, int next)
    {
        private readonly ReadOnlySpan<byte> data = data;

        public void Deconstruct(out byte marked, out ReadOnlySpan<byte> content, out int following)
        {
            content = data;
            (marked, following) = (marker, next);
        }
    }
}
