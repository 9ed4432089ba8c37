using System.Text.RegularExpressions;
using DebateInvite.Domain.Imports;
using DebateInvite.Domain.Typing;
using DebateInvite.Web.Spreadsheets;

namespace DebateInvite.Web.Features.Organiser.Import;

/// <summary>
/// Guesses what the columns of a list are, from their headings in Polish, English and French and from what stands in them. A heading
/// has to be about one thing, and its cells have to fit.
/// </summary>
public static partial class ColumnGuess
{
    // Shorter ones occur within headings of another meaning.
    private const int ShortestWithin = 4;
    private const int RowsLookedAt = 200;

    // As Words makes them. Whole names come first: they have the others within.
    private static readonly (ImportField Field, string[] Headings)[] Headings =
    [
        (ImportField.FullName, ["imie i nazwisko", "imiona i nazwisko", "first and last name", "full name", "name", "gosc", "osoba", "uczestnik", "nom complet", "prenom et nom", "nom et prenom s"]),
        (ImportField.FullNameReversed, ["nazwisko i imie", "nazwisko i imiona", "nazwisko imie", "last and first name", "nom et prenom", "nom prenom"]),
        .. GuestFields.All
            .Select(field => (Field: NameOf.Read<ImportField>(field.Name), Headings: HeadingsOf(field)))
            .Where(known => known.Field is not null)
            .Select(known => (known.Field!.Value, known.Headings)),
    ];

