using DebateInvite.Domain.Arrivals;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Prints;

/// <summary>Reads who has a seat, in the order of the list: whom sheets of paper are about.</summary>
public sealed class ReadSeated(DebateContext db)
{
    /// <summary>
    /// More people are not put on paper at once. Part of a list would look like all of it, so there is none at all then.
    /// </summary>
    public const int Most = 5_000;

    /// <param name="tag">Only guests with it; null: all.</param>
    public async Task<Seated> RunAsync(DebateEvent debate, string? tag, CancellationToken cancellation)
    {
        var guests = Guests(debate).Meeting(new GuestCriteria { Reply = Reply.Accepted, Tag = tag });
        var people = await guests.SumAsync(g => g.Seats, cancellation);
        return new Seated(people, people > Most ? [] : await guests.OrderBy(g => g.SortKey).ThenBy(g => g.Id).ToListAsync(cancellation));
    }

    /// <summary>One guest with their companions; nobody when they have no seat in the event.</summary>
    public async Task<Seated> OneAsync(DebateEvent debate, Guid id, CancellationToken cancellation)
    {
        var guests = await Guests(debate).Where(g => g.Id == id && g.Reply == Reply.Accepted).ToListAsync(cancellation);
        return new Seated(guests.Sum(guest => guest.Seats), guests);
    }

    /// <summary>All tags that guests with a seat have, in their order.</summary>
    public async Task<IReadOnlyList<string>> TagsAsync(DebateEvent debate, CancellationToken cancellation)
    {
        var sets = await Guests(debate).Where(g => g.Reply == Reply.Accepted && g.Tags != "").Select(g => g.Tags).Distinct().ToListAsync(cancellation);
        return [.. sets.SelectMany(tags => tags.Split(',', StringSplitOptions.RemoveEmptyEntries)).Distinct(StringComparer.Ordinal).Order(StringComparer.CurrentCulture)];
    }

    private IQueryable<Guest> Guests(DebateEvent debate) => db.Guests.AsNoTracking().Where(g => g.EventId == debate.Id);
}

/// <param name="People">How many seats they have, companions' too.</param>
/// <param name="Guests">None where they are too many.</param>
public sealed record Seated(int People, IReadOnlyList<Guest> Guests)
{
    public bool AreTooMany => People > ReadSeated.Most;

    /// <summary>Each guest, and right below those whom they bring along.</summary>
    public IEnumerable<(Guest Guest, Attendee Who)> Each => Guests.SelectMany(guest => Attendee.Of(guest).Select(who => (guest, who)));
}
