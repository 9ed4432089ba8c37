using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Imports;
using DebateInvite.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Import;

/// <summary>The guests whom some rows are about, as they are now: they may have changed since the rows were looked at.</summary>
internal sealed class StoredGuests
{
    private readonly DebateContext db;
    private readonly GuestImport import;
    private readonly Dictionary<Guid, Guest> byId;
    private readonly Dictionary<string, Guest> byEmail;

    private StoredGuests(DebateContext db, GuestImport import, List<Guest> guests)
    {
        (this.db, this.import) = (db, import);
        byId = guests.ToDictionary(g => g.Id);
        byEmail = guests.Where(g => g.EmailKey is not null).ToDictionary(g => g.EmailKey!, StringComparer.Ordinal);
    }

    public static async Task<StoredGuests> LoadAsync(DebateContext db, GuestImport import, IReadOnlyList<PlannedRow> rows, CancellationToken cancellation)
    {
        var ids = rows.Select(row => row.GuestId).OfType<Guid>().ToList();
        var emails = rows.Select(row => row.Read.Says.EmailKey).OfType<string>().ToList();
        var guests = await db.Guests
            .Where(g => g.EventId == import.EventId && (ids.Contains(g.Id) || emails.Contains(g.EmailKey!)))
            .ToListAsync(cancellation);
        return new StoredGuests(db, import, guests);
    }

    /// <summary>Does what a row says. The context is not saved.</summary>
    /// <returns>The reason is why nothing was done.</returns>
    public (RowVerdict Verdict, string? Reason) Store(PlannedRow row, RowJudge judge, DateTime now)
    {
        if (row.Reason is not null)
            return (row.Verdict, row.Reason);

        var says = row.Read.Says;
        // Who has the address has it, whoever was meant before.
        var guest = (says.EmailKey is { } email ? byEmail.GetValueOrDefault(email) : null)
            ?? (row.GuestId is { } id ? byId.GetValueOrDefault(id) : null);
        // What was looked at was found to be well.
        if (guest?.Version != row.GuestVersion && judge.ProblemsOf(says, guest) is { Count: > 0 } problems)
            return (RowVerdict.Invalid, string.Join(' ', problems));

        var by = new ChangedBy(Channel.Import, import.CreatedBy, import.FileName);
        if (guest is null)
        {
            guest = Guest.For(import.EventId, says.Onto(GuestSnapshot.Nobody.Details), now);
            guest.Remark(says.Onto(GuestSnapshot.Nobody.Remarks));
            db.Guests.Add(guest);
            db.GuestChanges.Add(GuestChange.Of(guest, GuestChangeKind.Added, GuestSnapshot.Nobody, now, by));
            return (RowVerdict.New, null);
        }

        var before = guest.Snapshot;
        if (!says.ApplyTo(guest))
            return (RowVerdict.Unchanged, null);

        db.GuestChanges.Add(GuestChange.Of(guest, GuestChangeKind.Edited, before, now, by));
        return (RowVerdict.Update, null);
    }
}
