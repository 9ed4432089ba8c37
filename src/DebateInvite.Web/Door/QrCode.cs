using System.Globalization;
using System.Text;
using QRCoder;

namespace DebateInvite.Web.Door;

/// <summary>A text as a QR code (ISO/IEC 18004).</summary>
public static class QrCode
{
    private const int PixelsPerModule = 6;

    /// <summary>For mails, which show no vector graphics.</summary>
    public static byte[] Png(string text)
    {
        using var data = Encode(text);
        using var png = new PngByteQRCode(data);
        return png.GetGraphic(PixelsPerModule);
    }

    /// <summary>The dark squares as one SVG path, a unit a square, and the side of the whole, quiet zone included.</summary>
    public static (string Path, int Side) Svg(string text)
    {
        using var data = Encode(text);
        var path = new StringBuilder();
        foreach (var (y, row) in data.ModuleMatrix.Index())
        {
            for (var x = 0; x < row.Length; x++)
            {
                if (row[x])
                    path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
            }
        }

        return (path.ToString(), data.ModuleMatrix.Count);
    }

    // A quarter of it may be creased or covered by a thumb.
    private static QRCodeData Encode(string text) => QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.Q);
}
