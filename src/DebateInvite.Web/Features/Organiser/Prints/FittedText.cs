using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace DebateInvite.Web.Features.Organiser.Prints;

/// <summary>
/// A text in lines, as large as its box allows and never cut. The server does not know which font a browser will find, so it reckons with
/// the widest that is common (DejaVu Sans Bold): in others there is room left.
/// </summary>
/// <param name="Size">Of the type: the side of an em. Millimetres.</param>
public sealed partial record FittedText(double Size, IReadOnlyList<string> Lines)
{
    /// <summary>From one line to the next, in ems.</summary>
    public const double LineHeight = 1.16;

    // Half a point.
    private const double Step = 0.18;

    private const double DoubleNameLoses = 0.75;

    // Ems; as what follows.
    private const double WidestLetter = 1.25;

    private static readonly double Space = WidthOf(" ");

    /// <summary>How high all lines are together. Millimetres.</summary>
    public double Height => Lines.Count * Size * LineHeight;

    /// <param name="width">Of the box, as <paramref name="height"/>. Millimetres.</param>
    /// <param name="largest">Size of type that looks well. Millimetres.</param>
    /// <param name="smallest">Below it, words are broken rather than set smaller; below half of it nothing is set. Millimetres.</param>
    public static FittedText In(string text, double width, double height, double largest, double smallest)
    {
        var (whole, parts) = (WordsOf(text, atHyphens: false), WordsOf(text, atHyphens: true));
        var (unbroken, fitted) = (Largest(whole), Largest(parts));
        // A double name stays on one line unless that makes it much smaller.
        return (unbroken is not null && unbroken.Size >= DoubleNameLoses * fitted!.Size ? unbroken : fitted) ?? Pressed(parts);

        FittedText? Largest(List<Word> words)
        {
            for (var size = largest; size >= smallest; size -= Step)
            {
                if (Wrapped(words, width / size) is { } lines && lines.Count * size * LineHeight <= height)
                    return new FittedText(size, Balanced(words, lines.Count, width / size));
            }

            return null;
        }

        FittedText Pressed(List<Word> words)
        {
            for (var size = smallest; ; size -= Step)
            {
                var lines = Wrapped(Broken(words, width / size), width / size)!;
                if (lines.Count * size * LineHeight <= height || size - Step < smallest / 2)
                    return new FittedText(size, lines);
            }
        }
    }

    /// <summary>How wide a text is at most. Ems.</summary>
    public static double WidthOf(string text) => text.Normalize(NormalizationForm.FormD).EnumerateRunes().Sum(WidthOf);

    /// <param name="atHyphens">A hyphen ends a word too, and no space follows it.</param>
    private static List<Word> WordsOf(string text, bool atHyphens) =>
    [
        .. text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(word => atHyphens ? Piece().Matches(word).Select((piece, number) => new Word(piece.Value, IsGlued: number > 0)) : [new Word(word, IsGlued: false)]),
    ];

    /// <returns>As few lines as there can be; null when a word is wider than a line.</returns>
    private static List<string>? Wrapped(List<Word> words, double ems)
    {
        var lines = new List<string>();
        var width = 0.0;
        foreach (var word in words)
        {
            if (word.Width > ems)
                return null;
            var space = word.IsGlued ? 0 : Space;
            if (lines.Count > 0 && width + space + word.Width <= ems)
            {
                lines[^1] += (word.IsGlued ? "" : " ") + word.Text;
                width += space + word.Width;
            }
            else
            {
                lines.Add(word.Text);
                width = word.Width;
            }
        }

        return lines;
    }

    // As many lines as are needed, and none much longer than the others.
    private static List<string> Balanced(List<Word> words, int count, double ems)
    {
        var best = Wrapped(words, ems)!;
        for (var narrower = ems - 0.25; narrower > 0 && Wrapped(words, narrower) is { } lines && lines.Count == count; narrower -= 0.25)
            best = lines;
        return best;
    }

    private static List<Word> Broken(List<Word> words, double ems) => [.. words.SelectMany(word => Pieces(word, ems))];

    private static IEnumerable<Word> Pieces(Word word, double ems)
    {
        // Pieces of one length: no letter is left over for a line of its own.
        var most = Math.Min(ems, (word.Width / Math.Ceiling(word.Width / ems)) + WidestLetter);
        var (piece, isGlued) = ("", word.IsGlued);
        for (var elements = StringInfo.GetTextElementEnumerator(word.Text); elements.MoveNext();)
        {
            var letter = elements.GetTextElement();
            if (piece.Length > 0 && WidthOf(piece + letter) > most)
            {
                yield return new Word(piece, isGlued);
                (piece, isGlued) = ("", true);
            }

            piece += letter;
        }

        yield return new Word(piece, isGlued);
    }

    private static double WidthOf(Rune letter) => letter.Value switch
    {
        'i' or 'j' or 'l' or 'I' or 'ł' or '.' or ',' or ':' or ';' or '\'' or '’' or '!' or '|' => 0.48,
        'f' or 'r' or 't' or '(' or ')' or '-' or ' ' or '\u00a0' or '/' or '„' or '”' or '"' => 0.54,
        'm' or 'w' or 'M' or 'W' or '@' or '%' or '&' or 'Œ' or 'Æ' or 'œ' or 'æ' or '–' or '—' => 1.14,
        >= 'a' and <= 'z' or >= '0' and <= '9' => 0.73,
        >= 'A' and <= 'Z' or 'Ł' or 'Đ' => 0.87,
        _ => Rune.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark ? 0 : WidestLetter,
    };

    [GeneratedRegex("[^-]+-*|-+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Piece();

    /// <param name="IsGlued">No space stands before it.</param>
    private sealed record Word(string Text, bool IsGlued)
    {
        /// <summary>Ems.</summary>
        public double Width { get; } = WidthOf(Text);
    }
}
