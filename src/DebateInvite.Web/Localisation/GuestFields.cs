using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Typing;

namespace DebateInvite.Web.Localisation;

/// <summary>A field of a guest, as history, pages, mails to organisers, the exported list and imports show it.</summary>
/// <param name="Name">As the domain calls it (<see cref="GuestSnapshot.ValueOf"/>).</param>
/// <param name="Width">Of its column in the exported list, in characters.</param>
public sealed record GuestField(string Name, Text Label, int Width = 30)
{
    /// <summary>In mails.</summary>
    public Text ShortLabel { get; init; } = Label;

    /// <summary>
    /// How else a column with it is headed in lists that others write, in lower case, without accents and punctuation.
    /// </summary>
    public IReadOnlyList<string> Headings { get; init; } = [];

    /// <summary>What the domain's text for a value is in words.</summary>
    public Func<string, string> Words { get; init; } = value => value;

    /// <summary>What is known of a guest, in words; null: nothing.</summary>
    public string? In(GuestSnapshot guest) => guest.ValueOf(Name) is { } value ? Words(value) : null;
}

/// <summary>All that is known of a guest, field by field.</summary>
public static class GuestFields
{
    /// <summary>A heading that may mean several fields means the first.</summary>
    public static readonly IReadOnlyList<GuestField> All =
    [
        new(nameof(GuestDetails.LastName), GuestTerms.LastName, 22) { Headings = ["surname", "family name", "nom de famille"] },
        new(nameof(GuestDetails.FirstName), GuestTerms.FirstName, 16) { Headings = ["imiona", "given name", "forename"] },
        new(nameof(GuestDetails.Email), GuestTerms.Email, 32)
        {
            ShortLabel = GuestTerms.ShortEmail,
            Headings = ["email", "mail", "mejl", "adres email", "adres mailowy", "adres e-mailowy", "adres poczty elektronicznej", "adresse mail", "poczta elektroniczna", "email address", "courriel", "adresse de messagerie", "podstawowy e-mail", "primary email", "premiere adresse electronique", "adresse electronique"],
        },
        new(nameof(GuestDetails.Phone), GuestTerms.Phone, 18)
        {
            Headings = ["tel", "nr tel", "tel kom", "tel komorkowy", "tel stacjonarny", "tel sluzbowy", "kontakt telefoniczny", "tel portable", "nr telefonu", "numer telefonu", "telefon komorkowy", "komorka", "phone", "phone number", "mobile", "mobile phone", "mobile number", "business phone", "work phone", "telefon sluzbowy", "telefonu sluzbowy", "numer telefonu komorkowego", "numero de telephone", "tel. mobile", "tel. professionnel", "telephone (bureau)", "portable"],
        },
        new(nameof(GuestDetails.JobTitle), GuestTerms.JobTitle, 24) { Headings = ["funkcja", "stanowisko sluzbowe", "position", "role", "poste", "profession", "qualite", "organization title", "titre"] },
        new(nameof(Guest.Salutation), GuestTerms.Salutation, 24)
        {
            Headings = ["zwrot", "tytul", "tytul grzecznosciowy", "naglowek listu", "title", "form of address", "formule d'appel", "civilite"],
        },
        new(nameof(GuestDetails.Organisation), GuestTerms.Organisation, 36)
        {
            ShortLabel = GuestTerms.ShortOrganisation,
            Headings = ["organizacja", "nazwa instytucji", "nazwa organizacji", "nazwa podmiotu", "podmiot", "firma", "urzad", "jednostka", "organisation", "organization", "organization name", "company", "entreprise", "societe", "organisme", "structure", "etablissement", "firma/organizacja", "nazwa firmy"],
        },
        new(nameof(GuestDetails.Sector), GuestTerms.Sector, 28)
        {
            Headings = ["srodowisko"],
            Words = value => NameOf.Read<Sector>(value) is { } sector ? Terms.Of(sector) : value,
        },
        new(nameof(GuestDetails.Language), GuestTerms.Language, 12)
        {
            Headings = ["jezyk", "language", "langue", "lang"],
            Words = value => NameOf.Read<Language>(value) is { } language ? Terms.NameOf(language) : value,
        },
        new(nameof(Guest.Tags), GuestTerms.Tags, 18) { Headings = ["tagi", "znaczniki", "grupa", "grupy", "kategoria", "labels", "kategorie", "categories", "group", "category", "groupe"] },
        new(nameof(Guest.Notes), GuestTerms.Notes) { Headings = ["uwagi", "notatka", "uwagi organizatora", "remarks", "comments", "remarques"] },
        new(nameof(GuestDetails.AccessibilityNeeds), GuestTerms.AccessibilityNeeds)
        {
            Words = value => Enum.TryParse<AccessibilityNeeds>(value, out var needs) ? string.Join(", ", needs.Each().Select(need => Terms.Of(need))) : value,
        },
        new(nameof(GuestDetails.AccessibilityNotes), GuestTerms.AccessibilityNotes),
        new(nameof(GuestDetails.Question), GuestTerms.Question, 40) { ShortLabel = GuestTerms.ShortQuestion },
        new(nameof(Guest.Companions), GuestTerms.Companions, 28),
        new(nameof(Guest.Message), GuestTerms.Message),
    ];

    private static readonly Dictionary<string, GuestField> ByName = All.ToDictionary(field => field.Name, StringComparer.Ordinal);

    /// <summary>Who somebody is beside their name, in the order in which pages, mails and the exported list tell it.</summary>
    public static readonly IReadOnlyList<GuestField> Contact =
    [
        Of(nameof(GuestDetails.Organisation)),
        Of(nameof(GuestDetails.JobTitle)),
        Of(nameof(GuestDetails.Sector)),
        Of(nameof(GuestDetails.Email)),
        Of(nameof(GuestDetails.Phone)),
    ];

    /// <exception cref="KeyNotFoundException">There is no such field.</exception>
    public static GuestField Of(string name) => ByName[name];

    /// <summary>What a <see cref="FieldChange"/> is about. A field that there is no longer has its name only.</summary>
    public static string LabelOf(string name) => ByName.TryGetValue(name, out var field) ? field.Label : name;

    /// <summary>A value of a <see cref="FieldChange"/>, in words; a dash for nothing.</summary>
    public static string Show(string name, string? value) =>
        value is null ? "–" : ByName.TryGetValue(name, out var field) ? field.Words(value) : value;

    /// <summary>Everything that is known of a guest, label by label, in the order of a form.</summary>
    public static IEnumerable<(string Label, string Value)> Rows(GuestSnapshot guest) => GuestSnapshot.FieldNames
        .Where(name => guest.ValueOf(name) is not null)
        .Select(name => (LabelOf(name), Show(name, guest.ValueOf(name))));

    /// <summary>What is to be prepared for a guest, one after the other; null: nothing.</summary>
    public static string? NeedsOf(GuestDetails guest, string separator)
    {
        var needs = guest.AccessibilityNeeds.Each().Select(need => Terms.Of(need).ToString()).Append(guest.AccessibilityNotes).OfType<string>();
        return string.Join(separator, needs) is { Length: > 0 } all ? all : null;
    }
}
