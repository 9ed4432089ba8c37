using DebateInvite.Domain.Deletions;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Typing;
using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Features.Replies;
using DebateInvite.Web.Images;
using DebateInvite.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Evidence;

/// <summary>Adds a photograph or scan to an event's evidence, without what its file says besides.</summary>
public sealed class AddUpload(EventLock eventLock, DebateContext db, AuditLog audit)
{
    /// <param name="form">Valid.</param>
    /// <param name="by">The organiser's address.</param>
    /// <returns>Why it was not added, for the organiser; null: it was.</returns>
    public async Task<string?> RunAsync(DebateEvent debate, UploadForm form, string by, CancellationToken cancellation)
    {
        if (form.File is not { } file)
            return EvidenceTexts.FileRequired;

        try
        {
            var picture = await ReadAsync(file, cancellation);
            return await eventLock.HoldAsync(debate.Id, (held, token) => AddAsync(held, CleanText.Line(form.Name)!, picture, by, token), cancellation);
        }
        catch (UnusablePictureException refusal)
        {
            return refusal.Message;
        }
    }

    private static async Task<Picture> ReadAsync(IFormFile file, CancellationToken cancellation)
    {
        if (file.Length > EvidenceUpload.LargestFile)
            throw new UnusablePictureException(ImageTexts.PhotoTooLarge.With(EvidenceUpload.LargestFile / (1024 * 1024)));

        var bytes = new byte[file.Length];
        await using var content = file.OpenReadStream();
        await content.ReadExactlyAsync(bytes, cancellation);
        return Photo.Of(bytes);
    }

    private async Task<string?> AddAsync(LockedEvent held, string name, Picture picture, string by, CancellationToken cancellation)
    {
        if (await db.EvidenceUploads.CountAsync(u => u.EventId == held.Event.Id, cancellation) >= EvidenceUpload.MostFiles)
            return EvidenceTexts.TooMany.With(EvidenceUpload.MostFiles);

        db.EvidenceUploads.Add(EvidenceUpload.Of(held.Event.Id, name, picture.ContentType, picture.Content, by, held.Now));
        audit.Note(AuditKind.EvidenceFileAdded, held.Event.Slug);
        held.Keep();
        return null;
    }
}
