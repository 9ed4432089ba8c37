using System.Buffers.Binary;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Imports;
using DebateInvite.Web.Data;
using DebateInvite.Web.Spreadsheets;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Import;

/// <summary>Finds out what each row of an import does to the guests that there are now. Nothing is stored.</summary>
public sealed class PlanImport(DebateContext db, RowJudge judge, KeptPlans kept)
{
    /// <summary>Page after page of a preview the same plan, until the columns or any of the guests are others.</summary>
    public async Task<ImportPlan> RunAsync(GuestImport import, CancellationToken cancellation)
    {
        // Read before the guests themselves: of a change in between, the next page finds that it is not in the plan.
        var state = new PlannedFor(import.Version, await VersionsOfGuestsAsync(import.EventId, cancellation), CurrentLanguage.Value);
        if (kept.Find(import.Id, state) is { } known)
            return known;

        var plan = await PlanAsync(import, cancellation);
        kept.Keep(import.Id, state, plan);
        return plan;
    }

    private async Task<ImportPlan> PlanAsync(GuestImport import, CancellationToken cancellation)
    {
        var packed = await db.ImportContents.Where(c => c.ImportId == import.Id).Select(c => c.Table).SingleAsync(cancellation);
        var table = Table.Unpacked(packed);
        var rows = table.Rows.Select(row => RowReader.Read(row, import.Columns)).ToList();
        var guests = await db.Guests.AsNoTracking().IgnoreAutoIncludes().Where(g => g.EventId == import.EventId).ToListAsync(cancellation);

        var matches = GuestMatching.Match(rows.ConvertAll(row => row.Says), guests);
        // No guest is two rows' under a new name.
        var meant = matches.Select(match => match.Guest?.Id).OfType<Guid>().ToHashSet();
        return new ImportPlan(table.Headings, [.. rows.Zip(matches, (row, match) => Named(row, match, rows, import, meant))]);
    }

    // Versions are random and never come again, so their exclusive or tells any two lists of guests apart.
    private async Task<UInt128> VersionsOfGuestsAsync(Guid eventId, CancellationToken cancellation)
    {
        UInt128 all = 0;
        await foreach (var version in db.Guests.Where(g => g.EventId == eventId).Select(g => g.Version).AsAsyncEnumerable().WithCancellation(cancellation))
            all ^= BinaryPrimitives.ReadUInt128LittleEndian(version.ToByteArray());
        return all;
    }

    // A known address under another name is somebody else, or the same person under a new name, only once an organiser says so.
    private PlannedRow Named(ReadRow row, RowMatch match, List<ReadRow> rows, GuestImport import, HashSet<Guid> meant)
    {
        if (match.Owner is not { } owner)
            return Planned(row, match, rows) with { SharesWith = match.SharesWith is { } other ? rows[other].Row.Number : null };

        var name = import.NameOf(row.Row.Number);
        if (name is OtherName.AnotherPerson)
            return Planned(row, new RowMatch(), rows) with { Owner = owner.FullName, Name = name };
        if (name is OtherName.SamePerson && meant.Add(owner.Id))
            return Planned(row, new RowMatch(owner), rows) with { Owner = owner.FullName, Name = name };

        return new PlannedRow(row, RowVerdict.OtherName, ImportTexts.OtherName.With(owner.FullName)) { Owner = owner.FullName, Name = name };
    }

    private PlannedRow Planned(ReadRow row, RowMatch match, List<ReadRow> rows)
    {
        if (match.DuplicateOf is { } earlier)
            return new PlannedRow(row, RowVerdict.Duplicate, ImportTexts.SameAsRow.With(rows[earlier].Row.Number));
        if (match.IsAmbiguous)
            return new PlannedRow(row, RowVerdict.Invalid, ImportTexts.SeveralGuests);

        string[] problems = [.. row.Problems, .. judge.ProblemsOf(row.Says, match.Guest)];
        if (problems.Length > 0)
            return new PlannedRow(row, RowVerdict.Invalid, string.Join(' ', problems));
        if (match.Guest is not { } guest)
            return new PlannedRow(row, RowVerdict.New);

        var (before, version) = (guest.Snapshot, guest.Version);
        // The guest is not tracked, so this changes nothing.
        var verdict = row.Says.ApplyTo(guest) ? RowVerdict.Update : RowVerdict.Unchanged;
        return new PlannedRow(row, verdict) { GuestId = guest.Id, GuestVersion = version, Changes = before.ChangesTo(guest.Snapshot) };
    }
}

/// <param name="Reason">Why it is not taken over.</param>
public sealed record PlannedRow(ReadRow Read, RowVerdict Verdict, string? Reason = null)
{
    /// <summary>Whom it is about, and the <see cref="Guest.Version"/> that was looked at; null: nobody yet.</summary>
    public Guid? GuestId { get; init; }

    public Guid? GuestVersion { get; init; }

    public IReadOnlyList<FieldChange> Changes { get; init; } = [];

    /// <summary>The guest who has the address under another name; null: nobody.</summary>
    public string? Owner { get; init; }

    /// <summary>What an organiser has said of that.</summary>
    public OtherName Name { get; init; }

    /// <summary>The number of an earlier row about somebody else with the same address; null: there is none.</summary>
    public int? SharesWith { get; init; }

    /// <summary>The row is about somebody new even if the address is another guest's.</summary>
    public bool MayShare => Name is OtherName.AnotherPerson || SharesWith is not null;
}

public sealed record ImportPlan(IReadOnlyList<string> Headings, IReadOnlyList<PlannedRow> Rows)
{
    /// <summary>Rows by verdict; one that no row has is missing.</summary>
    public IReadOnlyDictionary<RowVerdict, int> Counts { get; } = Rows.CountBy(row => row.Verdict).ToDictionary();
}
