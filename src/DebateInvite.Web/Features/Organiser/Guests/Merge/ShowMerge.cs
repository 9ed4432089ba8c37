using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Guests.Merge;

/// <summary>Shows which record a guest's could be merged with and, once one is chosen, both side by side.</summary>
public sealed class ShowMerge(DebateContext db)
{
    private const int MostFound = 20;

    /// <param name="kept">The record that stays.</param>
    /// <param name="otherId">The record that goes; null: not chosen yet.</param>
    /// <exception cref="GoneException">There is no such other record.</exception>
    public async Task<MergePage> RunAsync(DebateEvent debate, Guest kept, string? q, Guid? otherId, CancellationToken cancellation)
    {
        var others = db.Guests.AsNoTracking().Where(g => g.EventId == debate.Id && g.Id != kept.Id);
        if (otherId is { } chosen)
        {
            var other = await others.SingleOrDefaultAsync(g => g.Id == chosen, cancellation) ?? throw new GoneException();
            return new MergePage(debate, kept, other, "", []);
        }

        var filter = GuestFilter.For(q ?? kept.Details.LastName);
        return new MergePage(debate, kept, Other: null, filter.Search, await filter.Sorted(others.Meeting(filter.Criteria)).Take(MostFound).ToListAsync(cancellation));
    }
}

/// <param name="Kept">The record that stays.</param>
/// <param name="Other">The record that goes; null: not chosen yet.</param>
public sealed record MergePage(DebateEvent Event, Guest Kept, Guest? Other, string Search, IReadOnlyList<Guest> Found);
