using System.Text;
using DebateInvite.Testing;
using DebateInvite.Web.Images;

namespace DebateInvite.Web.Tests.Images;

public class PngFileTests
{
    private static readonly byte[] Place = Encoding.ASCII.GetBytes("GPS 52.2297 21.0122");

    [Theory]
    [InlineData("tEXt")]
    [InlineData("zTXt")]
    [InlineData("iTXt")]
    [InlineData("eXIf")]
    [InlineData("tIME")]
    [InlineData("acTL")]
    [InlineData("prVt")]
    public void Clean_WhatIsNoPicture_IsGone(string chunk)
    {
        var plain = Picture.Of(Pictures.Png(30, 20));

        var picture = Picture.Of(Pictures.Png(30, 20, (chunk, Place)));

        picture.Content.ShouldBe(plain.Content);
        (picture.ContentType, picture.Width, picture.Height).ShouldBe(("image/png", 30, 20));
    }

    [Theory]
    [InlineData("gAMA")]
    [InlineData("iCCP")]
    [InlineData("sRGB")]
    public void Clean_WhatColoursMean_Stays(string chunk) =>
        Encoding.Latin1.GetString(Picture.Of(Pictures.Png(3, 2, (chunk, [1, 2, 3]))).Content).ShouldContain(chunk);

    [Fact]
    public void Clean_BytesBehindTheEnd_AreCut()
    {
        byte[] polyglot = [.. Pictures.Png(30, 20), .. Encoding.ASCII.GetBytes("<script>alert(1)</script>"), 0x50, 0x4B, 3, 4];

        Picture.Of(polyglot).Content.ShouldBe(Picture.Of(Pictures.Png(30, 20)).Content);
    }

    [Fact]
    public void Clean_BytesBehindThePixels_AreGone()
    {
        var rows = new byte[20 * 91];
        var hidden = Pictures.PngOf(
            ("IHDR", Pictures.Header(30, 20, 8, 2)), ("IDAT", [.. Pictures.Packed(rows), .. Place]), ("IEND", []));

        Picture.Of(hidden).Content.ShouldBe(Picture.Of(Pictures.Png(30, 20)).Content);
    }

    // Cleaning it again changes nothing: what comes out is a picture as this reads it.
    [Theory]
    [InlineData(8, 0, 0, 20 * 31)]
    [InlineData(1, 0, 0, 20 * 5)]
    [InlineData(16, 6, 0, 20 * 241)]
    [InlineData(8, 4, 0, 20 * 61)]
    [InlineData(8, 0, 1, 3 * 5 + 3 * 5 + 2 * 9 + 5 * 8 + 5 * 16 + 10 * 16 + 10 * 31)]
    public void Clean_EachKindOfPixels_IsReadToTheLastByte(byte depth, byte colour, byte interlace, int length)
    {
        byte[] Of(int bytes) => Pictures.PngOf(("IHDR", Pictures.Header(30, 20, depth, colour, interlace)), ("IDAT", Pictures.Packed(new byte[bytes])), ("IEND", []));

        var picture = Picture.Of(Of(length));

        Picture.Of(picture.Content).Content.ShouldBe(picture.Content);
        Should.Throw<UnusablePictureException>(() => Picture.Of(Of(length - 1))).Message.ShouldContain("uszkodzony");
        Should.Throw<UnusablePictureException>(() => Picture.Of(Of(length + 1))).Message.ShouldContain("uszkodzony");
    }

    [Fact]
    public void Clean_PixelsInSeveralChunks_AreOnePicture()
    {
        var packed = Pictures.Packed(new byte[20 * 91]);
        var parts = Pictures.PngOf(("IHDR", Pictures.Header(30, 20, 8, 2)), ("IDAT", packed[..5]), ("IDAT", packed[5..]), ("IEND", []));

        Picture.Of(parts).Content.ShouldBe(Picture.Of(Pictures.Png(30, 20)).Content);
    }

    public static TheoryData<string, byte[]> Broken
    {
        get
        {
            var pixels = ("IDAT", Pictures.Packed(new byte[20 * 91]));
            var header = ("IHDR", Pictures.Header(30, 20, 8, 2));
            var whole = Pictures.Png(30, 20);
            var changed = whole.ToArray();
            changed[20]++;
            return new()
            {
                { "only a signature", whole[..8] },
                { "cut", whole[..^20] },
                { "a wrong checksum", changed },
                { "no header", Pictures.PngOf(pixels, ("IEND", [])) },
                { "two headers", Pictures.PngOf(header, header, pixels, ("IEND", [])) },
                { "no pixels", Pictures.PngOf(header, ("IEND", [])) },
                { "pixels apart", Pictures.PngOf(header, pixels, ("gAMA", [1]), pixels, ("IEND", [])) },
                { "no pixels that can be unpacked", Pictures.PngOf(header, ("IDAT", [1, 2, 3]), ("IEND", [])) },
                { "a palette that is not there", Pictures.PngOf(("IHDR", Pictures.Header(30, 20, 8, 3)), ("IDAT", Pictures.Packed(new byte[20 * 31])), ("IEND", [])) },
                { "an unknown chunk that has to be known", Pictures.PngOf(header, ("ABCD", []), pixels, ("IEND", [])) },
                { "colours that there are not", Pictures.PngOf(("IHDR", Pictures.Header(30, 20, 3, 2)), pixels, ("IEND", [])) },
                { "no width", Pictures.PngOf(("IHDR", Pictures.Header(0, 20, 8, 2)), pixels, ("IEND", [])) },
            };
        }
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public void Clean_Broken_IsRefusedWithASentence(string what, byte[] file) =>
        Should.Throw<UnusablePictureException>(() => Picture.Of(file), what).Message.ShouldBe(ImageTexts.BrokenPng);

    // The header alone says it; nothing is unpacked for that.
    [Theory]
    [InlineData(50_000, 2)]
    [InlineData(2, 50_000)]
    [InlineData(3_000, 3_000)]
    [InlineData(-1, -1)]
    public void Clean_HugeDimensions_IsRefusedWithASentence(int width, int height) => Should
        .Throw<UnusablePictureException>(() => Picture.Of(Pictures.PngOf(("IHDR", Pictures.Header(width, height, 8, 2)), ("IDAT", [1]), ("IEND", []))))
        .Message.ShouldContain("pikseli");
}
