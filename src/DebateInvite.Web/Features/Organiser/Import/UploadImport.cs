using DebateInvite.Domain.Imports;
using DebateInvite.Domain.Typing;
using DebateInvite.Web.Data;
using DebateInvite.Web.Hosting;
using DebateInvite.Web.Spreadsheets;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Import;

/// <param name="Refusal">Why it is no list of guests, for the organiser; nothing is kept then. Null: it is one.</param>
/// <param name="HasQuestions">Whether somebody should say first how the file is to be read.</param>
public sealed record UploadedFile(string? Refusal, bool HasQuestions = false);

/// <summary>Reads a file and keeps it until it is known what is to be done with its rows. The same form sent again changes nothing.</summary>
public sealed class UploadImport(DebateContext db, TimeProvider clock)
{
    /// <param name="organiser">The organiser's address.</param>
    public async Task<UploadedFile> RunAsync(Guid eventId, UploadForm form, string organiser, CancellationToken cancellation)
    {
        if (form.File is not { } file || form.Id == Guid.Empty)
            return new UploadedFile(ImportTexts.FileRequired);

        try
        {
            return new UploadedFile(Refusal: null, (await KeepAsync(eventId, form.Id, file, organiser, cancellation)).HasQuestions);
        }
        catch (UnreadableFileException refusal)
        {
            return new UploadedFile(refusal.Message);
        }
    }

    private async Task<FileFacts> KeepAsync(Guid eventId, Guid id, IFormFile file, string organiser, CancellationToken cancellation)
    {
        if (file.Length > TableReader.MaxFileSize)
            throw new UnreadableFileException(SpreadsheetTexts.FileTooLarge);

        var bytes = new byte[file.Length];
        await using (var content = file.OpenReadStream())
            await content.ReadExactlyAsync(bytes, cancellation);
        var name = CleanText.Line(Path.GetFileName(file.FileName)) ?? "";
        var reading = TableReader.Read(name, bytes, ColumnGuess.IsHeading);

        var import = new GuestImport
        {
            Id = id,
            EventId = eventId,
            // The end of a long name tells more: it has the extension.
            FileName = name.Length <= GuestImport.FileNameMaxLength ? name : name[^GuestImport.FileNameMaxLength..],
            CreatedAt = clock.Now(),
            CreatedBy = organiser,
            Language = CurrentLanguage.Value,
            RowCount = reading.Table.Rows.Count,
        };
        import.Propose(ColumnGuess.For(reading.Table));
        db.Imports.Add(import);
        db.ImportContents.Add(new ImportContent { ImportId = id, Table = reading.Packed(), File = bytes });
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException failure) when (db.IsUniqueViolation(failure))
        {
            db.ChangeTracker.Clear();
        }

        return reading.Facts;
    }
}
