using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Organiser.Guests;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Secretariat;

/// <summary>The first few guests in whose names, institutions or addresses some letters occur.</summary>
public sealed class FindGuests(DebateContext db)
{
    public const int MostFound = 8;

    /// <param name="chosen">A guest to be among them whatever was typed.</param>
    public async Task<FoundGuests> RunAsync(DebateEvent debate, string? typed, Guid? chosen, CancellationToken cancellation)
    {
        var guests = db.Guests.AsNoTracking().Where(g => g.EventId == debate.Id);
        var filter = GuestFilter.For(typed);
        var found = filter.Search.Length == 0 ? [] : await filter.Sorted(guests.Meeting(filter.Criteria)).Take(MostFound + 1).ToListAsync(cancellation);
        if (chosen is { } id && found.TrueForAll(guest => guest.Id != id))
            found.InsertRange(0, await guests.Where(g => g.Id == id).ToListAsync(cancellation));
        return new FoundGuests(filter.Search, [.. found.Take(MostFound)], found.Count > MostFound);
    }

    public Task<Guest?> OneAsync(DebateEvent debate, Guid id, CancellationToken cancellation) =>
        db.Guests.AsNoTracking().SingleOrDefaultAsync(g => g.Id == id && g.EventId == debate.Id, cancellation);
}

/// <param name="HasMore">Whether others match too.</param>
public sealed record FoundGuests(string Search, IReadOnlyList<Guest> Guests, bool HasMore);
