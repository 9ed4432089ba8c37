using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Imports;
using DebateInvite.Web.Spreadsheets;

namespace DebateInvite.Web.Features.Organiser.Import;

/// <summary>Files to download that an import takes again: they open in Excel as the exported list does.</summary>
public static class ImportFiles
{
    // People who do not exist.
    private static readonly Dictionary<ImportField, string>[] SamplePeople =
    [
        new()
        {
            [ImportField.Salutation] = "Szanowna Pani Dyrektor", [ImportField.FirstName] = "Zofia", [ImportField.LastName] = "Przykładowa",
            [ImportField.Organisation] = "Urząd Gminy Przykładowo", [ImportField.JobTitle] = "dyrektor", [ImportField.Sector] = nameof(Sector.LocalGovernment),
            [ImportField.Email] = "zofia.przykladowa@example.org", [ImportField.Phone] = "22 123 45 67", [ImportField.Language] = "pl", [ImportField.Tags] = "panel, vip",
        },
        new()
        {
            [ImportField.Salutation] = "Szanowny Panie Prezesie", [ImportField.FirstName] = "Łukasz", [ImportField.LastName] = "Wzorcowy",
            [ImportField.Organisation] = "Spółdzielnia Socjalna „Wzór”", [ImportField.JobTitle] = "prezes", [ImportField.Sector] = nameof(Sector.SocialEconomy),
            [ImportField.Phone] = "+48 600 700 800", [ImportField.Language] = "pl", [ImportField.Notes] = "kontakt telefoniczny",
        },
        new()
        {
            [ImportField.FirstName] = "Hélène", [ImportField.LastName] = "Exemple", [ImportField.Organisation] = "Ville d’Exemple",
            [ImportField.JobTitle] = "élue", [ImportField.Email] = "helene@example.org", [ImportField.Language] = "fr", [ImportField.Tags] = "panel",
        },
    ];

    /// <summary>A column for each field of a guest that can be imported.</summary>
    public static byte[] Sample()
    {
        var fields = Enum.GetValues<ImportField>().Except([ImportField.FullName, ImportField.FullNameReversed]).ToList();
        return CsvFile.Of(
        [
            fields.Select(field => ImportTexts.Of(field).ToString()),
            .. SamplePeople.Select(person => fields.Select(field => Cell(field, person.GetValueOrDefault(field)))),
        ]);
    }

    /// <summary>Rows that are not taken over as they stand in the imported file, with the reason in a column more.</summary>
    public static byte[] Errors(IReadOnlyList<string> headings, IEnumerable<(IReadOnlyList<string> Cells, string Reason)> rows) => CsvFile.Of(
    [
        [.. headings, ImportTexts.Reason],
        .. rows.Select(row => Enumerable.Range(0, headings.Count).Select(column => row.Cells.ElementAtOrDefault(column) ?? "").Append(row.Reason)),
    ]);

    private static string Cell(ImportField field, string? value) =>
        value is null ? "" : field is ImportField.Sector ? GuestFields.Show(field.ToString(), value) : value;
}
