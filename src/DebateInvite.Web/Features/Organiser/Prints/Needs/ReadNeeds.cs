using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Prints.Needs;

/// <summary>Reads who has a seat and needs something in order to take part, in the order of the list.</summary>
public sealed class ReadNeeds(DebateContext db)
{
    public async Task<IReadOnlyList<Guest>> RunAsync(DebateEvent debate, CancellationToken cancellation) => await db.Guests.AsNoTracking()
        .Where(g => g.EventId == debate.Id).Meeting(new GuestCriteria { Reply = Reply.Accepted, WithNeeds = true })
        .OrderBy(g => g.SortKey).ThenBy(g => g.Id).ToListAsync(cancellation);
}
