using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using DebateInvite.Domain.Typing;
using DebateInvite.Web.Data;
using DebateInvite.Web.Images;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Evidence.Parts;

/// <summary>Photographs and scans that organisers have added. They show people and names, so they are not in a file without names.</summary>
public sealed partial class UploadsPart(DebateContext db) : IEvidencePart
{
    private const int LongestName = 60;

    public Text Title => EvidenceTexts.Uploads;

    public Text Explanation => EvidenceTexts.UploadsText;

    public async IAsyncEnumerable<EvidenceEntry> EntriesAsync(EvidenceRequest request, [EnumeratorCancellation] CancellationToken cancellation)
    {
        if (!request.NamesPeople)
            yield break;

        var uploads = await db.EvidenceUploads.Where(u => u.EventId == request.Event.Id).OrderBy(u => u.AddedAt).ThenBy(u => u.Id)
            .Select(u => new { u.Id, u.Name, u.ContentType }).ToListAsync(cancellation);
        foreach (var (index, upload) in uploads.Index())
        {
            // One at a time.
            var content = await db.EvidenceUploads.Where(u => u.Id == upload.Id).Select(u => u.Content).SingleAsync(cancellation);
            yield return EvidenceEntry.Of(FormattableString.Invariant($"uploads/{index + 1:00}-{NameOf(upload.Name)}.{(upload.ContentType == JpegFile.ContentType ? "jpg" : "png")}"), content);
        }
    }

    private static string NameOf(string name) => CleanText.Cut(Other().Replace(CleanText.Folded(name), "-").Trim('-'), LongestName).Trim('-') is { Length: > 0 } words ? words : "file";

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Other();
}
