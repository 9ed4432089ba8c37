using DebateInvite.Domain.Imports;
using DebateInvite.Domain.Typing;

namespace DebateInvite.Web.Features.Organiser.Import;

/// <summary>Guesses from their headings what the columns of a list are, in Polish, English and French.</summary>
public static class ColumnGuess
{
    // Shorter ones occur within headings of another meaning.
    private const int ShortestWithin = 4;

    // As Words makes them.
    private static readonly (ImportField Field, string[] Headings)[] Headings =
    [
        (ImportField.FullName, ["imie i nazwisko", "imiona i nazwisko", "full name", "name", "gosc", "osoba", "nom complet", "prenom et nom"]),
        (ImportField.FullNameReversed, ["nazwisko i imie", "nazwisko imie", "nom et prenom", "nom prenom"]),
        (ImportField.LastName, ["nazwisko", "last name", "surname", "family name", "nom", "nom de famille"]),
        (ImportField.FirstName, ["imie", "imiona", "first name", "given name", "forename", "prenom"]),
        (ImportField.Email, ["e mail", "email", "mail", "adres e mail", "adres email", "poczta elektroniczna", "e mail address", "email address", "adresse e mail", "courriel"]),
        (ImportField.Phone, ["telefon", "tel", "nr tel", "nr telefonu", "numer telefonu", "telefon komorkowy", "komorka", "phone", "phone number", "telephone", "mobile", "numero de telephone"]),
        (ImportField.JobTitle, ["stanowisko", "funkcja", "stanowisko sluzbowe", "job title", "position", "role", "fonction", "poste"]),
        (ImportField.Salutation, ["zwrot", "zwrot grzecznosciowy", "tytul", "tytul grzecznosciowy", "naglowek listu", "salutation", "title", "form of address", "formule d'appel", "civilite"]),
        (ImportField.Organisation, ["instytucja", "organizacja", "instytucja lub organizacja", "nazwa instytucji", "nazwa organizacji", "nazwa podmiotu", "podmiot", "firma", "urzad", "jednostka", "institution", "organisation", "organization", "institution or organisation", "company", "institution ou organisation", "entreprise"]),
        (ImportField.Sector, ["sektor", "srodowisko", "sector", "secteur"]),
        (ImportField.Language, ["jezyk", "jezyk wiadomosci", "language", "language of our messages", "langue", "langue de nos messages"]),
        (ImportField.Tags, ["tagi", "etykiety", "znaczniki", "grupa", "grupy", "kategoria", "tags", "labels", "group", "category", "etiquettes", "groupe"]),
        (ImportField.Notes, ["uwagi", "notatki", "notatka", "uwagi organizatora", "notes", "remarks", "comments", "remarques"]),
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

    private static string Words(string heading) => string.Join(' ', string
        .Concat(CleanText.Folded(heading).Select(letter => char.IsLetterOrDigit(letter) || letter is '\'' ? letter : ' '))
        .Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
