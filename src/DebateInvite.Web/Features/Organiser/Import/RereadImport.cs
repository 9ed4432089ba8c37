using DebateInvite.Domain.Imports;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Shared;
using DebateInvite.Web.Spreadsheets;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Import;

public enum RereadOutcome
{
    Reread,

    /// <summary>It is as it was before: another sheet, for one, is empty.</summary>
    Refused,

    /// <summary>Rows are being stored, or somebody else has done something with the file.</summary>
    TooLate,
}

/// <summary>Reads a file that is kept in another way.</summary>
public sealed class RereadImport(DebateContext db)
{
    /// <param name="shown">As the request has found it.</param>
    /// <returns>With the reason why it is refused.</returns>
    public async Task<(RereadOutcome Outcome, string? Reason)> RunAsync(GuestImport shown, ReadingForm form, CancellationToken cancellation)
    {
        var import = await db.Imports.SingleOrDefaultAsync(i => i.Id == shown.Id, cancellation) ?? throw new GoneException();
        if (import.Version != form.Version || !import.CanBeChanged)
            return (RereadOutcome.TooLate, null);

        var content = await db.ImportContents.SingleAsync(c => c.ImportId == import.Id, cancellation);
        FileReading reading;
        try
        {
            reading = TableReader.Read(import.FileName, content.File, ColumnGuess.IsHeading, form.ToChoice());
        }
        catch (UnreadableFileException refusal)
        {
            return (RereadOutcome.Refused, refusal.Message);
        }

        content.Table = reading.Packed();
        import.Reread(ColumnGuess.For(reading.Table), reading.Table.Rows.Count);
        try
        {
            await db.SaveChangesAsync(cancellation);
            return (RereadOutcome.Reread, null);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return (RereadOutcome.TooLate, null);
        }
    }
}
