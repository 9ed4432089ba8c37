using System.Text.RegularExpressions;
using DebateInvite.Domain.Typing;

namespace DebateInvite.Web.Email.Messages.Reminder;

/// <summary>
/// Finds what looks like a place to be filled in and would go out as it was typed: braces of any kind; what other mail programs
/// write (<c>&lt;&lt;Name&gt;&gt;</c>, <c>*|FNAME|*</c>, <c>%FirstName%</c>); and what people write (<c>[imię]</c>), where it
/// names something that such places are for. Brackets in subjects, links and autolinks of Markdown are none.
/// </summary>
public static partial class LikelyPlaceholders
{
    private const int MostWords = 4;

    // Folded, and without their endings where these differ: what such places are called in the three languages.
    private static readonly string[] Names =
    [
        "imi", "nazwisk", "zwrot", "tytul", "wydarzeni", "dat", "termin", "godzin", "miejsc", "odnosnik", "adres", "instytucj", "gospodarz", "organizator", "kod",
        "gosc", "goscia", "pan", "pani", "panstw",
        "name", "firstname", "fname", "forename", "lastname", "lname", "surname", "fullname", "salutation", "title", "event", "date", "time", "place", "venue", "deadline", "host",
        "guest", "link", "url", "email", "mail", "code", "organisation", "organization", "company",
        "prenom", "nom", "civilite", "titre", "evenement", "heure", "lieu", "delai", "lien", "hote", "invite", "organisme", "societe",
    ];

    private static readonly string[] Endings = ["", "e", "a", "u", "y", "ie", "ia", "iem", "em", "owi", "om", "ach", "ow", "s", "es", "o", "we", "owe"];

    /// <returns>Each once, as it was typed, in the order in which they stand.</returns>
    public static IEnumerable<string> In(string text)
    {
        var definitions = Definition().Matches(text).Select(match => CleanText.Folded(match.Groups["inner"].Value)).ToHashSet(StringComparer.Ordinal);
        return Marks().Matches(text)
            .Where(match => IsCertain(match) || (NamesSomething(match.Groups["inner"].Value) && !definitions.Contains(CleanText.Folded(match.Groups["inner"].Value))))
            .Select(match => match.Value)
            .Distinct(StringComparer.Ordinal);
    }

    private static bool IsCertain(Match match) => !match.Groups["inner"].Success;

    private static bool NamesSomething(string inner)
    {
        var words = Word().Matches(CleanText.Folded(SmallBeforeCapital().Replace(inner, " "))).Select(match => match.Value).ToList();
        return words.Count is > 0 and <= MostWords
            && (words.Exists(IsName) || IsName(string.Concat(words)));
    }

    private static bool IsName(string word) => Array.Exists(Names, name => word.StartsWith(name, StringComparison.Ordinal) && Endings.Contains(word[name.Length..], StringComparer.Ordinal));

    // Certain ones first; those with an inner text count if that names something. A link of Markdown has its address, or a
    // reference, after the bracket; an autolink and an address have no such name alone in them.
    [GeneratedRegex(
        """
        \$?\{+[^{}\n]*\}+ | [{}]+
        | <<[^<>\n]+>> | \*\|[^|\n]+\|\* | \[\[[^\[\]\n]+\]\]
        | (?<!\!)\[(?<inner>[^\[\]\n]{1,60})\](?![\[(:])
        | <(?<inner>[^<>@:/\n]{1,60})>
        | «(?<inner>[^«»\s][^«»\n]{0,58}(?<!\s))»
        | (?<![\p{L}\p{N}])(?<mark>[%\#@$])\k<mark>?(?<inner>\p{L}[\p{L}_.\ ]{0,40})(?<!\ )\k<mark>{1,2}(?![\p{L}\p{N}])
        """,
        RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Marks();

    [GeneratedRegex(@"^\[(?<inner>[^\[\]\n]+)\]:", RegexOptions.ExplicitCapture | RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Definition();

    [GeneratedRegex(@"(?<=\p{Ll})(?=\p{Lu})", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SmallBeforeCapital();

    [GeneratedRegex(@"\p{L}+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}
