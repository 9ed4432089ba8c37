using System.Text;
using System.Text.RegularExpressions;

namespace DebateInvite.Web.Spreadsheets;

/// <param name="Encoding">One of the names that <see cref="TextDecoding.Decode"/> takes.</param>
/// <param name="Others">All ways to read the file that are not nonsense, with what some of its words are then; one: there is no doubt.</param>
/// <param name="ControlCharacters">How many were left out.</param>
internal sealed record DecodedText(string Text, string Encoding, IReadOnlyList<EncodingFacts> Others, bool IsSure, int ControlCharacters);

/// <summary>
/// Tells in which encoding a text file is: Unicode, or one of those in which Polish, French and Ukrainian were written before it.
/// These have the same bytes for different letters, so it is told by which letters and which neighbours make words: a short
/// list can be read in two ways that both do. Then the organiser sees both.
/// </summary>
internal static partial class TextDecoding
{
    private const string Utf8Name = "utf-8";
    private const string PolishLetters = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ";
    private const string FrenchLetters = "àâçèéêëîïôùûüœÀÂÇÈÉÊËÎÏÔÙÛÜŒ";
    private const string SharedLetters = "áâäçéëíîóôöúüýßÁÂÄÇÉËÍÎÓÔÖÚÜÝ";

    // Beside letters as well as beside blanks.
    private const string Punctuation = "’‘“”„‚«»–—…·°§€²³ªº\u00A0\u00AD";

    // By how much one reading has to be likelier than any other: the weight of one letter of the language.
    private const double SureBy = 3;
    private const int SampleWords = 4;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // The likelier of two that read a file alike comes first.
    private static readonly Older[] Olders =
    [
        new("windows-1250", PolishLetters), new("iso-8859-2", PolishLetters), new("windows-1252", FrenchLetters), new("ibm852", PolishLetters), new("windows-1251", ""),
        new("x-mac-ce", PolishLetters), new("macintosh", FrenchLetters), new("iso-8859-15", FrenchLetters),
    ];

    /// <param name="chosen">The name of an encoding; null, or one that is not known: find out.</param>
    /// <exception cref="UnreadableFileException">It is no text, or in no known encoding.</exception>
    public static DecodedText Decode(byte[] file, string? chosen)
    {
        var zeros = file.Count(value => value == 0);
        var decoded = FromUnicode(file, zeros) ?? (zeros > 1
            ? throw new UnreadableFileException(SpreadsheetTexts.NoText)
            : FromOlder(file, chosen));
        var (text, dropped) = WithoutControls(decoded.Text);
        return dropped > 1 + (text.Length / 100)
            ? throw new UnreadableFileException(SpreadsheetTexts.NoText)
            : decoded with { Text = text, ControlCharacters = dropped };
    }

    private static DecodedText? FromUnicode(byte[] file, int zeros)
    {
        try
        {
            return file switch
            {
                [0xFF, 0xFE, ..] => Sure(Utf16(isBigEndian: false), file, 2),
                [0xFE, 0xFF, ..] => Sure(Utf16(isBigEndian: true), file, 2),
                [0xEF, 0xBB, 0xBF, ..] => Sure(Utf8, file, 3),
                _ when IsUtf16(file, zeros, out var isBigEndian) => Sure(Utf16(isBigEndian), file, 0),
                _ => Sure(Utf8, file, 0),
            };
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    // Latin letters have a zero in every second place, and so have the line ends of any text.
    private static bool IsUtf16(byte[] file, int zeros, out bool isBigEndian)
    {
        var first = file.Index().Count(value => value.Item == 0 && value.Index % 2 == 0);
        isBigEndian = first * 2 > zeros;
        return file.Length % 2 == 0 && zeros * 8 > file.Length && Math.Max(first, zeros - first) * 10 >= zeros * 9;
    }

    private static UnicodeEncoding Utf16(bool isBigEndian) => new(isBigEndian, byteOrderMark: true, throwOnInvalidBytes: true);

    private static DecodedText Sure(Encoding encoding, byte[] file, int from) =>
        new(encoding.GetString(file, from, file.Length - from), encoding.WebName, [], IsSure: true, 0);

    private static DecodedText FromOlder(byte[] file, string? chosen)
    {
        // In UTF-8 with a few letters of something else: nothing reads all of it.
        if (HasUtf8Letters(file))
            throw new UnreadableFileException(SpreadsheetTexts.MixedEncodings);

        var readings = Olders.Select(older => (older.Name, Text: older.Encoding.GetString(file))).ToList();
        var scored = Olders.Zip(readings, (older, reading) => (reading.Name, reading.Text, Score: Score(reading.Text, older))).OrderByDescending(reading => reading.Score).ToList();
        var best = scored[0];
        var isSure = scored.TrueForAll(other => other.Text == best.Text || best.Score - other.Score >= SureBy);
        if (scored.Find(reading => reading.Name == chosen) is { Name: not null } wanted)
            best = wanted;
        else if (Enumerable.Range(0, best.Text.Length).Any(at => IsStranger(best.Text, at)))
            throw new UnreadableFileException(SpreadsheetTexts.MixedEncodings);

        var different = Enumerable.Range(0, file.Length).Where(at => file[at] >= 0x80).ToList();
        return new DecodedText(
            best.Text, best.Name, [.. scored.DistinctBy(reading => reading.Text, StringComparer.Ordinal).Select(reading => new EncodingFacts(reading.Name, Sample(reading.Text, different)))], isSure, 0);
    }

    // Each of these encodings has one letter a byte.
    private static string Sample(string text, List<int> places)
    {
        var words = new List<string>();
        foreach (var place in places)
        {
            var (from, to) = (place, place);
            while (from > 0 && IsInWord(text[from - 1]) && place - from < 20)
                from--;
            while (to + 1 < text.Length && IsInWord(text[to + 1]) && to - place < 20)
                to++;
            if (!words.Contains(text[from..(to + 1)], StringComparer.Ordinal))
                words.Add(text[from..(to + 1)]);
            if (words.Count == SampleWords)
                break;
        }

        return string.Join(", ", words);
    }

    private static bool IsInWord(char letter) => letter is not (' ' or ';' or ',' or '"' or '\t' or '\r' or '\n');

    private static double Score(string text, Older older)
    {
        double score = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] >= '\u0080')
                score += older.Weigh(text, at);
        }

