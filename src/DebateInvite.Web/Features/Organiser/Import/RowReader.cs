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
        .SelectMany(sector => new[] { sector.ToString(), Terms.Of(sector).Pl, Terms.Of(sector).En, Terms.Of(sector).Fr }
            .SelectMany(name => new[] { name, name.Split(" (")[0] }).Select(name => (CleanText.Folded(name), sector)))
        .Concat(
        [
            ("jst", Sector.LocalGovernment), ("samorzad", Sector.LocalGovernment), ("local government", Sector.LocalGovernment), ("collectivite", Sector.LocalGovernment),
            ("pes", Sector.SocialEconomy), ("ekonomia spoleczna", Sector.SocialEconomy), ("social economy", Sector.SocialEconomy), ("economie sociale", Sector.SocialEconomy),
            ("ministerstwo", Sector.PublicBody), ("instytucja publiczna", Sector.PublicBody), ("administracja publiczna", Sector.PublicBody), ("sektor publiczny", Sector.PublicBody),
            ("public body", Sector.PublicBody), ("public sector", Sector.PublicBody), ("administration publique", Sector.PublicBody),
            ("ngo", Sector.Ngo), ("ong", Sector.Ngo), ("sektor pozarzadowy", Sector.Ngo), ("organizacje pozarzadowe", Sector.Ngo), ("association", Sector.Ngo),
            ("nauka", Sector.Academia), ("ekspert", Sector.Academia), ("srodowisko naukowe", Sector.Academia), ("academia", Sector.Academia), ("recherche", Sector.Academia),
            ("firma", Sector.Business), ("biznes", Sector.Business), ("sektor prywatny", Sector.Business), ("company", Sector.Business),
            ("inne", Sector.Other), ("inna", Sector.Other),
        ])
        .DistinctBy(known => known.Item1, StringComparer.Ordinal)
        .ToDictionary(StringComparer.Ordinal);

    private static readonly Dictionary<string, Language> Languages = new(StringComparer.Ordinal)
    {
        ["pl"] = Language.Pl, ["pol"] = Language.Pl, ["polski"] = Language.Pl, ["polsku"] = Language.Pl, ["polish"] = Language.Pl, ["polonais"] = Language.Pl,
        ["en"] = Language.En, ["eng"] = Language.En, ["ang"] = Language.En, ["angielski"] = Language.En, ["angielsku"] = Language.En, ["english"] = Language.En, ["anglais"] = Language.En,
        ["fr"] = Language.Fr, ["fra"] = Language.Fr, ["fre"] = Language.Fr, ["franc"] = Language.Fr, ["francuski"] = Language.Fr, ["francusku"] = Language.Fr, ["french"] = Language.Fr, ["francais"] = Language.Fr,
    };

    // "fr-CA", "English (UK)", "język polski", "po polsku".
    private static readonly HashSet<string> AroundLanguages = new(StringComparer.Ordinal) { "jezyk", "jez", "j", "po", "language", "langue", "us", "gb", "uk", "ie", "ca", "be", "ch" };

    private static readonly ImportField[] Needed = [ImportField.FirstName, ImportField.LastName, ImportField.FullName, ImportField.FullNameReversed, ImportField.Email];

    /// <param name="import">Says what the columns are, and which sectors words mean.</param>
    public static ReadRow Read(TableRow row, GuestImport import)
    {
        List<string> problems = [], remarks = [];
        var cells = CellsOf(row, import.Columns, problems, remarks);
        string? sectorWord = null;
        var (firstName, lastName) = Names(cells, problems, remarks);
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
                    Phone = PhoneOf(),
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
            if (LanguageIn(cell) is { } language)
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
            if (addresses.Count > 0 && EmailAddress.IsValid(addresses[0]) && ImportCell.BesideAddresses(cell) is { } beside && !IsIn(beside, $"{firstName} {lastName}"))
                remarks.Add(Problem(ImportField.Email, ImportTexts.BesideAddress.With(Short(beside))));
            return addresses.Count > 0 ? addresses[0] : null;
        }

        string? PhoneOf()
        {
            if (!cells.TryGetValue(ImportField.Phone, out var cell))
                return null;
            var numbers = ImportCell.Phones(cell);
            if (numbers.Count > 1)
                remarks.Add(Problem(ImportField.Phone, ImportTexts.SeveralPhones.With(numbers[0], Short(string.Join(", ", numbers.Skip(1))))));
            else if (numbers[0] != PhoneNumber.Tidied(cell) || PhoneNumber.HasRemark(cell))
                remarks.Add(Problem(ImportField.Phone, ImportTexts.ReadAs.With(Short(CleanText.Line(cell)!), numbers[0])));
            return numbers[0];
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
            // First: a formula without its value is a sign too.
            if (ImportCell.HasNoValue(cell) && IsNeeded(field))
                problems.Add(Problem(field, ImportTexts.FormulaInCell));
            else if (ImportCell.HasNoValue(cell))
                remarks.Add(LeftOut(field, ImportTexts.FormulaInCell));
            else if (ImportCell.IsNothing(cell, isName: IsNeeded(field) && field is not ImportField.Email))
                remarks.Add(Problem(field, ImportTexts.MeansNothing.With(Short(cell))));
            else
                cells[field] = cell;
        }

        return cells;
    }

    private static (string? First, string? Last) Names(Dictionary<ImportField, string> cells, List<string> problems, List<string> remarks)
    {
        var (first, last) = (cells.GetValueOrDefault(ImportField.FirstName), cells.GetValueOrDefault(ImportField.LastName));
        foreach (var field in (ImportField[])[ImportField.FullName, ImportField.FullNameReversed])
        {
            if (!cells.TryGetValue(field, out var cell))
                continue;

            var name = WholeName.Split(cell, isLastFirst: field is ImportField.FullNameReversed);
            if (name.AreTwo)
                problems.Add(Problem(field, ImportTexts.TwoPeople));
            if (name.Beside is { } beside)
                remarks.Add(Problem(field, ImportTexts.BesideName.With(Short(beside))));
            (first, last) = (first ?? name.First, last ?? name.Last);
        }

        // "Jan Kowalski <jan@example.org>" says who it is.
        if (first is null && last is null && cells.TryGetValue(ImportField.Email, out var email) && ImportCell.BesideAddresses(email) is { } owner
            && WholeName.LooksLikeOne(owner) && WholeName.Split(owner, isLastFirst: false) is { First: not null, AreTwo: false } called)
            return (called.First, called.Last);
        return (first, last);
    }

    private static Language? LanguageIn(string cell)
    {
        var words = WordsOf(cell).Where(word => !AroundLanguages.Contains(word)).Select(word => Languages.TryGetValue(word, out var known) ? known : (Language?)null).Distinct().ToList();
        return words is [{ } only] ? only : null;
    }

    private static bool IsIn(string words, string name) => WordsOf(words).All(WordsOf(name).Contains);

    private static List<string> WordsOf(string text) =>
        [.. string.Concat(CleanText.Folded(text).Select(letter => char.IsLetter(letter) ? letter : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries)];

    // Address books part labels with colons, and begin with a star those that everybody has. What begins with a hash is a label by itself.
    private static string[] Tags(string cell) =>
    [
        .. cell.Split([":::", "|", "\n"], StringSplitOptions.TrimEntries)
            .Where(tag => !tag.StartsWith("* ", StringComparison.Ordinal))
            .SelectMany(tag => tag.Split(' ') is var words && words.All(word => word.StartsWith('#')) ? words : [tag]),
    ];

    private static string Short(string cell) => cell.Length <= ShownLength ? cell : CleanText.Cut(cell, ShownLength) + "…";
}
