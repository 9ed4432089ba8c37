using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Imports;
using DebateInvite.Domain.Typing;
using DebateInvite.Web.Spreadsheets;

namespace DebateInvite.Web.Features.Organiser.Import;

/// <param name="Problems">Why the row cannot be taken over, each for the organiser to read.</param>
/// <param name="Remarks">Which cells are left out or read otherwise than they stand there, and why.</param>
public sealed record ReadRow(TableRow Row, ImportedGuest Says, IReadOnlyList<string> Problems, IReadOnlyList<string> Remarks)
{
    /// <summary>A word for a sector that the site does not know by itself.</summary>
    public string? SectorWord { get; init; }
}

/// <summary>Takes a row's texts for what the columns are said to be.</summary>
public static class RowReader
{
    private const int ShownLength = 40;

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

    private static readonly ImportField[] Needed = [ImportField.FirstName, ImportField.LastName, ImportField.FullName, ImportField.FullNameReversed, ImportField.Email];

    /// <param name="import">Says what the columns are, and which sectors words mean.</param>
    public static ReadRow Read(TableRow row, GuestImport import)
    {
        List<string> problems = [], remarks = [];
        var cells = CellsOf(row, import.Columns, problems, remarks);
        string? sectorWord = null;
        var (firstName, lastName) = Names(cells);
        var read = new ReadRow(
            row,
            new ImportedGuest
            {
                Details = new GuestDetails
                {
                    FirstName = firstName ?? "",
                    LastName = lastName ?? "",
                    Organisation = cells.GetValueOrDefault(ImportField.Organisation),
                    JobTitle = cells.GetValueOrDefault(ImportField.JobTitle),
                    Sector = SectorOf(),
                    Email = EmailOf(),
                    Phone = cells.GetValueOrDefault(ImportField.Phone),
                },
                Language = LanguageOf(),
                Remarks = new GuestRemarks
                {
                    Salutation = cells.GetValueOrDefault(ImportField.Salutation),
                    Tags = cells.TryGetValue(ImportField.Tags, out var tags) ? Tags(tags) : [],
                    Notes = cells.GetValueOrDefault(ImportField.Notes),
                },
            },
            problems,
            remarks);
        return read with { SectorWord = sectorWord };

        Sector? SectorOf()
        {
            if (!cells.TryGetValue(ImportField.Sector, out var cell))
                return null;
            if (Sectors.TryGetValue(CleanText.Folded(cell), out var known))
                return known;

            sectorWord = cell;
            if (import.SectorWords.TryGetValue(CleanText.Folded(cell), out var said))
                return said;
            remarks.Add(LeftOut(ImportField.Sector, ImportTexts.SectorUnknown.With(Short(cell))));
            return null;
        }

        Language? LanguageOf()
        {
            if (!cells.TryGetValue(ImportField.Language, out var cell))
                return null;
            if (Languages.TryGetValue(CleanText.Folded(cell), out var language))
                return language;
            remarks.Add(LeftOut(ImportField.Language, ImportTexts.LanguageUnknown.With(Short(cell))));
            return null;
        }

        string? EmailOf()
        {
            if (!cells.TryGetValue(ImportField.Email, out var cell))
                return null;
            var addresses = ImportCell.Addresses(cell);
            if (addresses.Count > 1)
                remarks.Add(Problem(ImportField.Email, ImportTexts.SeveralAddresses.With(addresses[0], Short(string.Join(", ", addresses.Skip(1))))));
            return addresses.Count > 0 ? addresses[0] : null;
        }
    }

    /// <summary>What is wrong, with the name of the field before it.</summary>
    public static string Problem(ImportField? field, string message) => field is { } known ? $"{ImportTexts.Of(known)}{Typography.Colon} {message}" : message;

    /// <summary>The same where the row comes in without the cell.</summary>
    public static string LeftOut(ImportField field, string message) => $"{Problem(field, message)} {ImportTexts.CellLeftOut}";

    /// <summary>Whether there is no guest without it.</summary>
    public static bool IsNeeded(ImportField? field) => field is not { } known || Needed.Contains(known);

    private static Dictionary<ImportField, string> CellsOf(TableRow row, IReadOnlyList<ImportField?> columns, List<string> problems, List<string> remarks)
    {
        var cells = new Dictionary<ImportField, string>();
        for (var column = 0; column < columns.Count; column++)
        {
            if (columns[column] is not { } field || CleanText.Lines(row[column]) is not { } cell)
                continue;
            if (ImportCell.IsNothing(cell, isName: IsNeeded(field) && field is not ImportField.Email))
                remarks.Add(Problem(field, ImportTexts.MeansNothing.With(Short(cell))));
            else if (!ImportCell.HasNoValue(cell))
                cells[field] = cell;
            else if (IsNeeded(field))
                problems.Add(Problem(field, ImportTexts.FormulaInCell));
            else
                remarks.Add(LeftOut(field, ImportTexts.FormulaInCell));
        }

        return cells;
    }

    private static (string? First, string? Last) Names(Dictionary<ImportField, string> cells)
    {
        var (first, last) = (cells.GetValueOrDefault(ImportField.FirstName), cells.GetValueOrDefault(ImportField.LastName));
        foreach (var field in (ImportField[])[ImportField.FullName, ImportField.FullNameReversed])
        {
            if (cells.TryGetValue(field, out var name))
            {
                var (firstOfBoth, lastOfBoth) = WholeName.Split(name, isLastFirst: field is ImportField.FullNameReversed);
                (first, last) = (first ?? firstOfBoth, last ?? lastOfBoth);
            }
        }

        return (first, last);
    }

    // Address books part labels with colons, and begin with a star those that everybody has.
    private static string[] Tags(string cell) => [.. cell.Split(":::").Select(tag => tag.Trim()).Where(tag => !tag.StartsWith("* ", StringComparison.Ordinal))];

    private static string Short(string cell) => cell.Length <= ShownLength ? cell : CleanText.Cut(cell, ShownLength) + "…";
}