    private static readonly Dictionary<string, ImportField> ByHeading =
        Headings.SelectMany(known => known.Headings.Select(heading => (heading, known.Field))).DistinctBy(known => known.heading, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    // With one of these a heading is about something else: an agreement, a kind, somebody else, another number.
    private static readonly HashSet<string> Elsewhere = new(StringComparer.Ordinal)
    {
        "zgoda", "rodo", "typ", "rodzaj", "wyswietlana", "asystent", "asystenta", "faks", "fax", "numer faksu", "data", "drugie", "drugi", "dodatkowy", "ulica", "miasto", "kod", "kraj", "domowy adres", "pseudonim", "panienskie",
        "consent", "type", "label", "display", "assistant", "assistant's", "date", "middle", "secondary", "phonetic", "yomi", "additional", "prefix", "suffix", "nickname", "maiden", "short", "file", "street", "city", "postal", "country", "manager's", "spouse", "department", "screen", "user", "initials",
        "accord", "consentement", "nom complet de l'adresse", "l'assistant", "telecopie", "deuxieme", "afficher", "surnom", "jeune", "rue", "ville", "pays", "service", "ecran", "l'ecran",
    };

    /// <summary>Whether a cell is a heading that a list of guests has.</summary>
    public static bool IsHeading(string cell) => ByHeading.ContainsKey(Words(cell)) || ByPlace(Words(cell)) is not null;

    /// <summary>What each column may be; null: nothing known, or what a likelier column is.</summary>
    public static IReadOnlyList<ImportField?> For(Table table) => For(table.Headings, table.Rows);

    /// <inheritdoc cref="For(Table)"/>
    public static IReadOnlyList<ImportField?> For(IReadOnlyList<string> headings, IReadOnlyList<TableRow>? rows = null)
    {
        var cells = headings.Select((_, column) => (rows ?? []).Take(RowsLookedAt).Select(row => row[column]).Where(cell => cell.Length > 0).ToList()).ToList();
        var guesses = headings.Select((heading, column) => Guess(Words(heading), cells[column])).ToList();
        // A heading that says it alone is surer than one with words around; then the column with more in it, then the first.
        var best = guesses.Index()
            .Where(guess => guess.Item.Field is not null)
            .GroupBy(guess => guess.Item.Field)
            .Select(same => same.OrderByDescending(guess => guess.Item.Certainty).ThenByDescending(guess => cells[guess.Index].Count).First().Index)
            .ToHashSet();
        return [.. guesses.Select((guess, column) => best.Contains(column) ? guess.Field : null)];
    }

    private static (ImportField? Field, int Certainty) Guess(string words, List<string> cells)
    {
        if (words.Length == 0)
            return (ByCells(cells), 0);
        if (ByHeading.TryGetValue(words, out var exact))
            return Fits(exact, cells) ? (exact, 2) : (null, 0);
        return (ByPlace(words) ?? Within(words)) is { } field && Fits(field, cells) ? (field, 1) : (null, 0);
    }

    // "Adres e-mail (służbowy)" has "adres e-mail" within, and nothing else that is a heading.
    private static ImportField? Within(string words)
    {
        var found = Headings
            .SelectMany(known => known.Headings.Select(heading => (known.Field, Heading: heading)))
            .Where(known => known.Heading.Length >= ShortestWithin && IsIn(known.Heading, words))
            .OrderByDescending(known => known.Heading.Length)
            .ToList();
        if (found.Count == 0 || words.Split(' ').Any(Elsewhere.Contains) || Elsewhere.Any(other => other.Contains(' ', StringComparison.Ordinal) && IsIn(other, words)))
            return null;

        // Whole names have the others within; two things side by side are about neither.
        var rest = $" {words} ".Replace($" {found[0].Heading} ", "  ", StringComparison.Ordinal);
        return found.Exists(other => other.Field != found[0].Field && IsIn(other.Heading, rest)) ? null : found[0].Field;
    }

    // Address books number what there may be several of: "E-mail 1 - Value", "Organization 1 - Name".
    private static ImportField? ByPlace(string words) => Numbered().Match(words) is { Success: true } match
        ? match.Value switch
        {
            "e mail 1 value" => ImportField.Email,
            "phone 1 value" => ImportField.Phone,
            "organization 1 name" => ImportField.Organisation,
            "organization 1 title" => ImportField.JobTitle,
            _ => null,
        }
        : null;

    private static ImportField? ByCells(List<string> cells) =>
        cells.Count == 0 ? null
        : Most(cells, cell => cell.Contains('@', StringComparison.Ordinal)) ? ImportField.Email
        : Most(cells, IsNumber) ? ImportField.Phone
        : null;

    private static bool Fits(ImportField field, List<string> cells) => cells.Count == 0 || field switch
    {
        ImportField.Email => cells.Exists(cell => cell.Contains('@', StringComparison.Ordinal)) || !Most(cells, cell => IsAnswer(cell) || cell.StartsWith('*')),
        ImportField.FirstName or ImportField.LastName or ImportField.FullName or ImportField.FullNameReversed =>
            !Most(cells, cell => IsAnswer(cell) || cell.Contains('@', StringComparison.Ordinal) || !cell.Any(char.IsLetter)),
        ImportField.Salutation => cells.Count(IsSalutation) * 2 >= cells.Count,
        ImportField.JobTitle => !Most(cells, cell => IsAnswer(cell) || IsTitle(cell)),
        ImportField.Phone => !Most(cells, cell => IsAnswer(cell) || cell.Contains('@', StringComparison.Ordinal)),
        _ => !Most(cells, IsAnswer),
    };

    private static bool Most(List<string> cells, Func<string, bool> are) => cells.Count(are) * 2 > cells.Count;

    private static bool IsNumber(string cell) => cell.Count(char.IsAsciiDigit) is >= 7 and <= 15 && !cell.Any(char.IsLetter);

    private static bool IsAnswer(string cell) => CleanText.Folded(cell) is "tak" or "nie" or "yes" or "no" or "oui" or "non" or "true" or "false";

    private static bool IsTitle(string cell) => CleanText.Folded(cell).Trim('.') is "m" or "mm" or "mme" or "mlle" or "mr" or "mrs" or "ms" or "pan" or "pani" or "dr" or "prof" or "dr hab";

    // How a letter begins; "dr hab." and "Mr" alone are titles.
    private static bool IsSalutation(string cell) => Salutation().IsMatch(CleanText.Folded(cell));

    private static bool IsIn(string heading, string words) => $" {words} ".Contains($" {heading} ", StringComparison.Ordinal);

    // Also what the site itself calls the field.
    private static string[] HeadingsOf(GuestField field) =>
    [
        .. new[] { field.Label, field.ShortLabel }
            .SelectMany(label => new[] { label.Pl, label.En, label.Fr })
            .Select(Words)
            .Concat(field.Headings.Select(Words))
            .Distinct(StringComparer.Ordinal),
    ];

    private static string Words(string heading) => string.Join(' ', string
        .Concat(CleanText.Folded(heading).Select(letter => char.IsLetterOrDigit(letter) || letter is '\'' ? letter : ' '))
        .Split(' ', StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex("^(?:e mail|phone|organization) 1 (?:value|name|title)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^(?:szanown|drog[iao]|wielc|dear |cher |chere |madame\b.|monsieur\b.|mesdames|ladies|pani?e? \w|wasza |excellenc|ekscelencj|jego |magnificencj|your |przewieleb|czcigodn)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Salutation();
}
