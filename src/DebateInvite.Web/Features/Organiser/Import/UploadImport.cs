using DebateInvite.Domain.Imports;
using DebateInvite.Domain.Typing;
using DebateInvite.Web.Data;
using DebateInvite.Web.Hosting;
using DebateInvite.Web.Spreadsheets;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Import;

/// <summary>Reads a file and keeps its rows until it is known what is to be done with them. The same form sent again changes nothing.</summary>
public sealed class UploadImport(DebateContext db, TimeProvider clock)
{
    /// <param name="organiser">The organiser's address.</param>
    /// <returns>Why it is no list of guests, for the organiser; nothing is kept then. Null: it is one.</returns>
    public async Task<string?> RunAsync(Guid eventId, UploadForm form, string organiser, CancellationToken cancellation)
    {
        if (form.File is not { } file || form.Id == Guid.Empty)
            return ImportTexts.FileRequired;

        try
        {
            await KeepAsync(eventId, form.Id, file, organiser, cancellation);
            return null;
        }
        catch (UnreadableFileException refusal)
        {
            return refusal.Message;
        }
    }

    private async Task KeepAsync(Guid eventId, Guid id, IFormFile file, string organiser, CancellationToken cancellation)
    {
        if (file.Length > TableReader.MaxFileSize)
            throw new UnreadableFileException(SpreadsheetTexts.FileTooLarge);

        var bytes = new byte[file.Length];
        await using (var content = file.OpenReadStream())
            await content.ReadExactlyAsync(bytes, cancellation);
        var name = CleanText.Line(Path.GetFileName(file.FileName)) ?? "";
        var table = TableReader.Read(name, bytes, ColumnGuess.IsHeading);

        var import = new GuestImport
        {
            Id = id,
            EventId = eventId,
            // The end of a long name tells more: it has the extension.
            FileName = name.Length <= GuestImport.FileNameMaxLength ? name : name[^GuestImport.FileNameMaxLength..],
            CreatedAt = clock.Now(),
            CreatedBy = organiser,
            Language = CurrentLanguage.Value,
            RowCount = table.Rows.Count,
        };
        import.Propose(ColumnGuess.For(table.Headings));
        db.Imports.Add(import);
        db.ImportContents.Add(new ImportContent { ImportId = id, Table = table.Packed() });
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException failure) when (db.IsUniqueViolation(failure))
        {
            db.ChangeTracker.Clear();
        }
    }
}
