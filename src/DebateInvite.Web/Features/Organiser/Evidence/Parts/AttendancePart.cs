using System.Globalization;
using System.Runtime.CompilerServices;
using DebateInvite.Domain.Deletions;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Features.Organiser.Deletions;
using DebateInvite.Web.Features.Organiser.Prints;
using DebateInvite.Web.Features.Organiser.Prints.Attendance;
using DebateInvite.Web.Spreadsheets;

namespace DebateInvite.Web.Features.Organiser.Evidence.Parts;

/// <summary>How many were invited, confirmed and came, by sector; who came; and the list on which they sign, as it is printed.</summary>
public sealed class AttendancePart(ReadAttendance attendance, ReadSeated seated, PublishedPage page) : IEvidencePart
{
    public Text Title => EvidenceTexts.Attendance;

    public Text Explanation => EvidenceTexts.AttendanceText;

    public async IAsyncEnumerable<EvidenceEntry> EntriesAsync(EvidenceRequest request, [EnumeratorCancellation] CancellationToken cancellation)
    {
        yield return EvidenceEntry.Of("attendance/summary.csv", CsvFile.Of(await SummaryAsync(request, cancellation)));
        yield return new("attendance/people.csv", (target, token) => CsvFile.WriteAsync(ColumnsFor(request), attendance.RunAsync(request.Event), target, token));
        if (request.NamesPeople && await seated.RunAsync(request.Event, tag: null, cancellation) is { AreTooMany: false } people)
        {
            var list = new AttendancePage(request.Event, people, Tags: [], AttendanceChoice.Read(tag: null, by: null, columns: null, rows: null));
            yield return EvidenceEntry.Of(
                "attendance/list-to-sign.html", await page.HtmlAsync("/Features/Organiser/Evidence/AttendanceSheets.cshtml", list, $"/{request.Event.Slug}", await page.LogosAsync(request.Event, cancellation)));
        }
    }

    private static IReadOnlyList<Column<AttendanceRecord>> ColumnsFor(EvidenceRequest request) =>
    [
        new(EvidenceTexts.Number, 6, (number, _) => number),
        new(EvidenceTexts.Pseudonym, 14, (_, record) => Pseudonym.Of(record.GuestKey)),
        .. request.NamesPeople ? [new(EvidenceTexts.Name, 30, (_, record) => record.Name)] : Array.Empty<Column<AttendanceRecord>>(),
        new(EvidenceTexts.As, 20, (_, record) => (record.IsCompanion ? EvidenceTexts.Companion : EvidenceTexts.Guest).ToString()),
        .. request.NamesPeople ? [new(GuestTerms.Organisation, 30, (_, record) => record.Organisation)] : Array.Empty<Column<AttendanceRecord>>(),
        new(GuestTerms.Sector, 20, (_, record) => EvidenceTexts.Of(record.Sector)),
        new(EvidenceTexts.CameAt, 17, (_, record) => request.Local(record.At)),
    ];

    private async Task<IEnumerable<IEnumerable<string>>> SummaryAsync(EvidenceRequest request, CancellationToken cancellation)
    {
        var listed = await attendance.ListedAsync(request.Event, cancellation);
        var came = await attendance.CountAsync(request.Event, cancellation);
        var rows = Enum.GetValues<Sector>().Select(sector => (Sector?)sector).Append(null)
            .Select(sector => RowOf(EvidenceTexts.Of(sector), listed.Where(one => one.Sector == sector), came.Where(one => one.Sector == sector)));
        return
        [
            [GuestTerms.Sector, EvidenceTexts.Listed, EvidenceTexts.Invited, EvidenceTexts.Confirmed, EvidenceTexts.Expected, EvidenceTexts.GuestsWhoCame, EvidenceTexts.CompanionsWhoCame],
            .. rows,
            RowOf(EvidenceTexts.Total, listed, came),
        ];
    }

    private static IEnumerable<string> RowOf(string name, IEnumerable<ListedCount> listed, IEnumerable<CameCount> came)
    {
        var (there, here) = (listed.ToList(), came.ToList());
        int[] figures =
        [
            there.Sum(one => one.Guests), there.Sum(one => one.Invited), there.Sum(one => one.Confirmed), there.Sum(one => one.Seats),
            here.Sum(one => one.Guests), here.Sum(one => one.Companions),
        ];
        return figures.Select(figure => figure.ToString(CultureInfo.InvariantCulture)).Prepend(name);
    }
}
