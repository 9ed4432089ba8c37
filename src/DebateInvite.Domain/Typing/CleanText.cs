using System.Buffers;
using System.Globalization;
using System.Text;

namespace DebateInvite.Domain.Typing;

/// <summary>Brings what people type into the form in which it is stored, compared and searched.</summary>
public static class CleanText
{
    // Letters that Unicode does not decompose into a base letter and a mark, and the apostrophes and hyphens of word processors.
    private static readonly Dictionary<char, string> Undecomposed = new()
    {
        ['ł'] = "l", ['Ł'] = "l", ['ø'] = "o", ['Ø'] = "o", ['đ'] = "d", ['Đ'] = "d",
        ['œ'] = "oe", ['Œ'] = "oe", ['æ'] = "ae", ['Æ'] = "ae", ['ß'] = "ss",
        ['’'] = "'", ['‘'] = "'", ['ʼ'] = "'", ['′'] = "'", ['´'] = "'", ['`'] = "'",
        ['‐'] = "-", ['‑'] = "-", ['–'] = "-", ['—'] = "-", ['−'] = "-",
        ['\u200c'] = "", ['\u200d'] = "",
    };

    // Letters set as one, as they come out of a PDF file (Unicode, Alphabetic Presentation Forms).
    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    private const int FirstLigature = 0xFB00;

    // Nearly all that is typed: spaces, and the Latin letters and signs that are seen and are in Unicode NFC as they are.
    private static readonly SearchValues<char> Settled = SearchValues.Create(
        [.. Enumerable.Range(' ', 0x7F - ' ').Concat(Enumerable.Range(0xA1, 0x180 - 0xA1)).Where(letter => letter is not 0xAD).Select(letter => (char)letter)]);

    /// <summary>
    /// One line of text: Unicode NFC, white space of every kind folded to single spaces, without control characters and
    /// without the invisible characters that reorder text (bidirectional overrides, Unicode UAX #9). Null when nothing is left.
    /// </summary>
    public static string? Line(string? typed)
    {
        if (string.IsNullOrEmpty(typed))
            return null;
        if (IsSettled(typed) && typed[0] != ' ' && typed[^1] != ' ' && !typed.Contains("  ", StringComparison.Ordinal))
            return typed;

        var line = new StringBuilder(typed.Length);
        foreach (var rune in Normalised(typed, rune => Rune.IsWhiteSpace(rune) || IsVisible(rune)).EnumerateRunes())
        {
            if (!Rune.IsWhiteSpace(rune))
                line.Append(rune.ToString());
            else if (line.Length > 0 && line[^1] != ' ')
                line.Append(' ');
        }

        var result = line.ToString().TrimEnd();
        // Joiners that join nothing are no text.
        return result.All(letter => letter is ' ' || IsJoiner(letter)) ? null : result;
    }

    /// <summary>Like <see cref="Line"/>, but line breaks stay: each becomes a single line feed. Null when nothing is left.</summary>
    public static string? Lines(string? typed)
    {
        if (string.IsNullOrEmpty(typed))
            return null;

        var lines = typed.ReplaceLineEndings("\n").Split('\n').Select(line => Line(line) ?? "");
        var result = string.Join('\n', lines).Trim('\n');
        return result.Length == 0 ? null : result;
    }

    /// <summary>
    /// A text as its author has set it: like <see cref="Lines"/>, but white space stays, except at the ends of lines. In
    /// Markdown an indentation means something, and no-break spaces keep together what belongs together.
    /// </summary>
    public static string? Prose(string? typed)
    {
        if (string.IsNullOrEmpty(typed))
            return null;

        var lines = typed.ReplaceLineEndings("\n").Split('\n')
            .Select(line => Normalised(line, rune => rune.Value is '\t' || IsVisible(rune)).TrimEnd());
        var result = string.Join('\n', lines).Trim('\n');
        return result.Length == 0 ? null : result;
    }

    /// <inheritdoc cref="EmailAddress.KeyOf"/>
    public static string EmailKey(string email) => EmailAddress.KeyOf(email);

    /// <summary>Like <see cref="Line"/>, in lower case. That comes first: a small letter may exist with an accent where the capital does not.</summary>
    public static string? Lower(string? typed) => Line(typed?.ToLowerInvariant());

    /// <summary>The beginning of a text that is too long, never half a character of it.</summary>
    /// <param name="length">UTF-16 code units.</param>
    public static string Cut(string text, int length) =>
        text.Length <= length ? text : text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];

    /// <summary>Lower-case text without accents, so that <c>zolw</c> finds <c>Żółw</c>.</summary>
    public static string Folded(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return "";

        var folded = new StringBuilder(text.Length);
        foreach (var letter in Normalised(text, _ => true).Normalize(NormalizationForm.FormD).EnumerateRunes())
        {
            if (letter.IsBmp && Undecomposed.TryGetValue((char)letter.Value, out var plain))
                folded.Append(plain);
            else if (Rune.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark)
                folded.Append(Rune.ToLowerInvariant(letter).ToString());
        }

        return folded.ToString();
    }

    // A lone surrogate cannot be normalised (or stored); as a rune it is U+FFFD. What goes has gone before the rest is
    // normalised: a letter and its accent may meet only then.
    private static string Normalised(string text, Func<Rune, bool> stays) => IsSettled(text)
        ? text
        : string.Concat(text.EnumerateRunes().Where(stays).Select(Apart)).Normalize(NormalizationForm.FormC);

    private static bool IsSettled(string text) => !text.AsSpan().ContainsAnyExcept(Settled);

    private static string Apart(Rune rune) =>
        rune.Value - FirstLigature is >= 0 and var ligature && ligature < Ligatures.Length ? Ligatures[ligature] : rune.ToString();

    private static bool IsVisible(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control => false,
        // Format characters reorder or hide text; the joiners among them are part of words in some scripts and of emoji.
        UnicodeCategory.Format => IsJoiner(rune.Value),
        // Signs of one font, such as bullets of a word processor, mean nothing elsewhere.
        UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse => false,
        // Letters and signs that are blank (Hangul fillers, a cell of Braille), and where a picture stood.
        _ => rune.Value is not (0x115F or 0x1160 or 0x3164 or 0xFFA0 or 0x2800 or 0xFFFC),
    };

    private static bool IsJoiner(int letter) => letter is 0x200C or 0x200D;
}
