using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Imports;
using DebateInvite.Web.Features.Replies;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Import;

/// <param name="Reason">Why nothing was done; null: it was.</param>
/// <param name="Remarks">See <see cref="ReadRow.Remarks"/>.</param>
internal sealed record StoredRow(RowVerdict Verdict, string? Reason, IReadOnlyList<string> Remarks)
{
    /// <summary>What there is to tell; null: nothing.</summary>
    public string? Told => Reason ?? (Remarks.Count > 0 ? string.Join(' ', Remarks) : null);
}

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
        var emails = rows.Select(row => row.Says.EmailKey).OfType<string>().ToList();
        var guests = await held.Guests.Where(g => ids.Contains(g.Id) || emails.Contains(g.EmailKey!)).ToListAsync(cancellation);
        return new StoredGuests(held, import, guests);
    }

    /// <summary>Does what a row says.</summary>
    public StoredRow Store(PlannedRow row, RowJudge judge)
    {
        if (row.Reason is not null)
            return new StoredRow(row.Verdict, row.Reason, []);

        var (says, remarks) = (row.Says, row.Remarks);
        var guest = row.GuestId is { } id ? byId.GetValueOrDefault(id) : null;
        if (guest is null && says.EmailKey is { } email && byEmail[email].ToList() is { Count: > 0 } owners)
        {
            // Somebody has come onto the list with this address since the rows were looked at.
            guest = owners.Find(owner => owner.IsCalled(says.Details.FirstName, says.Details.LastName));
            if (guest is null && !row.MayShare)
                return new StoredRow(RowVerdict.OtherName, ImportTexts.OtherName.With(owners[0].FullName), []);
        }

        // What was looked at was found to be well.
        if (guest?.Version != row.GuestVersion)
        {
            var judged = judge.Judge(row.Read, guest);
            if (judged.Problems.Count > 0)
                return new StoredRow(RowVerdict.Invalid, string.Join(' ', [.. judged.Problems, .. judged.Remarks]), []);
            (says, remarks) = (judged.Says, judged.Remarks);
        }

        if (says.Tagged(import.Tag) is var tagged && tagged.Onto(guest?.Remarks ?? new GuestRemarks()).TagsFit)
            says = tagged;
        else
            remarks = [.. remarks, ImportTexts.TagDoesNotFit];
        return new StoredRow(Store(guest, says), Reason: null, remarks);
    }

    private RowVerdict Store(Guest? guest, ImportedGuest says)
    {
        var by = new ChangedBy(Channel.Import, import.CreatedBy, import.FileName) { Import = import.Id };
        if (guest is null)
        {
            guest = Guest.For(import.EventId, says.Onto(GuestSnapshot.Nobody.Details), held.Now);
            guest.Remark(says.Onto(GuestSnapshot.Nobody.Remarks));
            held.Record(guest, before: null, GuestChangeKind.Added, by);
            return RowVerdict.New;
        }

        var before = guest.Snapshot;
        if (!says.ApplyTo(guest))
            return RowVerdict.Unchanged;

        held.Record(guest, before, GuestChangeKind.Edited, by);
        return RowVerdict.Update;
    }
}
