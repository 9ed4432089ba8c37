using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Imports;
using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Features.Replies;
using DebateInvite.Web.Features.Shared;
using DebateInvite.Web.Hosting;
using DebateInvite.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Import;

/// <summary>
/// Takes an import back: whom it added is deleted, of whom it changed the fields are again what they were, except those that
/// somebody has changed since. Once anybody of the file has answered or been written to, all of it stays. Whoever was only edited or
/// merged since stays too, and is named: no more is deleted than what the import itself has brought, by whoever may import.
/// </summary>
public sealed class TakeBackImport(DebateContext db, EventLock eventLock, DeleteGuests delete, AuditLog audit, TimeProvider clock)
{
    /// <summary>What would become of it now. Nothing is stored.</summary>
    public async Task<TakenBack> LookAsync(GuestImport import, CancellationToken cancellation)
    {
        var done = await DoneAsync(db.Guests.AsNoTracking().Where(g => g.EventId == import.EventId), import, cancellation);
        return Told(import, clock.Now(), done, await InTheWayAsync(done, cancellation));
    }

    /// <returns>Null: it is done, now or by an earlier click; else why it is not.</returns>
    public Task<TakenBack?> RunAsync(DebateEvent debate, GuestImport shown, string organiser, CancellationToken cancellation) =>
        eventLock.HoldAsync<TakenBack?>(
            debate.Id,
            async (held, token) =>
            {
                var import = await db.Imports.SingleOrDefaultAsync(i => i.Id == shown.Id, token) ?? throw new GoneException();
                if (import.TakenBackAt is not null)
                    return null;

                var done = await DoneAsync(held.Guests, import, token);
                var inTheWay = await InTheWayAsync(done, token);
                if (inTheWay.Count > 0 || !import.TakeBack(held.Now))
                    return Told(import, held.Now, done, inTheWay);

                await delete.EraseAsync(held, [.. done.Where(one => one.Is(Undoing.Goes)).Select(one => one.Guest)], token);
                foreach (var one in done.Where(one => one.Is(Undoing.IsAsBefore)))
                {
                    var before = one.Guest.Snapshot;
                    if (ImportUndo.Undo(one.Guest, one.Changes))
                        held.Record(one.Guest, before, GuestChangeKind.ImportTakenBack, new ChangedBy(Channel.Desk, organiser, import.FileName));
                }

                audit.Note(AuditKind.ImportTakenBack, debate.Slug, import.FileName, done.Count(one => !one.Is(Undoing.Stays)));
                held.Keep();
                return null;
            },
            cancellation);

    private static TakenBack Told(GuestImport import, DateTime now, List<Done> done, List<Guest> inTheWay) => new(
        import.CanBeTakenBackAt(now),
        done.Count(one => one.Is(Undoing.Goes)),
        done.Count(one => one.Is(Undoing.IsAsBefore)),
        [.. done.Where(one => one.Is(Undoing.Stays)).Select(one => one.Guest.FullName)],
        [.. inTheWay.Select(guest => guest.FullName)]);

    // What the import has done to whom, as their histories tell it; guests who are gone since are not among them.
    private async Task<List<Done>> DoneAsync(IQueryable<Guest> guests, GuestImport import, CancellationToken cancellation)
    {
        var changes = await db.GuestChanges.AsNoTracking().Where(c => c.ImportId == import.Id).ToListAsync(cancellation);
        var ids = changes.Select(change => change.GuestId).Distinct().ToList();
        var known = (await guests.WithKeysAsync(ids, cancellation)).ToDictionary(guest => guest.Id);
        var (touched, merged) = (new HashSet<Guid>(), new HashSet<Guid>());
        foreach (var some in ids.Chunk(GuestQueries.MostKeys))
        {
            // Another import that was taken back itself has left nothing.
            var others = db.GuestChanges.Where(c => some.Contains(c.GuestId) && c.ImportId != import.Id && c.Kind != GuestChangeKind.ImportTakenBack
                && !db.Imports.Any(i => i.Id == c.ImportId && i.TakenBackAt != null));
            touched.UnionWith(await others.Select(c => c.GuestId).Distinct().ToListAsync(cancellation));
            merged.UnionWith(await others.Where(c => c.Kind == GuestChangeKind.Merged).Select(c => c.GuestId).Distinct().ToListAsync(cancellation));
        }

        return
        [
            .. changes.Where(change => known.ContainsKey(change.GuestId)).Select(change => new Done(
                known[change.GuestId],
                change.Fields,
                (change.Kind is GuestChangeKind.Added ? touched : merged).Contains(change.GuestId) ? Undoing.Stays : change.Kind is GuestChangeKind.Added ? Undoing.Goes : Undoing.IsAsBefore,
                change.At)),
        ];
    }

    private async Task<List<Guest>> InTheWayAsync(List<Done> done, CancellationToken cancellation)
    {
        if (done.Count == 0)
            return [];

        var since = done.Min(one => one.At);
        var touched = new HashSet<Guid>();
        foreach (var some in done.Select(one => one.Guest.Id).Chunk(GuestQueries.MostKeys))
        {
            touched.UnionWith((await db.Outbox.Where(m => some.Contains(m.GuestId!.Value) && m.CreatedAt > since).Select(m => m.GuestId).ToListAsync(cancellation)).OfType<Guid>());
            touched.UnionWith(await db.UnconfirmedReplies.Where(r => some.Contains(r.GuestId) && r.At > since).Select(r => r.GuestId).ToListAsync(cancellation));
            touched.UnionWith(await db.ChangeRequests.Where(r => some.Contains(r.GuestId) && r.At > since).Select(r => r.GuestId).ToListAsync(cancellation));
        }

        return [.. done.Where(one => touched.Contains(one.Guest.Id) || ImportUndo.IsTooLateFor(one.Guest, one.At)).Select(one => one.Guest).DistinctBy(guest => guest.Id)];
    }

    private enum Undoing
    {
        Goes,
        IsAsBefore,

        /// <summary>Somebody has edited or merged what the import brought: it is theirs now.</summary>
        Stays,
    }

    private sealed record Done(Guest Guest, IReadOnlyList<FieldChange> Changes, Undoing Undoing, DateTime At)
    {
        public bool Is(Undoing undoing) => Undoing == undoing;
    }
}

/// <param name="CanBe">Whether it is possible as far as the import goes.</param>
/// <param name="Added">How many guests are deleted by it.</param>
/// <param name="Changed">How many are again as they were.</param>
/// <param name="Staying">Names of those who stay, since somebody has edited or merged them.</param>
/// <param name="InTheWay">Names of those who have answered or been written to since.</param>
public sealed record TakenBack(bool CanBe, int Added, int Changed, IReadOnlyList<string> Staying, IReadOnlyList<string> InTheWay);
