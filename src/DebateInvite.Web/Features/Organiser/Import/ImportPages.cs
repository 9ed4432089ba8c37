using System.Globalization;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Imports;
using DebateInvite.Domain.Typing;
using DebateInvite.Web.Features.Organiser.Shared;
using DebateInvite.Web.Spreadsheets;
using DebateInvite.Web.TagHelpers;

namespace DebateInvite.Web.Features.Organiser.Import;

public sealed record UploadPage(DebateEvent Event, UploadForm Form, IReadOnlyList<GuestImport> Recent);

/// <summary>How the file is read, what it says then, and how else it could be read.</summary>
public sealed record ReadingPage(DebateEvent Event, GuestImport Import, ReadingForm Form, FileReading Reading)
{
    private const int RowsShown = 6;
    private const int CellLength = 60;
    private const int RowsOffered = 8;

    public FileFacts Facts => Reading.Facts;

    /// <summary>The first rows below the headings.</summary>
    public IEnumerable<TableRow> Rows => Reading.Table.Rows.Take(RowsShown);

    public IEnumerable<Option> Sheets => Facts.Sheets.Select((sheet, index) =>
        new Option(index.ToString(CultureInfo.InvariantCulture), sheet.IsHidden ? ImportTexts.HiddenSheet.With(sheet.Name) : sheet.Name));

    /// <summary>Each with some words as they are then: the right one is seen.</summary>
    public IEnumerable<Option> Encodings => Facts.Encodings.Select(encoding =>
        new Option(encoding.Name, ImportTexts.EncodingWithSample.With(ImportTexts.OfEncoding(encoding.Name), encoding.Sample)));

    public IEnumerable<Option> HeadingChoices
    {
        get
        {
            yield return new Option(HeadingRows.None.ToString(), ImportTexts.NoHeadings);
            foreach (var row in Offered)
                yield return new Option(new HeadingRows(row.Number, row.Number).ToString(), ImportTexts.HeadingsInRow.With(row.Number, Brief(row)));
            foreach (var (first, second) in Offered.Zip(Offered.Skip(1)))
                yield return new Option(new HeadingRows(first.Number, second.Number).ToString(), ImportTexts.HeadingsInRows.With(first.Number, second.Number));
        }
    }

    // The first ones, and those about the headings as they are: they may stand below a long title.
    private List<TableRow> Offered =>
    [
        .. Facts.Top.Where((row, index) => index < RowsOffered || (index > 0 && Facts.Top[index - 1].Number == Facts.Headings.Last)
            || (index + 1 < Facts.Top.Count && Facts.Top[index + 1].Number == Facts.Headings.First) || (row.Number >= Facts.Headings.First && row.Number <= Facts.Headings.Last)),
    ];

    public static string Cut(string cell) => cell.Length <= CellLength ? cell : CleanText.Cut(cell, CellLength) + "…";

    private static string Brief(TableRow row) => Cut(string.Join(" · ", row.Cells.Where(cell => cell.Length > 0)));
}

public sealed record ColumnsPage(DebateEvent Event, GuestImport Import, ColumnsForm Form, FileReading Reading)
{
    private const int SampleCount = 3;
    private const int SampleLength = 40;

    public static IEnumerable<Option> Fields => Enum.GetValues<ImportField>()
        .Select(known => new Option(known.ToString(), ImportTexts.Of(known)))
        .Prepend(new Option("", ImportTexts.Ignore));

    public Table Table => Reading.Table;

    public string Label(int column) => Table.Headings[column] is { Length: > 0 } heading ? heading : ImportTexts.ColumnNumber.With(column + 1);

    public string Samples(int column)
    {
        var samples = Table.Rows.Select(row => row[column]).Where(cell => cell.Length > 0).Take(SampleCount)
            .Select(cell => cell.Length <= SampleLength ? cell : CleanText.Cut(cell, SampleLength) + "…")
            .ToList();
        return samples.Count == 0 ? ImportTexts.NoSamples : ImportTexts.Samples.With(string.Join("; ", samples));
    }
}

/// <param name="Counts">Rows by verdict; one that no row has is missing.</param>
/// <param name="Verdict">The rows are those; null: any.</param>
public sealed record PreviewPage(
    DebateEvent Event, GuestImport Import, IReadOnlyDictionary<RowVerdict, int> Counts, RowVerdict? Verdict, Pager Pager, IReadOnlyList<PlannedRow> Rows)
{
    private const int PageSize = 50;
    private const int SectorWordsShown = 50;

    public static PreviewPage Of(DebateEvent debate, GuestImport import, ImportPlan plan, RowVerdict? verdict, int? page)
    {
        var rows = plan.Rows.Where(row => verdict is null || row.Verdict == verdict).ToList();
        var pager = Pager.Of(page, PageSize, rows.Count);
        return new PreviewPage(debate, import, plan.Counts, verdict, pager, [.. rows.Skip(pager.Skip).Take(PageSize)])
        {
            HasNames = plan.Rows.Any(row => row.Owner is not null),
            Furniture = plan.Rows.Count(row => row.LooksLikeNobody),
            CellsLeftOut = plan.Rows.Count(row => row.Remarks.Count > 0),
            SectorWords = [.. plan.SectorWords.Take(SectorWordsShown)],
            Fields = FieldsOf(import, plan),
        };
    }

    public int In(RowVerdict verdict) => Counts.GetValueOrDefault(verdict);

    public bool HasNews => In(RowVerdict.New) + In(RowVerdict.Update) > 0;

    /// <summary>Whether anybody of the file is, or will be, on the list.</summary>
    public bool HasPeople => HasNews || In(RowVerdict.Unchanged) > 0;

    public bool HasErrors => In(RowVerdict.Invalid) + In(RowVerdict.Duplicate) + In(RowVerdict.OtherName) + In(RowVerdict.NoPerson) > 0;

    /// <summary>Whether an organiser has something to say about who is meant, or has said it.</summary>
    public bool HasNames { get; init; }

    /// <summary>How many rows look like totals, footers or headings.</summary>
    public int Furniture { get; init; }

    /// <summary>Of how many rows that are taken over some cells are not, or are read otherwise.</summary>
    public int CellsLeftOut { get; init; }

    public IReadOnlyList<KeyValuePair<string, int>> SectorWords { get; init; } = [];

    /// <summary>What the file says of guests, by the domain's names, in the order of a form: one column of the page each.</summary>
    public IReadOnlyList<string> Fields { get; init; } = [];

    /// <summary>What an organiser has said that a word for a sector means; empty: nothing.</summary>
    public string SectorOf(string word) => Import.SectorWords.TryGetValue(CleanText.Folded(word), out var sector) ? sector.ToString() : "";

    // A column with addresses may say names too.
    private static List<string> FieldsOf(GuestImport import, ImportPlan plan)
    {
        var mapped = import.Columns.OfType<ImportField>().Select(field => field.ToString()).ToHashSet(StringComparer.Ordinal);
        if (plan.Rows.Any(row => row.Says.NameKey is not null))
            mapped.UnionWith([nameof(ImportField.FirstName), nameof(ImportField.LastName)]);
        return [.. GuestSnapshot.FieldNames.Where(mapped.Contains)];
    }
}

/// <param name="Failures">Rows that were not taken over, and those of which some cells were not, in the file's order.</param>
public sealed record ResultPage(DebateEvent Event, GuestImport Import, Pager Pager, IReadOnlyList<ImportFailure> Failures)
{
    /// <summary>Whether it can be, as far as the import goes.</summary>
    public bool CanBeTakenBack { get; init; }
}

public sealed record TakeBackPage(DebateEvent Event, GuestImport Import, TakenBack Look);
