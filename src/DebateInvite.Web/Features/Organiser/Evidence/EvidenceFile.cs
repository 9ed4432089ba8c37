using System.IO.Compression;
using System.Text.Json;
using DebateInvite.Domain.Events;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Organiser.Evidence.Parts;

namespace DebateInvite.Web.Features.Organiser.Evidence;

/// <summary>
/// Writes an event's evidence file: a ZIP (APPNOTE 6.3.10) of what the parts have, each as it comes from the database, and last a manifest
/// with the size and the SHA-256 of each. Nothing of it is kept, whatever its length (ADR 32).
/// </summary>
public sealed class EvidenceFile(IServiceProvider services, TimeProvider clock)
{
    public const string ContentType = "application/zip";
    public const string Manifest = "manifest.json";

    /// <summary>In the order of the file and of the page.</summary>
    public static readonly IReadOnlyList<Type> Parts =
    [
        typeof(AttendancePart), typeof(GuestListPart), typeof(InvitationPart), typeof(MailingsPart), typeof(NoticesPart),
        typeof(SecurityListsPart), typeof(FeedbackPart), typeof(UploadsPart), typeof(CertificatesPart),
    ];

    // More than is ever written at once without being awaited, which a response does not allow. Bytes.
    private const int Buffered = 128 * 1024;

    private static readonly JsonSerializerOptions Readable = new(JsonSerializerOptions.Web) { WriteIndented = true };

    /// <summary>What is in it.</summary>
    public IReadOnlyList<EvidenceContent> Contents => [.. All.Select(part => new EvidenceContent(part.Title, part.Explanation))];

    private IEnumerable<IEvidencePart> All => Parts.Select(part => (IEvidencePart)ActivatorUtilities.CreateInstance(services, part));

    /// <summary><c>debata-evidence-names-2027-06-22.zip</c>, the day being that at the event's place.</summary>
    public string NameFor(DebateEvent debate, bool namesPeople) => FormattableString.Invariant(
        $"{debate.Slug}-evidence-{(namesPeople ? EvidenceForm.Names : EvidenceForm.Pseudonyms)}-{EventTime.ToLocal(clock.Now(), debate.TimeZone):yyyy-MM-dd}.zip");

    /// <param name="target">Is written to as it is in networks: piece by piece, and without waiting in a thread.</param>
    public async Task RunAsync(DebateEvent debate, bool namesPeople, Stream target, CancellationToken cancellation)
    {
        var request = new EvidenceRequest(debate, namesPeople);
        var buffer = new BufferedStream(target, Buffered);
        var files = new List<ManifestFile>();
        await using (var zip = await ZipArchive.CreateAsync(buffer, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellation))
        {
            foreach (var part in All)
            {
                await foreach (var entry in part.EntriesAsync(request, cancellation))
                    files.Add(await WriteAsync(zip, buffer, entry, cancellation));
            }

            var manifest = JsonSerializer.Serialize(new { Event = debate.Slug, MadeAt = clock.Now(), People = namesPeople ? EvidenceForm.Names : EvidenceForm.Pseudonyms, Files = files }, Readable);
            await WriteAsync(zip, buffer, EvidenceEntry.Of(Manifest, manifest), cancellation);
            await buffer.FlushAsync(cancellation);
        }

        await buffer.FlushAsync(cancellation);
    }

    private async Task<ManifestFile> WriteAsync(ZipArchive zip, BufferedStream buffer, EvidenceEntry entry, CancellationToken cancellation)
    {
        var file = zip.CreateEntry(entry.Path, CompressionLevel.Fastest);
        file.LastWriteTime = clock.GetUtcNow();
        await using var content = await file.OpenAsync(cancellation);
        await using var measured = new MeasuredStream(content);
        await entry.WriteAsync(measured, cancellation);
        await measured.FlushAsync(cancellation);
        // So that the entry's end has room.
        await buffer.FlushAsync(cancellation);
        return new ManifestFile(entry.Path, measured.Written, measured.Sha256());
    }

    /// <param name="Size">Bytes.</param>
    private sealed record ManifestFile(string Path, long Size, string Sha256);
}

public sealed record EvidenceContent(Text Title, Text Explanation);
