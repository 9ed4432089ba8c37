using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Imports;
using DebateInvite.Web.Features.Replies;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Import;

/// <summary>The guests whom some rows are about, as they are now: they may have changed since the rows were looked at.</summary>
internal sealed class StoredGuests
{
    private readonly LockedEvent held;
    private readonly GuestImport import;
    private readonly Dictionary<Guid, Guest> byId;
    private readonly ILookup<string, Guest> byEmail;

    private StoredGuests(LockedEvent held, GuestImport import, List<Guest> guests)
    {
        (this.held, this.import) = (held, import);
        byId = guests.ToDictionary(g => g.Id);
        byEmail = guests.Where(g => g.EmailKey is not null).ToLookup(g => g.EmailKey!, StringComparer.Ordinal);
    }

    public static async Task<StoredGuests> LoadAsync(LockedEvent held, GuestImport import, IReadOnlyList<PlannedRow> rows, CancellationToken cancellation)
    {
        var ids = rows.Select(row => row.GuestId).OfType<Guid>().ToList();
        var emails = rows.Select(row => row.Read.Says.EmailKey).OfType<string>().ToList();
        var guests = await held.Guests.Where(g => ids.Contains(g.Id) || emails.Contains(g.EmailKey!)).ToListAsync(cancellation);
        return new StoredGuests(held, import, guests);
    }

    /// <summary>Does what a row says.</summary>
    /// <returns>The reason is why nothing was done.</returns>
    public (RowVerdict Verdict, string? Reason) Store(PlannedRow row, RowJudge judge)
    {
        if (row.Reason is not null)
            return (row.Verdict, row.Reason);

        var says = row.Read.Says;
        var guest = row.GuestId is { } id ? byId.GetValueOrDefault(id) : null;
        if (guest is null && says.EmailKey is { } email && byEmail[email].ToList() is { Count: > 0 } owners)
        {
            // Somebody has come onto the list with this address since the rows were looked at.
            guest = owners.Find(owner => owner.IsCalled(says.Details.FirstName, says.Details.LastName));
            if (guest is null && !row.MayShare)
                return (RowVerdict.OtherName, ImportTexts.OtherName.With(owners[0].FullName));
        }

        // What was looked at was found to be well.
        if (guest?.Version != row.GuestVersion && judge.ProblemsOf(says, guest) is { Count: > 0 } problems)
            return (RowVerdict.Invalid, string.Join(' ', problems));

        var by = new ChangedBy(Channel.Import, import.CreatedBy, import.FileName);
        if (guest is null)
        {
            guest = Guest.For(import.EventId, says.Onto(GuestSnapshot.Nobody.Details), held.Now);
            guest.Remark(says.Onto(GuestSnapshot.Nobody.Remarks));
            held.Record(guest, before: null, GuestChangeKind.Added, by);
            return (RowVerdict.New, null);
        }

        var before = guest.Snapshot;
        if (!says.ApplyTo(guest))
            return (RowVerdict.Unchanged, null);

        held.Record(guest, before, GuestChangeKind.Edited, by);
        return (RowVerdict.Update, null);
    }
}
