using System.Text;

namespace DebateInvite.Web.Spreadsheets;

/// <summary>
/// Tells in which encoding a text file is: Unicode with a byte order mark, UTF-8, or one of the two in which Polish was
/// written before it. These two differ in ą, ś and ź; each reads the other's letters as signs that stand in no word, or as
/// control characters.
/// </summary>
internal static class TextDecoding
{
    private const string PolishLetters = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Windows1250 = CodePagesEncodingProvider.Instance.GetEncoding(1250)!;
    private static readonly Encoding Latin2 = CodePagesEncodingProvider.Instance.GetEncoding(28592)!;

    /// <exception cref="UnreadableFileException">It is no text, or in no known encoding.</exception>
    public static string Decode(byte[] file)
    {
        var text = FromUnicode(file);
        if (text is null && file.Contains((byte)0))
            throw new UnreadableFileException(SpreadsheetTexts.NoText);
        if (text is null && HasUtf8Letters(file))
            throw new UnreadableFileException(SpreadsheetTexts.MixedEncodings);

        text ??= FromOlder(file);
        return text.Any(letter => char.IsControl(letter) && letter is not ('\t' or '\r' or '\n' or '\f' or '\u0085'))
            ? throw new UnreadableFileException(SpreadsheetTexts.NoText)
            : text;
    }

    private static string? FromUnicode(byte[] file)
    {
        try
        {
            return file switch
            {
                [0xFF, 0xFE, ..] => new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true).GetString(file, 2, file.Length - 2),
                [0xFE, 0xFF, ..] => new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true).GetString(file, 2, file.Length - 2),
                [0xEF, 0xBB, 0xBF, ..] => Utf8.GetString(file, 3, file.Length - 3),
                _ => Utf8.GetString(file),
            };
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static string FromOlder(byte[] file)
    {
        var (windows, latin) = (Windows1250.GetString(file), Latin2.GetString(file));
        var text = Plausibility(latin) > Plausibility(windows) ? latin : windows;
        return Enumerable.Range(0, text.Length).Any(at => IsStranger(text, at))
            ? throw new UnreadableFileException(SpreadsheetTexts.MixedEncodings)
            : text;
    }

    private static int Plausibility(string text) =>
        text.Count(letter => PolishLetters.Contains(letter, StringComparison.Ordinal)) - (2 * text.Count(IsHighControl));

    private static bool IsHighControl(char letter) => letter is >= '\u0080' and <= '\u009F';

    // What the other encoding's ą, ś or ź look like, in the middle or at an end of a word.
    private static bool IsStranger(string text, int at) =>
        IsHighControl(text[at])
        || text[at] is '±' or '¶' or '¦' or '¬' or 'ˇ' && ((at > 0 && char.IsLetter(text[at - 1])) || (at + 1 < text.Length && char.IsLetter(text[at + 1])));

    // Polish letters and quotation marks in UTF-8, in a file that as a whole is none.
    private static bool HasUtf8Letters(byte[] file)
    {
        for (var at = 0; at + 1 < file.Length; at++)
        {
            if ((file[at], file[at + 1]) is
                (0xC3, 0xB3 or 0x93) or (0xC4, (>= 0x84 and <= 0x87) or 0x98 or 0x99)
                or (0xC5, (>= 0x81 and <= 0x84) or 0x9A or 0x9B or (>= 0xB9 and <= 0xBC)) or (0xE2, 0x80))
                return true;
        }

        return false;
    }
}
