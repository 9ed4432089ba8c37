using DebateInvite.Domain.Deletions;
using DebateInvite.Domain.Events;
using DebateInvite.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Evidence;

/// <summary>The page of the evidence file, with what organisers have added to it.</summary>
public sealed class ReadUploads(DebateContext db, EvidenceFile file)
{
    /// <param name="form">For another file.</param>
    public async Task<EvidencePage> RunAsync(DebateEvent debate, UploadForm form, CancellationToken cancellation) => new(
        debate,
        file.Contents,
        new EvidenceForm(),
        await db.EvidenceUploads.Where(u => u.EventId == debate.Id).OrderBy(u => u.AddedAt).ThenBy(u => u.Id)
            .Select(u => new UploadRow(u.Id, u.Name, u.ContentType, u.Length, u.AddedAt, u.AddedBy)).ToListAsync(cancellation),
        form);
}

/// <param name="Contents">What is in the file.</param>
/// <param name="Upload">For another file.</param>
public sealed record EvidencePage(
    DebateEvent Event, IReadOnlyList<EvidenceContent> Contents, EvidenceForm Form, IReadOnlyList<UploadRow> Uploads, UploadForm Upload)
{
    public bool MayHaveAnother => Uploads.Count < EvidenceUpload.MostFiles;
}

/// <param name="Length">Bytes.</param>
/// <param name="AddedAt">UTC.</param>
public sealed record UploadRow(Guid Id, string Name, string ContentType, int Length, DateTime AddedAt, string AddedBy)
{
    /// <summary>Thousands of bytes, one at least.</summary>
    public int Kilobytes => (Length + 1023) / 1024;
}
