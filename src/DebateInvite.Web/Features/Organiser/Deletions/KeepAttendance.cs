using DebateInvite.Domain.Deletions;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Replies;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Deletions;

/// <summary>Before an event's guests are deleted, writes down of those who came that they did, and how many there were: that is kept (<see cref="AttendanceRecord"/>, ADR 32).</summary>
public sealed class KeepAttendance(ReadAttendance attendance, DebateContext db)
{
    // As many as go well into one statement.
    private const int Portion = 1_000;

    public async Task<KeptEvidence> RunAsync(LockedEvent held, CancellationToken cancellation)
    {
        // All are read before the first is written: SQL Server does not do both on one connection.
        var records = await attendance.Known(held.Event).ToListAsync(cancellation);
        foreach (var some in records.Chunk(Portion))
            await db.InsertAsync(some, cancellation);
        held.Keep();
        return new KeptEvidence(records.Count, held.Event.LastDayOf(DeletionScope.Evidence), await attendance.ListedNowAsync(held.Event, cancellation));
    }
}
