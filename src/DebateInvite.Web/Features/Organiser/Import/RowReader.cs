using System.Text.RegularExpressions;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Imports;
using DebateInvite.Domain.Typing;
using DebateInvite.Web.Spreadsheets;

namespace DebateInvite.Web.Features.Organiser.Import;

/// <param name="Problems">What is wrong with cells, each for the organiser to read.</param>
public sealed record ReadRow(TableRow Row, ImportedGuest Says, IReadOnlyList<string> Problems);

/// <summary>Takes a row's texts for what the columns are said to be.</summary>
public static partial class RowReader
{
    private static readonly Dictionary<string, Sector> Sectors = Enum.GetValues<Sector>()
        .SelectMany(sector => new[] { sector.ToString(), Terms.Of(sector).Pl, Terms.Of(sector).En, Terms.Of(sector).Fr }.Select(name => (CleanText.Folded(name), sector)))
        .Concat(
        [
            ("jst", Sector.LocalGovernment), ("samorzad", Sector.LocalGovernment), ("samorzad terytorialny", Sector.LocalGovernment),
            ("pes", Sector.SocialEconomy), ("ekonomia spoleczna", Sector.SocialEconomy), ("podmiot ekonomii spolecznej", Sector.SocialEconomy),
            ("ministerstwo", Sector.PublicBody), ("instytucja publiczna", Sector.PublicBody), ("ngo", Sector.Ngo),
            ("nauka", Sector.Academia), ("ekspert", Sector.Academia), ("firma", Sector.Business), ("inne", Sector.Other),
        ])
        .DistinctBy(known => known.Item1, StringComparer.Ordinal)
        .ToDictionary(StringComparer.Ordinal);

    private static readonly Dictionary<string, Language> Languages = new(StringComparer.Ordinal)
    {
        ["pl"] = Language.Pl, ["polski"] = Language.Pl, ["polish"] = Language.Pl, ["polonais"] = Language.Pl,
        ["en"] = Language.En, ["angielski"] = Language.En, ["english"] = Language.En, ["anglais"] = Language.En,
        ["fr"] = Language.Fr, ["francuski"] = Language.Fr, ["french"] = Language.Fr, ["francais"] = Language.Fr,
    };

    public static ReadRow Read(TableRow row, IReadOnlyList<ImportField?> columns)
    {
        var problems = new List<string>();
        var cells = new Dictionary<ImportField, string>();
        for (var column = 0; column < columns.Count; column++)
        {
            if (columns[column] is not { } field || CleanText.Lines(row[column]) is not { } cell)
                continue;
            if (NoValue().IsMatch(cell))
                problems.Add(Problem(field, ImportTexts.FormulaInCell));
            else
                cells[field] = cell;
        }

        var (firstName, lastName) = Names(cells);
        return new ReadRow(
            row,
            new ImportedGuest
            {
                Details = new GuestDetails
                {
                    FirstName = firstName ?? "",
                    LastName = lastName ?? "",
                    Organisation = cells.GetValueOrDefault(ImportField.Organisation),
                    JobTitle = cells.GetValueOrDefault(ImportField.JobTitle),
                    Sector = Choice(ImportField.Sector, Sectors, ImportTexts.SectorUnknown),
                    Email = cells.GetValueOrDefault(ImportField.Email),
                    Phone = cells.GetValueOrDefault(ImportField.Phone),
                },
                Language = Choice(ImportField.Language, Languages, ImportTexts.LanguageUnknown),
                Remarks = new GuestRemarks
                {
                    Salutation = cells.GetValueOrDefault(ImportField.Salutation),
                    Tags = cells.TryGetValue(ImportField.Tags, out var tags) ? [tags] : [],
                    Notes = cells.GetValueOrDefault(ImportField.Notes),
                },
            },
            problems);

        T? Choice<T>(ImportField field, Dictionary<string, T> known, Text unknown)
            where T : struct
        {
            if (!cells.TryGetValue(field, out var cell))
                return null;
            if (known.TryGetValue(CleanText.Folded(cell), out var value))
                return value;
            problems.Add(Problem(field, unknown.With(cell.Length <= 40 ? cell : CleanText.Cut(cell, 40) + "…")));
            return null;
        }
    }

    /// <summary>What is wrong, with the name of the field before it.</summary>
    public static string Problem(ImportField? field, string message) => field is { } known ? $"{ImportTexts.Of(known)}{Typography.Colon} {message}" : message;

    private static (string? First, string? Last) Names(Dictionary<ImportField, string> cells)
    {
        var (first, last) = (cells.GetValueOrDefault(ImportField.FirstName), cells.GetValueOrDefault(ImportField.LastName));
        if (cells.TryGetValue(ImportField.FullName, out var name) && CleanText.Line(name) is { } full)
        {
            var space = full.LastIndexOf(' ');
            return (first ?? (space < 0 ? null : full[..space]), last ?? full[(space + 1)..]);
        }

        if (cells.TryGetValue(ImportField.FullNameReversed, out name) && CleanText.Line(name) is { } reversed)
        {
            var space = reversed.IndexOf(' ', StringComparison.Ordinal);
            return (first ?? (space < 0 ? null : reversed[(space + 1)..]), last ?? (space < 0 ? reversed : reversed[..space]));
        }

        return (first, last);
    }

    // A formula, or what a spreadsheet shows in place of its value: #REF!, #N/D!, #DZIEL/0!, #NAME?
    [GeneratedRegex(@"^(?:=|#[\p{Lu}0-9/]{1,12}[!?]?\z)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NoValue();
}
