using System.Globalization;
using System.Runtime.CompilerServices;
using DebateInvite.Domain.Prints;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Organiser.Prints.Security;
using DebateInvite.Web.Spreadsheets;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Evidence.Parts;

/// <summary>What was issued to whoever guards the building: each version as it was, for as long as it has names.</summary>
public sealed class SecurityListsPart(DebateContext db, PublishedPage page) : IEvidencePart
{
    public Text Title => EvidenceTexts.SecurityLists;

    public Text Explanation => EvidenceTexts.SecurityListsText;

    public async IAsyncEnumerable<EvidenceEntry> EntriesAsync(EvidenceRequest request, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var lists = await db.SecurityLists.AsNoTracking().Where(l => l.EventId == request.Event.Id).OrderBy(l => l.Number).ToListAsync(cancellation);
        yield return EvidenceEntry.Of("security/versions.csv", CsvFile.Of(
        [
            [SecurityTexts.Version, SecurityTexts.IssuedAt, .. request.NamesPeople ? [SecurityTexts.IssuedTo.ToString()] : Array.Empty<string>(), SecurityTexts.People],
            .. lists.Select(list => (string[])
            [
                $"{list.Number}", Dates.Stamp(request.Local(list.IssuedAt)), .. request.NamesPeople ? [list.IssuedTo] : Array.Empty<string>(), list.People.ToString(CultureInfo.InvariantCulture),
            ]),
        ]));
        if (!request.NamesPeople)
            yield break;

        foreach (var (place, list) in lists.Index().Where(one => one.Item.ForgottenAt is null))
        {
            var name = FormattableString.Invariant($"security/list-{list.Number}");
            yield return EvidenceEntry.Of(name + ".csv", CsvFile.Of(Table(list)));
            var sheet = new SecurityListPage(request.Event, list, list.Since(lists.ElementAtOrDefault(place - 1)));
            yield return EvidenceEntry.Of(name + ".html", await page.HtmlAsync("/Features/Organiser/Evidence/SecuritySheet.cshtml", sheet, $"/{request.Event.Slug}", logos: []));
        }
    }

    private static IEnumerable<IEnumerable<string>> Table(SecurityList list) =>
    [
        [EvidenceTexts.Number, GuestTerms.LastName, GuestTerms.FirstName, GuestTerms.Organisation],
        .. list.Rows.Select((row, number) => new[] { $"{number + 1}", row.LastName, row.FirstName, row.Organisation ?? row.With ?? "" }),
    ];
}
