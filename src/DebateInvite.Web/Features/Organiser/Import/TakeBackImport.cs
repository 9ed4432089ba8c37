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
/// somebody has changed since. All of it or nothing: once anybody of the file has answered or been written to, it stays.
/// </summary>
public sealed class TakeBackImport(DebateContext db, EventLock eventLock, DeleteGuests delete, AuditLog audit, TimeProvider clock)
{
    /// <summary>What would become of it now. Nothing is stored.</summary>
    public async Task<TakenBack> LookAsync(GuestImport import, CancellationToken cancellation)
    {
        var done = await DoneAsync(db.Guests.AsNoTracking().Where(g => g.EventId == import.EventId), import, cancellation);
        return new TakenBack(
            import.CanBeTakenBackAt(clock.Now()),
            done.Count(one => one.IsNew),
            done.Count(one => !one.IsNew),
            [.. (await InTheWayAsync(done, cancellation)).Select(guest => guest.FullName)]);
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
                var (added, changed) = (done.FindAll(one => one.IsNew), done.FindAll(one => !one.IsNew));
                var inTheWay = await InTheWayAsync(done, token);
                if (inTheWay.Count > 0 || !import.TakeBack(held.Now))
                    return new TakenBack(import.CanBeTakenBackAt(held.Now), added.Count, changed.Count, [.. inTheWay.Select(guest => guest.FullName)]);

                await delete.EraseAsync(held, added.ConvertAll(one => one.Guest), token);
                foreach (var (guest, changes, _, _) in changed)
                {
                    var before = guest.Snapshot;
                    if (ImportUndo.Undo(guest, changes))
                        held.Record(guest, before, GuestChangeKind.ImportTakenBack, new ChangedBy(Channel.Desk, organiser, import.FileName));
                }

                audit.Note(AuditKind.ImportTakenBack, debate.Slug, import.FileName, done.Count);
                held.Keep();
                return null;
            },
            cancellation);

    // What the import has done to whom, as their histories tell it; guests who are gone since are not among them.
    private async Task<List<Done>> DoneAsync(IQueryable<Guest> guests, GuestImport import, CancellationToken cancellation)
    {
        var changes = await db.GuestChanges.AsNoTracking().Where(c => c.ImportId == import.Id).ToListAsync(cancellation);
        var known = (await guests.WithKeysAsync(changes.Select(change => change.GuestId).Distinct(), cancellation)).ToDictionary(guest => guest.Id);
        return
        [
            .. changes.Where(change => known.ContainsKey(change.GuestId)).Select(change =>
                new Done(known[change.GuestId], change.Fields, change.Kind is GuestChangeKind.Added, change.At)),
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

    private sealed record Done(Guest Guest, IReadOnlyList<FieldChange> Changes, bool IsNew, DateTime At);
}

/// <param name="CanBe">Whether it is possible as far as the import goes.</param>
/// <param name="Added">How many guests are deleted by it.</param>
/// <param name="Changed">How many are again as they were.</param>
/// <param name="InTheWay">Names of those who have answered or been written to since.</param>
public sealed record TakenBack(bool CanBe, int Added, int Changed, IReadOnlyList<string> InTheWay);
