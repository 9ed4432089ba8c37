using DebateInvite.Domain.Arrivals;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Typing;
using DebateInvite.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.CheckIn;

/// <summary>Finds who stands at the door: by their code, or by letters of a name or an institution.</summary>
public sealed class FindAtDoor(DebateContext db)
{
    public const int MostFound = 20;

    // The list's search knows more of a guest than the door may tell apart, so some of whom it finds are passed over.
    private const int MostLookedAt = 100;

    /// <summary>Whose code it is, in the event or in another.</summary>
    public async Task<CodeFound> ByCodeAsync(DebateEvent debate, string code, CancellationToken cancellation)
    {
        var own = await db.Guests.Where(g => g.Code == code).Select(g => new CodeFound(g.Id, g.EventId, false)).ToListAsync(cancellation);
        if (own.Find(owner => owner.EventId == debate.Id) is { } here)
            return here;

        var former = await db.FormerRecords.Where(f => f.Code == code).Select(f => new CodeFound(f.GuestId, f.EventId, true)).ToListAsync(cancellation);
        return former.Find(owner => owner.EventId == debate.Id) ?? (own.Count + former.Count > 0 ? CodeFound.OfAnotherEvent : CodeFound.Nobody);
    }

    /// <summary>The first few whom the words fit.</summary>
    public async Task<PeopleFound> RunAsync(DebateEvent debate, string? typed, CancellationToken cancellation)
    {
        var criteria = GuestCriteria.Read(name => name is "q" ? typed : null);
        if (criteria.Search.Length == 0)
            return new PeopleFound("", [], HasMore: false);

        var keys = await db.Guests.Where(g => g.EventId == debate.Id).Meeting(criteria)
            .OrderBy(g => g.SortKey).ThenBy(g => g.Id).Select(g => g.Id).Take(MostLookedAt).ToListAsync(cancellation);
        var guests = await db.Guests.AsNoTracking().Where(g => keys.Contains(g.Id)).ToListAsync(cancellation);
        var words = CleanText.Folded(criteria.Search).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var shown = guests.Where(guest => Fits(guest, words)).OrderBy(guest => keys.IndexOf(guest.Id)).ToList();
        return new PeopleFound(criteria.Search, await WithArrivalsAsync(shown.Take(MostFound).ToList(), cancellation), shown.Count > MostFound || keys.Count == MostLookedAt);
    }

    // Neither tags nor addresses are the door's to know, so nobody is found by them.
    private static bool Fits(Guest guest, string[] words)
    {
        var known = CleanText.Folded($"{guest.FullName} {guest.Details.LastName} {guest.Details.Organisation} {string.Join(' ', guest.Snapshot.Companions)}");
        return words.All(word => known.Contains(word, StringComparison.Ordinal));
    }

    private async Task<IReadOnlyList<PersonFound>> WithArrivalsAsync(List<Guest> guests, CancellationToken cancellation)
    {
        var keys = guests.ConvertAll(guest => guest.Id);
        var arrivals = keys.Count == 0 ? [] : await db.Arrivals.Where(a => keys.Contains(a.GuestId) && a.UndoneAt == null)
            .GroupBy(a => a.GuestId).Select(group => new { group.Key, People = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.People, cancellation);
        return [.. guests.Select(guest => new PersonFound(guest, arrivals.GetValueOrDefault(guest.Id)))];
    }
}

/// <param name="IsFormer">It is the code of a record of theirs that became one with this one.</param>
public sealed record CodeFound(Guid GuestId, Guid EventId, bool IsFormer)
{
    public static readonly CodeFound Nobody = new(Guid.Empty, Guid.Empty, IsFormer: false);

    /// <summary>Somebody's, but not here.</summary>
    public static readonly CodeFound OfAnotherEvent = new(Guid.Empty, Guid.Empty, IsFormer: true);

    /// <summary>Whether somebody of the event has it.</summary>
    public bool IsHere => GuestId != Guid.Empty;
}

/// <param name="HasMore">Others fit too.</param>
public sealed record PeopleFound(string Search, IReadOnlyList<PersonFound> People, bool HasMore);

/// <param name="In">How many of those of the record are in.</param>
public sealed record PersonFound(Guest Guest, int In);
