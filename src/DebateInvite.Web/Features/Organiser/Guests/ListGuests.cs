using DebateInvite.Domain.Access;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Organiser.Shared;
using DebateInvite.Web.Features.Replies;
using DebateInvite.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Guests;

/// <summary>One page of the guests that a filter lets through, and how many there are by reply.</summary>
public sealed class ListGuests(DebateContext db, TimeProvider clock)
{
    public const int PageSize = 50;

    /// <param name="page">From 1; the nearest page that there is, is shown.</param>
    /// <param name="sight">What of the guests is shown.</param>
    public async Task<GuestList> RunAsync(DebateEvent debate, GuestFilter filter, int? page, GuestSight sight, CancellationToken cancellation)
    {
        var guests = db.Guests.AsNoTracking().Where(g => g.EventId == debate.Id);
        var counts = await CountsAsync(guests, filter.Criteria, cancellation);
        var pager = Pager.Of(page, PageSize, filter.Reply is { } reply ? counts.GetValueOrDefault(reply) : counts.Values.Sum());
        // An index of the list tells which guests are on the page; only these are looked at.
        var onPage = OnPage(filter.Sorted(guests.Meeting(filter.Criteria)), pager).Select(g => g.Id);
        var seesNeeds = sight.ShowsNeeds;
        var rows = await filter.Sorted(db.Guests.AsNoTracking().Where(g => onPage.Contains(g.Id)))
            .Select(g => new GuestRow(
                g.Id,
                g.Details.FirstName,
                g.Details.LastName,
                g.Details.Email,
                g.Details.Organisation,
                g.Details.JobTitle,
                g.Tags,
                g.Reply,
                g.Seats,
                seesNeeds && (g.Details.AccessibilityNeeds != AccessibilityNeeds.None || g.Details.AccessibilityNotes != null),
                g.RepliedAt,
                db.UnconfirmedReplies.Any(r => r.GuestId == g.Id && r.State == UnconfirmedReplyState.Pending)))
            .ToListAsync(cancellation);
        return new GuestList(
            debate, filter, counts, pager, rows, await TagsAsync(guests, cancellation), await db.PromotionPauseAsync(debate, clock.Now(), cancellation));
    }

    // Without a search, the index by reply is the narrowest to count along. It would be taken for a search too, and each guest
    // looked at for their text, were it not for an order that it does not have.
    private static async Task<Dictionary<Reply, int>> CountsAsync(IQueryable<Guest> guests, GuestCriteria criteria, CancellationToken cancellation)
    {
        var found = guests.Meeting(criteria with { Reply = null });
        if (criteria.Search.Length == 0)
            return await found.GroupBy(g => g.Reply).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, cancellation);

        return await found.GroupBy(GuestFilter.PlaceOfReply).Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => GuestFilter.Replies[group.Key], group => group.Count, cancellation);
    }

    // Behind the middle from the end on: rows before a page are counted off one by one.
    private static IQueryable<Guest> OnPage(IOrderedQueryable<Guest> sorted, Pager pager) => pager.Skip <= pager.Total / 2
        ? sorted.Skip(pager.Skip).Take(pager.PageSize)
        : sorted.Reverse().Skip(pager.Total - pager.Last).Take(pager.Last - pager.Skip);

    // Guests with the same tags are many, sets of tags few.
    private static async Task<IReadOnlyList<string>> TagsAsync(IQueryable<Guest> guests, CancellationToken cancellation)
    {
        var sets = await guests.Where(g => g.Tags != "").Select(g => g.Tags).Distinct().ToListAsync(cancellation);
        return [.. sets.SelectMany(tags => tags.Split(',', StringSplitOptions.RemoveEmptyEntries)).Distinct(StringComparer.Ordinal).Order(StringComparer.CurrentCulture)];
    }
}

/// <param name="Pause">Why nobody is moving up from the waiting list.</param>
/// <param name="Tags">All that guests of the event have.</param>
/// <param name="Counts">Guests found by reply; a reply that nobody has given is missing.</param>
public sealed record GuestList(
    DebateEvent Event, GuestFilter Filter, IReadOnlyDictionary<Reply, int> Counts, Pager Pager, IReadOnlyList<GuestRow> Rows, IReadOnlyList<string> Tags, PromotionPause Pause)
{
    public int Total => Counts.Values.Sum();
}

/// <param name="RepliedAt">UTC.</param>
/// <param name="IsUnconfirmed">A reply by the public form waits for the guest's word.</param>
public sealed record GuestRow(
    Guid Id,
    string FirstName,
    string LastName,
    string? Email,
    string? Organisation,
    string? JobTitle,
    string Tags,
    Reply Reply,
    int Seats,
    bool HasAccessibilityNeeds,
    DateTime? RepliedAt,
    bool IsUnconfirmed);
