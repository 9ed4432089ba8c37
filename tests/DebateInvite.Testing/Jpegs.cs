using System.Buffers.Binary;
using System.Text;

namespace DebateInvite.Testing;

/// <summary>JPEG files that are put together piece by piece. They are right in their structure; what they show is nothing.</summary>
public static class Jpegs
{
    public static readonly byte[] Quantisation = [0, .. Enumerable.Range(1, 64).Select(value => (byte)value)];

    /// <summary>Two pixels wide, three high, grey.</summary>
    public static readonly byte[] Frame = Segment(0xC0, [8, 0, 3, 0, 2, 1, 1, 0x11, 0]);

    /// <summary>With coded data, a stuffed byte and a restart marker.</summary>
    public static readonly byte[] Scan = [.. Segment(0xDA, [1, 1, 0, 0, 63, 0]), 0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56];

    private static readonly byte[] Tables = Segment(0xDB, Quantisation);
    private static readonly byte[] Huffman = Segment(0xC4, [0, 0, 1, .. new byte[14], 5]);

    /// <summary>The segments that draw.</summary>
    public static IReadOnlyList<byte[]> Drawing => [Tables, Frame, Huffman, Scan];

    /// <param name="before">Segments between the beginning and those that draw.</param>
    public static byte[] Of(params byte[][] before) => From([.. before, .. Drawing]);

    public static byte[] From(params byte[][] segments) => [0xFF, 0xD8, .. segments.SelectMany(segment => segment), 0xFF, 0xD9];

    /// <summary>With places, a comment, a profile, other programs' notes, and an archive behind its end.</summary>
    public static byte[] WithEverything() =>
    [
        .. Of(
            Segment(0xE0, [.. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0]),
            Exif(orientation: 1, isLittle: true),
            Segment(0xE1, "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta GPS/>"u8.ToArray()),
            Segment(0xE2, "ICC_PROFILE\0"u8.ToArray()),
            Segment(0xEC, "Ducky"u8.ToArray()),
            Segment(0xEE, [.. "Adobe"u8, 0, 100, 0, 0, 0, 0, 1]),
            Segment(0xFE, "komentarz"u8.ToArray())),
        .. "PK\u0003\u0004"u8, .. new byte[60],
    ];

    public static byte[] Exif(int orientation, bool isLittle)
    {
        var tiff = new byte[8 + 2 + 24 + 4];
        Encoding.ASCII.GetBytes(isLittle ? "II" : "MM").CopyTo(tiff, 0);
        Write(2, 42);
        Write32(4, 8);
        Write(8, 2);
        // A tag before it.
        (ushort Tag, ushort Value)[] entries = [(0x0100, 7), (0x0112, (ushort)orientation)];
        foreach (var (index, (tag, value)) in entries.Index())
        {
            var at = 10 + (12 * index);
            Write(at, tag);
            Write(at + 2, 3);
            Write32(at + 4, 1);
            Write(at + 8, value);
        }

        return Segment(0xE1, [.. "Exif\0\0"u8, .. tiff, .. "GPS 52.2 N"u8]);

        void Write(int at, ushort value)
        {
            if (isLittle)
                BinaryPrimitives.WriteUInt16LittleEndian(tiff.AsSpan(at), value);
            else
                BinaryPrimitives.WriteUInt16BigEndian(tiff.AsSpan(at), value);
        }

        void Write32(int at, uint value)
        {
            if (isLittle)
                BinaryPrimitives.WriteUInt32LittleEndian(tiff.AsSpan(at), value);
            else
                BinaryPrimitives.WriteUInt32BigEndian(tiff.AsSpan(at), value);
        }
    }

    public static byte[] Segment(byte marker, byte[] data)
    {
        byte[] head = [0xFF, marker, 0, 0];
        BinaryPrimitives.WriteUInt16BigEndian(head.AsSpan(2), (ushort)(data.Length + 2));
        return [.. head, .. data];
    }
}
