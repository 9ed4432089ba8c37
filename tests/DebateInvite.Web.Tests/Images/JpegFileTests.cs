using System.Text;
using DebateInvite.Testing;
using DebateInvite.Web.Images;

namespace DebateInvite.Web.Tests.Images;

public class JpegFileTests
{
    [Fact]
    public void Clean_KeepsWhatDraws_AndNothingElse()
    {
        var picture = JpegFile.Clean(Jpegs.WithEverything());

        (picture.ContentType, picture.Width, picture.Height).ShouldBe(("image/jpeg", 2, 3));
        var text = Encoding.Latin1.GetString(picture.Content);
        foreach (var said in new[] { "GPS", "komentarz", "ICC_PROFILE", "JFIF", "Ducky", "PK\u0003\u0004", "http://ns.adobe.com" })
            text.ShouldNotContain(said);
        text.ShouldContain("Adobe");
        // What draws is there as it was.
        Jpegs.Drawing.ShouldAllBe(segment => text.Contains(Encoding.Latin1.GetString(segment), StringComparison.Ordinal));
        text.ShouldEndWith("\u00FF\u00D9");
        JpegFile.Clean(picture.Content).Content.ShouldBe(picture.Content, "What is clean stays as it is.");
    }

    [Theory]
    [InlineData(6, true)]
    [InlineData(8, false)]
    public void Clean_Orientation_IsWrittenAnew(int orientation, bool isLittle)
    {
        var picture = JpegFile.Clean(Jpegs.Of(Jpegs.Exif(orientation, isLittle)));

        var text = Encoding.Latin1.GetString(picture.Content);
        text.ShouldNotContain("GPS");
        text.ShouldContain($"Exif\0\0MM\0*\0\0\0\b\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0{(char)orientation}\0\0\0\0\0\0");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(9)]
    public void Clean_OrientationAsItIs_OrNonsense_IsLeftOut(int orientation) =>
        Encoding.Latin1.GetString(JpegFile.Clean(Jpegs.Of(Jpegs.Exif(orientation, isLittle: true))).Content).ShouldNotContain("Exif");

    public static TheoryData<string, byte[]> Broken => new()
    {
        { "nothing but the beginning", [0xFF, 0xD8, 0xFF] },
        { "no picture", [0xFF, 0xD8, 0xFF, 0xD9] },
        { "no end", Jpegs.Of()[..^2] },
        { "a segment longer than the file", [0xFF, 0xD8, 0xFF, 0xE0, 0xFF, 0xFF, 0] },
        { "a scan before the frame", Jpegs.From(Jpegs.Scan) },
        { "tables with something behind them", Jpegs.Of(Jpegs.Segment(0xDB, [.. Jpegs.Quantisation, .. "<script>"u8])) },
        { "Huffman tables that are cut", Jpegs.Of(Jpegs.Segment(0xC4, [.. new byte[16], 9])) },
        { "two frames", Jpegs.Of(Jpegs.Frame) },
        { "arithmetic coding", Jpegs.From(Jpegs.Segment(0xC9, [8, 0, 3, 0, 2, 1, 1, 0x11, 0]), Jpegs.Scan) },
        { "something between segments", [.. Jpegs.Of()[..2], 0, .. Jpegs.Of()[2..]] },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void Clean_Broken_IsRefused(string what, byte[] file) => Should.Throw<UnusablePictureException>(() => JpegFile.Clean(file), what);

    [Fact]
    public void Clean_EveryBeginningOfAFile_IsRefusedOrClean()
    {
        var whole = Jpegs.WithEverything();
        for (var length = 3; length < whole.Length; length++)
        {
            try
            {
                JpegFile.Clean(whole.AsSpan(0, length)).Content[^2..].ShouldBe([0xFF, 0xD9]);
            }
            catch (UnusablePictureException)
            {
                // As it should be.
            }
        }
    }
}
