using System.Text.RegularExpressions;

namespace DebateInvite.Web.Localisation;

/// <summary>
/// Where a line may not break, and which mark stands between a label and its value. Kept here, so that no text has to be
/// written with spaces that nobody sees: Polish does not part a one-letter word from the next, French not a tall mark from the
/// word that it belongs to.
/// </summary>
public static partial class Typography
{
    private const string NoBreakSpace = "\u00a0";

    // Milliseconds. None of these patterns looks at a letter twice, so only a machine that stands still could take longer.
    private const int Patience = 30_000;

    /// <summary>After a label: French has a space before it.</summary>
    public static string Colon => CurrentLanguage.Value is Language.Fr ? $"{NoBreakSpace}:" : ":";

    /// <summary>The text with no-break spaces (U+00A0) where the language wants them. What has them already stays as it is.</summary>
    public static string Typeset(string text, Language language) => language switch
    {
        Language.Pl => PolishWord().Replace(text, NoBreakSpace),
        Language.Fr => FrenchMark().Replace(text, NoBreakSpace),
        _ => text,
    };

    /// <summary>The text as the current language wants it.</summary>
    public static string Typeset(string text) => Typeset(text, CurrentLanguage.Value);

    /// <summary>HTML whose text is set as the current language wants it; its tags stay as they are.</summary>
    public static string TypesetHtml(string html)
    {
        var isPreformatted = html.Contains("<pre", StringComparison.Ordinal);
        return TagOrText().Replace(html, part => part.Value.StartsWith('<')
            ? part.Value
            : Typeset(isPreformatted ? part.Value : LineEnd().Replace(part.Value, " ")));
    }

    // A space after a word of one letter.
    [GeneratedRegex(@"(?<=(?<![\p{L}\p{N}'’])[aiouwzAIOUWZ]) +(?=\S|\z)", RegexOptions.None, Patience)]
    private static partial Regex PolishWord();

    // A space before ; : ! ? » and after «.
    [GeneratedRegex(" +(?=[;:!?»])|(?<=«) +", RegexOptions.None, Patience)]
    private static partial Regex FrenchMark();

    [GeneratedRegex("<[^>]*>|[^<]+", RegexOptions.None, Patience)]
    private static partial Regex TagOrText();

    [GeneratedRegex(@"[ \t]*\r?\n[ \t]*", RegexOptions.None, Patience)]
    private static partial Regex LineEnd();
}
