namespace DebateInvite.Web.Images;

/// <summary>A photograph or scan from somebody's file, to be kept as evidence: the picture stays as it is, all that the file says besides goes.</summary>
public static class Photo
{
    /// <summary>What browsers are told to offer.</summary>
    public const string Extensions = ".jpg,.jpeg,.png";

    // A page of A4 at 300 dots an inch has nine million. A PNG is unpacked; a JPEG is not, and may have more.
    private const int LongestSide = 8_000;
    private const int MostPixels = 16_000_000;

    /// <summary>What the file is, not what its name says.</summary>
    /// <exception cref="UnusablePictureException">It is no picture that can be kept.</exception>
    public static Picture Of(byte[] file) =>
        file.Length == 0 ? throw new UnusablePictureException(ImageTexts.Empty)
        : JpegFile.IsOne(file) ? JpegFile.Clean(file)
        : PngFile.IsOne(file) ? PngFile.Clean(file, LongestSide, MostPixels)
        : file.AsSpan(0, Math.Min(file.Length, 1024)).IndexOf("%PDF-"u8) >= 0 ? throw new UnusablePictureException(ImageTexts.NoPdf)
        : throw new UnusablePictureException(ImageTexts.NoPhoto);
}
