using DebateInvite.Domain.Events;
using DebateInvite.Domain.Imports;
using DebateInvite.Domain.Typing;
using DebateInvite.Web.Features.Organiser.Shared;
using DebateInvite.Web.Spreadsheets;
using DebateInvite.Web.TagHelpers;

namespace DebateInvite.Web.Features.Organiser.Import;

public sealed record UploadPage(DebateEvent Event, UploadForm Form, IReadOnlyList<GuestImport> Recent);

public sealed record ColumnsPage(DebateEvent Event, GuestImport Import, ColumnsForm Form, Table Table)
{
    private const int SampleCount = 3;
    private const int SampleLength = 40;

    public static IEnumerable<Option> Fields => Enum.GetValues<ImportField>()
        .Select(known => new Option(known.ToString(), ImportTexts.Of(known)))
        .Prepend(new Option("", ImportTexts.Ignore));

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

    public static PreviewPage Of(DebateEvent debate, GuestImport import, ImportPlan plan, RowVerdict? verdict, int? page)
    {
        var rows = plan.Rows.Where(row => verdict is null || row.Verdict == verdict).ToList();
        var pager = Pager.Of(page, PageSize, rows.Count);
        return new PreviewPage(debate, import, plan.Counts, verdict, pager, [.. rows.Skip(pager.Skip).Take(PageSize)]) { HasNames = plan.Rows.Any(row => row.Owner is not null) };
    }

    public int In(RowVerdict verdict) => Counts.GetValueOrDefault(verdict);

    public bool HasNews => In(RowVerdict.New) + In(RowVerdict.Update) > 0;

    public bool HasErrors => In(RowVerdict.Invalid) + In(RowVerdict.Duplicate) + In(RowVerdict.OtherName) > 0;

    /// <summary>Whether an organiser has something to say about who is meant, or has said it.</summary>
    public bool HasNames { get; init; }
}

public sealed record ResultPage(DebateEvent Event, GuestImport Import, Pager Pager, IReadOnlyList<ImportFailure> Failures);
