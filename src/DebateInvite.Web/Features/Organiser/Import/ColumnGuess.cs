using DebateInvite.Domain.Imports;
using DebateInvite.Domain.Typing;

namespace DebateInvite.Web.Features.Organiser.Import;

/// <summary>Guesses from their headings what the columns of a list are, in Polish, English and French.</summary>
public static class ColumnGuess
{
    // Shorter ones occur within headings of another meaning.
    private const int ShortestWithin = 4;

    // As Words makes them. Whole names come first: they have the others within.
    private static readonly (ImportField Field, string[] Headings)[] Headings =
    [
        (ImportField.FullName, ["imie i nazwisko", "imiona i nazwisko", "first and last name", "full name", "name", "gosc", "osoba", "nom complet", "prenom et nom"]),
        (ImportField.FullNameReversed, ["nazwisko i imie", "nazwisko imie", "last and first name", "nom et prenom", "nom prenom"]),
        .. GuestFields.All
            .Select(field => (Field: NameOf.Read<ImportField>(field.Name), Headings: HeadingsOf(field)))
            .Where(known => known.Field is not null)
            .Select(known => (known.Field!.Value, known.Headings)),
    ];

    private static readonly Dictionary<string, ImportField> ByHeading =
        Headings.SelectMany(known => known.Headings.Select(heading => (heading, known.Field))).ToDictionary(StringComparer.Ordinal);

    /// <summary>Whether a cell is a heading that a list of guests has.</summary>
    public static bool IsHeading(string cell) => ByHeading.ContainsKey(Words(cell));

    /// <summary>What each column may be; null: nothing known, or what an earlier column is already.</summary>
    public static IReadOnlyList<ImportField?> For(IReadOnlyList<string> headings)
    {
        var words = headings.Select(Words).ToList();
        var columns = words.ConvertAll(heading => ByHeading.TryGetValue(heading, out var field) ? field : (ImportField?)null);
        for (var column = 0; column < columns.Count; column++)
        {
            columns[column] ??= Within(words[column]);
            if (columns.IndexOf(columns[column]) < column)
                columns[column] = null;
        }

        return columns;
    }

    // "Adres e-mail (służbowy)" has "adres e-mail" within.
    private static ImportField? Within(string words) => Headings
        .Where(known => known.Headings.Any(heading => heading.Length >= ShortestWithin && $" {words} ".Contains($" {heading} ", StringComparison.Ordinal)))
        .Select(known => (ImportField?)known.Field)
        .FirstOrDefault();

    // Also what the site itself calls the field.
    private static string[] HeadingsOf(GuestField field) =>
    [
        .. new[] { field.Label, field.ShortLabel }
            .SelectMany(label => new[] { label.Pl, label.En, label.Fr })
            .Select(Words)
            .Concat(field.Headings)
            .Distinct(StringComparer.Ordinal),
    ];

    private static string Words(string heading) => string.Join(' ', string
        .Concat(CleanText.Folded(heading).Select(letter => char.IsLetterOrDigit(letter) || letter is '\'' ? letter : ' '))
        .Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
