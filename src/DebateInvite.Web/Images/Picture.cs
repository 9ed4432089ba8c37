namespace DebateInvite.Web.Images;

/// <summary>
/// A picture from somebody's file, made anew of what we know to be harmless and necessary: what the site then shows to all of its
/// guests says nothing about where it was made, and does nothing.
/// </summary>
/// <param name="Content">The file as it is served.</param>
/// <param name="Width">In pixels, or of a vector graphic in thousandths of its longer side.</param>
/// <param name="Removed">What somebody could miss of it, by the names that its format has for that.</param>
public sealed record Picture(string ContentType, byte[] Content, int Width, int Height, IReadOnlyList<string> Removed)
{
    /// <summary>Of a file. Bytes.</summary>
    public const int LargestFile = 256 * 1024;

    /// <summary>What browsers are told to offer.</summary>
    public const string Extensions = ".png,.svg";

    /// <summary>What the file is, not what its name says.</summary>
    /// <exception cref="UnusablePictureException">It is no picture that can be shown.</exception>
    public static Picture Of(byte[] file)
    {
        if (file.Length == 0)
            throw new UnusablePictureException(ImageTexts.Empty);
        if (file.Length > LargestFile)
            throw TooLarge();
        return PngFile.IsOne(file) ? PngFile.Clean(file) : SvgFile.MayBeOne(file) ? SvgFile.Clean(file) : throw new UnusablePictureException(ImageTexts.Neither);
    }

    /// <summary>Said also of a file that was not read for that.</summary>
    public static UnusablePictureException TooLarge() => new(ImageTexts.TooLarge.With(LargestFile / 1024));
}
