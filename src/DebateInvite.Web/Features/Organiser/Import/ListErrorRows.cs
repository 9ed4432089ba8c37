using DebateInvite.Domain.Imports;
using DebateInvite.Web.Data;
using DebateInvite.Web.Spreadsheets;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Import;

/// <summary>The rows that are not taken over, or not all of them: as planned or, after the import, as they were.</summary>
public sealed class ListErrorRows(DebateContext db, PlanImport plan)
{
    /// <returns>A file; null when there are none to tell of.</returns>
    public async Task<byte[]?> RunAsync(GuestImport import, CancellationToken cancellation)
    {
        if (import.State is ImportState.Mapped)
        {
            var planned = await plan.RunAsync(import, cancellation);
            return ImportFiles.Errors(planned.Headings, planned.Rows
                .Where(row => row.Reason is not null || row.Remarks.Count > 0)
                .Select(row => (row.Read.Row.Cells, row.Reason ?? string.Join(' ', row.Remarks))));
        }

        var packed = await db.ImportContents.Where(c => c.ImportId == import.Id).Select(c => c.Table).SingleOrDefaultAsync(cancellation);
        if (import.State is not ImportState.Done || packed is null)
            return null;

        var table = FileReading.Unpacked(packed).Table;
        var reasons = await db.ImportFailures.Where(f => f.ImportId == import.Id).ToDictionaryAsync(f => f.Row, f => f.Reason, cancellation);
        return ImportFiles.Errors(table.Headings, table.Rows.Where(row => reasons.ContainsKey(row.Number)).Select(row => (row.Cells, reasons[row.Number])));
    }
}
