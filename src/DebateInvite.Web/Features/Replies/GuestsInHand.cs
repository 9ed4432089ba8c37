using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Typing;
using DebateInvite.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Replies;

/// <summary>Whom a step will ask for; nobody, by default.</summary>
public readonly record struct Wanted
{
    /// <summary>As it is compared (<see cref="CleanText.EmailKey"/>).</summary>
    internal string? EmailKey { get; private init; }

    internal Guid? Id { get; private init; }

    /// <summary>All who have an address, however it is written.</summary>
    public static Wanted OwnersOf(string email) => new() { EmailKey = CleanText.EmailKey(email) };

    public static Wanted Guest(Guid id) => new() { Id = id };
}

/// <summary>
/// Guests of an event that are read under its lock and stay as they are there until the commit, so that nobody need ask for them again.
/// Who is added meanwhile is among them.
/// </summary>
internal sealed class GuestsInHand(DebateContext db, Guid eventId)
{
    private readonly List<Guest> guests = [];
    private readonly HashSet<string> addresses = new(StringComparer.Ordinal);

    /// <summary>Those who are wanted, to be asked of the database.</summary>
    public IQueryable<Guest> Of(Wanted wanted)
    {
        var (key, id) = (wanted.EmailKey, wanted.Id);
        var all = db.Guests.Where(g => g.EventId == eventId);
        return id is null ? all.Where(g => g.EmailKey == (key ?? "")) : all.Where(g => g.Id == id);
    }

    /// <summary>They have been read.</summary>
    public void Take(Wanted wanted, IEnumerable<Guest> read)
    {
        guests.AddRange(read.Except(guests));
        if (wanted.EmailKey is { } key)
            addresses.Add(key);
    }

    /// <summary>Reads whom several steps want.</summary>
    public async Task LoadAsync(IEnumerable<Wanted> wanted, CancellationToken cancellation)
    {
        var some = wanted.ToList();
        var keys = some.Select(one => one.EmailKey).OfType<string>().Where(key => !addresses.Contains(key)).Distinct(StringComparer.Ordinal).ToArray();
        var ids = some.Select(one => one.Id).OfType<Guid>().Distinct().ToArray();
        var all = db.Guests.Where(g => g.EventId == eventId);
        if (keys.Length > 0)
            guests.AddRange((await all.Where(g => keys.Contains(g.EmailKey)).ToListAsync(cancellation)).Except(guests));
        if (ids.Length > 0)
            guests.AddRange((await all.Where(g => ids.Contains(g.Id)).ToListAsync(cancellation)).Except(guests));
        addresses.UnionWith(keys);
    }

    public void Add(Guest guest) => guests.Add(guest);

    public void Remove(Guest guest) => guests.Remove(guest);

    /// <returns>Null: it is to be asked for.</returns>
    public Guest? Find(Guid id) => guests.Find(guest => guest.Id == id);

    /// <returns>Null: they are to be asked for.</returns>
    public List<Guest>? OwnersOf(string key) => addresses.Contains(key)
        ? [.. guests.Where(guest => guest.EmailKey == key).OrderBy(guest => guest.CreatedAt).ThenBy(guest => guest.Id)]
        : null;
}
