using DebateInvite.Domain.Events;
using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Features.Organiser.Shared;
using DebateInvite.Web.Spreadsheets;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Audit;

/// <summary>The entries that a filter lets through, the oldest first, for a file. Times there are UTC, so that clocks put back confuse nobody.</summary>
public sealed class ExportEntries(DebateContext db, TimeProvider clock)
{
    public static IReadOnlyList<Column<AuditEntry>> Columns =>
    [
        new(AuditTexts.AtUtc, 20, (_, entry) => entry.At),
        new(AuditTexts.Who, 30, (_, entry) => entry.Organiser),
        new(AuditTexts.What, 30, (_, entry) => AuditTexts.Of(entry.Kind).ToString()),
        new(AuditTexts.Event, 16, (_, entry) => entry.Event),
        new(AuditTexts.Subject, 40, (_, entry) => entry.Subject),
        new(AuditTexts.Count, 8, (_, entry) => entry.Count),
        new(AuditTexts.Network, 18, (_, entry) => entry.Network),
        new(AuditTexts.Device, 20, (_, entry) => entry.Device),
    ];

    public async Task<(string FileName, IAsyncEnumerable<AuditEntry> Entries)> RunAsync(AuditFilter filter, CancellationToken cancellation)
    {
        var zone = await db.DeskTimeZoneAsync(cancellation);
        return (
            FormattableString.Invariant($"audit-{EventTime.ToLocal(clock.Now(), zone):yyyy-MM-dd}.csv"),
            filter.In(db.AuditEntries.AsNoTracking(), zone).OrderBy(e => e.At).ThenBy(e => e.Id).AsAsyncEnumerable());
    }
}
