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
        var table = FileReading.Unpacked(packed).Table;
        var rows = table.Rows.Select(row => RowReader.Read(row, import)).ToList();
        var isFurniture = rows.ConvertAll(row => ListFurniture.IsLikely(row.Row.Cells, table.Headings, row.Says));
        var people = rows.Where((row, index) => !isFurniture[index] || import.IsPerson(row.Row.Number)).ToList();
        var guests = await db.Guests.AsNoTracking().IgnoreAutoIncludes().Where(g => g.EventId == import.EventId).ToListAsync(cancellation);

        var matches = GuestMatching.Match(people.ConvertAll(row => row.Says), guests);
        // No guest is two rows' under a new name.
        var meant = matches.Select(match => match.Guest?.Id).OfType<Guid>().ToHashSet();
        var planned = people.Zip(matches, (row, match) => Named(row, match, people, import, meant)).ToDictionary(row => row.Read.Row.Number);
        return new ImportPlan(
            table.Headings,
            [.. rows.Zip(isFurniture, (row, looksLikeNobody) =>
                (planned.GetValueOrDefault(row.Row.Number) ?? new PlannedRow(row, RowVerdict.NoPerson, ImportTexts.NoPerson)) with { LooksLikeNobody = looksLikeNobody })]);
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

        var judged = judge.Judge(row, match.Guest);
        if (judged.Problems.Count > 0)
            return new PlannedRow(row, RowVerdict.Invalid, string.Join(' ', [.. judged.Problems, .. judged.Remarks]));
        if (match.Guest is not { } guest)
            return new PlannedRow(row, RowVerdict.New) { Says = judged.Says, Remarks = judged.Remarks };

        var (before, version) = (guest.Snapshot, guest.Version);
        // The guest is not tracked, so this changes nothing.
        var verdict = judged.Says.ApplyTo(guest) ? RowVerdict.Update : RowVerdict.Unchanged;
        return new PlannedRow(row, verdict)
        {
            Says = judged.Says, Remarks = judged.Remarks, GuestId = guest.Id, GuestVersion = version, Before = before, After = guest.Snapshot,
        };
    }
}

/// <param name="Reason">Why it is not taken over.</param>
public sealed record PlannedRow(ReadRow Read, RowVerdict Verdict, string? Reason = null)
{
    /// <summary>What of the row is taken over.</summary>
    public ImportedGuest Says { get; init; } = Read.Says;

    /// <summary>See <see cref="ReadRow.Remarks"/>.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>Whom it is about, and the <see cref="Guest.Version"/> that was looked at; null: nobody yet.</summary>
    public Guid? GuestId { get; init; }

    public Guid? GuestVersion { get; init; }

    /// <summary>The guest as stored; null: there is none, or the row does nothing.</summary>
    public GuestSnapshot? Before { get; init; }

    /// <summary>The guest as the row makes it; null: as a new one.</summary>
    public GuestSnapshot? After { get; init; }

    /// <summary>The guest who has the address under another name; null: nobody.</summary>
    public string? Owner { get; init; }

    /// <summary>What an organiser has said of that.</summary>
    public OtherName Name { get; init; }

    /// <summary>The number of an earlier row about somebody else with the same address; null: there is none.</summary>
    public int? SharesWith { get; init; }

    /// <summary>It looks like a total, a footer or a heading (<see cref="ListFurniture"/>).</summary>
    public bool LooksLikeNobody { get; init; }

    /// <summary>The row is about somebody new even if the address is another guest's.</summary>
    public bool MayShare => Name is OtherName.AnotherPerson || SharesWith is not null;

    /// <summary>A field as it will be, whatever becomes of the row; null: nothing.</summary>
    public string? ValueOf(string field) => (After ?? new GuestSnapshot(
        Reply.None, Says.Onto(GuestSnapshot.Nobody.Details).Cleaned(), Says.Onto(GuestSnapshot.Nobody.Remarks).Cleaned(), [], Message: null)).ValueOf(field);
}

public sealed record ImportPlan(IReadOnlyList<string> Headings, IReadOnlyList<PlannedRow> Rows)
{
    /// <summary>Rows by verdict; one that no row has is missing.</summary>
    public IReadOnlyDictionary<RowVerdict, int> Counts { get; } = Rows.CountBy(row => row.Verdict).ToDictionary();

    /// <summary>Words for sectors that the site does not know by itself, with how many rows have each, the commonest first.</summary>
    public IReadOnlyList<KeyValuePair<string, int>> SectorWords { get; } =
        [.. Rows.Select(row => row.Read.SectorWord).OfType<string>().CountBy(word => word, StringComparer.Ordinal).OrderByDescending(word => word.Value)];
}
