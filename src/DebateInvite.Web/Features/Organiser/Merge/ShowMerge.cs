using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Organiser.Guests;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Merge;

/// <summary>Shows which record a guest's could be merged with and, once one is chosen, both side by side.</summary>
public sealed class ShowMerge(DebateContext db)
{
    private const int MostFound = 20;

    public async Task<MergePage?> RunAsync(DebateEvent debate, Guid id, string? q, Guid? otherId, CancellationToken cancellation)
    {
        var guests = db.Guests.AsNoTracking().Where(g => g.EventId == debate.Id);
        if (await guests.SingleOrDefaultAsync(g => g.Id == id, cancellation) is not { } kept)
            return null;
        if (otherId is { } chosen)
        {
            return await guests.SingleOrDefaultAsync(g => g.Id == chosen && g.Id != id, cancellation) is { } other
                ? new MergePage(debate, kept, other, "", [])
                : null;
        }

        var filter = GuestFilter.Of(q ?? kept.Details.LastName, reply: null, sort: null);
        var found = await filter.Sorted(filter.Found(guests), db).Where(g => g.Id != id).Take(MostFound).ToListAsync(cancellation);
        return new MergePage(debate, kept, Other: null, filter.Search, found);
    }
}

/// <param name="Kept">The record that stays.</param>
/// <param name="Other">The record that goes; null: not chosen yet.</param>
public sealed record MergePage(DebateEvent Event, Guest Kept, Guest? Other, string Search, IReadOnlyList<Guest> Found);