        return score + (older.Letters == FrenchLetters && FrenchWords().IsMatch(text) && !PolishWords().IsMatch(text) ? SureBy : 0);
    }

    private static bool IsLetter(string text, int at) => at >= 0 && at < text.Length && char.IsLetter(text[at]);

    private static bool IsHighControl(char letter) => letter is >= '\u0080' and <= '\u009F';

    // What the other Polish encoding's ą, ś or ź look like, in the middle or at an end of a word.
    private static bool IsStranger(string text, int at) =>
        IsHighControl(text[at]) || (text[at] is '±' or '¶' or '¦' or '¬' or 'ˇ' && (IsLetter(text, at - 1) || IsLetter(text, at + 1)));

    private static (string Text, int Dropped) WithoutControls(string text)
    {
        // A vertical tab is a line break within a cell to some programs.
        if (!text.Any(IsDropped))
            return (text.Replace('\v', '\n'), 0);

        var kept = string.Concat(text.Where(letter => !IsDropped(letter)));
        return (kept.Replace('\v', '\n'), text.Length - kept.Length);
    }

    private static bool IsDropped(char letter) => char.IsControl(letter) && letter is not ('\t' or '\r' or '\n' or '\f' or '\v' or '\u0085');

    // Polish and French letters and quotation marks in UTF-8, in a file that as a whole is none.
    private static bool HasUtf8Letters(byte[] file)
    {
        for (var at = 0; at + 1 < file.Length; at++)
        {
            if ((file[at], file[at + 1]) is
                (0xC3, 0xB3 or 0x93 or (>= 0xA0 and <= 0xAF)) or (0xC4, (>= 0x84 and <= 0x87) or 0x98 or 0x99)
                or (0xC5, (>= 0x81 and <= 0x84) or 0x9A or 0x9B or (>= 0xB9 and <= 0xBC)) or (0xE2, 0x80))
                return true;
        }

        return false;
    }

    [GeneratedRegex(@"\b(?:nom|courriel|adresse|ville|mairie|soci.t.|fonction|rue|du|des|les?)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FrenchWords();

    [GeneratedRegex(@"\b(?:nazwisko|imi|imiona|telefon|adres|instytucja|stanowisko|gmin[ay]|miasto|dyrektor|prezes)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PolishWords();

    /// <summary>An encoding with one letter a byte.</summary>
    /// <param name="Letters">Of the languages for which it is likely; none: those of another script.</param>
    private sealed record Older(string Name, string Letters)
    {
        public Encoding Encoding { get; } = CodePagesEncodingProvider.Instance.GetEncoding(Name) ?? Encoding.GetEncoding(Name);

        /// <summary>How much a letter that is not of ASCII speaks for this reading.</summary>
        public double Weigh(string text, int at)
        {
            var letter = text[at];
            if (IsHighControl(letter) || letter == '\uFFFD')
                return -10;
            if (!char.IsLetter(letter))
                return Punctuation.Contains(letter, StringComparison.Ordinal) || !(IsLetter(text, at - 1) || IsLetter(text, at + 1)) ? 0 : -4;
            // A capital within a word, or a letter of another script.
            if (at > 0 && char.IsUpper(letter) && char.IsLower(text[at - 1]))
                return -3;
            if (letter >= '\u0400')
                return (at > 0 && char.IsAsciiLetter(text[at - 1])) || (at + 1 < text.Length && char.IsAsciiLetter(text[at + 1])) ? -4 : SureBy;
            // In French it stands before one of these only: "œuvre", "œil".
            if (letter is 'œ' or 'Œ' && !(at + 1 < text.Length && "uinUIN".Contains(text[at + 1], StringComparison.Ordinal)))
                return -1;
            // The Polish ę has the same place in another encoding, and is by far the commoner one.
            if (letter is 'ê' or 'Ê')
                return Letters.Contains(letter, StringComparison.Ordinal) ? 2 : 0.5;
            if (Letters.Contains(letter, StringComparison.Ordinal))
                return SureBy;
            return SharedLetters.Contains(letter, StringComparison.Ordinal) ? 1 : 0.5;
        }
    }
}
