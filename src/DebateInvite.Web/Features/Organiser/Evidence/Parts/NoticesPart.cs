using System.Runtime.CompilerServices;
using DebateInvite.Domain.Privacy;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Organiser.Notices;
using DebateInvite.Web.Features.Privacy;
using DebateInvite.Web.Spreadsheets;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Evidence.Parts;

/// <summary>The privacy notice in all its versions, and who was given which.</summary>
public sealed class NoticesPart(DebateContext db, NoticeInForce notice, ReadNotices read) : IEvidencePart
{
    public Text Title => EvidenceTexts.Notices;

    public Text Explanation => EvidenceTexts.NoticesText;

    public async IAsyncEnumerable<EvidenceEntry> EntriesAsync(EvidenceRequest request, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await notice.KeepAsync(request.Event, cancellation);
        var versions = await read.VersionsAsync(request.Event, cancellation);
        yield return EvidenceEntry.Of("privacy/versions.csv", CsvFile.Of(Table(request, versions)));
        foreach (var version in versions)
        {
            if (await db.NoticeVersions.AsNoTracking().SingleOrDefaultAsync(one => one.EventId == request.Event.Id && one.Hash == version.Hash, cancellation) is not { } text)
                continue;

            foreach (var language in LanguageExtensions.All)
                yield return EvidenceEntry.Of(FormattableString.Invariant($"privacy/notice-{version.Number}-{language.Code()}.html"), Page(request, text, version.Number, language));
        }

        var numbers = versions.ToDictionary(version => version.Hash, version => version.Number, StringComparer.Ordinal);
        yield return new("privacy/seen.csv", (target, token) => CsvFile.WriteAsync(ColumnsFor(request, numbers), Rows(request), target, token));
    }

    private static IEnumerable<IEnumerable<string>> Table(EvidenceRequest request, IReadOnlyList<VersionCount> versions) =>
    [
        [NoticesTexts.Versions, NoticesTexts.Since, NoticesTexts.Last, .. Enum.GetValues<NoticeWay>().Select(way => NoticesTexts.Of(way).ToString())],
        .. versions.Select(version => new[]
        {
            $"{version.Number}", version.Since is { } since ? Dates.Stamp(request.Local(since)) : "", $"{version.People.Values.Sum()}",
        }.Concat(Enum.GetValues<NoticeWay>().Select(way => $"{version.People.GetValueOrDefault(way)}"))),
    ];

    private static string Page(EvidenceRequest request, NoticeVersion version, int number, Language language)
    {
        using var inLanguage = CurrentLanguage.Use(language);
        var title = System.Net.WebUtility.HtmlEncode(NoticesTexts.VersionTitle.With(number));
        var of = System.Net.WebUtility.HtmlEncode(request.Event.TextIn(language).Title);
        return $"""
            <!doctype html>
            <html lang="{language.Code()}">
            <head><meta charset="utf-8"><title>{title}</title></head>
            <body>
            <h1>{title}</h1>
            <p>{of}, {Dates.Stamp(request.Local(version.Since))}</p>
            {version.In(language)}
            </body>
            </html>

            """;
    }

    private IAsyncEnumerable<Seen> Rows(EvidenceRequest request) => db.NoticesSeen.AsNoTracking()
        .Where(s => s.EventId == request.Event.Id)
        .Join(db.Guests, s => s.GuestId, g => g.Id, (s, g) => new { s.Id, s.GuestId, s.Notice, s.At, s.Way, g.Details.FirstName, g.Details.LastName })
        .OrderBy(row => row.At).ThenBy(row => row.Id)
        .AsAsyncEnumerable()
        .Select(row => new Seen(row.GuestId, $"{row.LastName} {row.FirstName}".Trim(), row.Notice, row.At, row.Way));

    private static IReadOnlyList<Column<Seen>> ColumnsFor(EvidenceRequest request, Dictionary<string, int> numbers) =>
    [
        new(EvidenceTexts.Pseudonym, 14, (_, seen) => Pseudonym.Of(seen.Guest)),
        .. request.NamesPeople ? [new(EvidenceTexts.Name, 30, (_, seen) => seen.Name)] : Array.Empty<Column<Seen>>(),
        new(NoticesTexts.Versions, 8, (_, seen) => numbers.TryGetValue(seen.Notice, out var number) ? number : null),
        new(NoticesTexts.At, 17, (_, seen) => request.Local(seen.At)),
        new(NoticesTexts.Way, 24, (_, seen) => NoticesTexts.Of(seen.Way).ToString()),
    ];

    private sealed record Seen(Guid Guest, string Name, string Notice, DateTime At, NoticeWay Way);
}
