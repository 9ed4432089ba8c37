using System.Globalization;
using System.Runtime.CompilerServices;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Organiser.Deletions;
using DebateInvite.Web.Spreadsheets;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Evidence.Parts;

/// <summary>What was deleted of the event's guests, and when: the certificates, which name nobody.</summary>
public sealed class CertificatesPart(DebateContext db) : IEvidencePart
{
    public Text Title => EvidenceTexts.Certificates;

    public Text Explanation => EvidenceTexts.CertificatesText;

    public async IAsyncEnumerable<EvidenceEntry> EntriesAsync(EvidenceRequest request, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var done = await db.Deletions.AsNoTracking().Where(d => d.EventId == request.Event.Id && d.DoneAt != null).OrderBy(d => d.DoneAt).ToListAsync(cancellation);
        yield return EvidenceEntry.Of("deletion/certificates.csv", CsvFile.Of(
        [
            [DeletionTexts.Number, EvidenceTexts.KeptUntil, DeletionTexts.AnnouncedAt, DeletionTexts.DoneAt, DeletionTexts.What, DeletionTexts.HowMany],
            .. done.SelectMany(deletion => DeletionTexts.Kinds(deletion).Select(kind => new string[]
            {
                deletion.Id.ToString(),
                deletion.KeptUntil.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                Dates.Stamp(request.Local(deletion.AnnouncedAt)),
                Dates.Stamp(request.Local(deletion.DoneAt!.Value)),
                kind.Kind,
                $"{kind.Rows}",
            })),
        ]));
    }
}
