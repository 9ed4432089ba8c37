using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Imports;
using DebateInvite.Web.Spreadsheets;

namespace DebateInvite.Web.Features.Organiser.Import;

/// <summary>Files to download that an import takes again: they open in Excel as the exported list does.</summary>
public static class ImportFiles
{
    private static readonly ImportField[] SampleFields =
    [
        ImportField.Salutation, ImportField.FirstName, ImportField.LastName, ImportField.Organisation, ImportField.JobTitle, ImportField.Sector,
        ImportField.Email, ImportField.Phone, ImportField.Language, ImportField.Tags, ImportField.Notes,
    ];

    /// <summary>People who do not exist.</summary>
    public static byte[] Sample() => CsvFile.Of(
    [
        [.. SampleFields.Select(field => ImportTexts.Of(field).ToString())],
        ["Szanowna Pani Dyrektor", "Zofia", "Przykładowa", "Urząd Gminy Przykładowo", "dyrektor", Terms.Of(Sector.LocalGovernment), "zofia.przykladowa@example.org", "22 123 45 67", "pl", "panel, vip", ""],
        ["Szanowny Panie Prezesie", "Łukasz", "Wzorcowy", "Spółdzielnia Socjalna „Wzór”", "prezes", Terms.Of(Sector.SocialEconomy), "", "+48 600 700 800", "pl", "", "kontakt telefoniczny"],
        ["", "Hélène", "Exemple", "Ville d’Exemple", "élue", "", "helene@example.org", "", "fr", "panel", ""],
    ]);

    /// <summary>Rows that are not taken over as they stand in the imported file, with the reason in a column more.</summary>
    public static byte[] Errors(IReadOnlyList<string> headings, IEnumerable<(IReadOnlyList<string> Cells, string Reason)> rows) => CsvFile.Of(
    [
        [.. headings, ImportTexts.Reason],
        .. rows.Select(row => Enumerable.Range(0, headings.Count).Select(column => row.Cells.ElementAtOrDefault(column) ?? "").Append(row.Reason)),
    ]);
}
