using System.Globalization;
using System.Linq.Expressions;
using DebateInvite.Domain.Access;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Typing;
using DebateInvite.Web.Data;
using Microsoft.AspNetCore.WebUtilities;

namespace DebateInvite.Web.Features.Organiser.Guests;

public enum GuestOrder
{
    Name,
    Organisation,
    Reply,

    /// <summary>By when they replied.</summary>
    Replied,
}

/// <summary>
/// Which guests a list or an export shows, and in which order. Read from an address, so anything that means nothing counts
/// as not said.
/// </summary>
public sealed record GuestFilter(GuestCriteria Criteria, GuestOrder Order, bool Descending)
{
    public string Search => Criteria.Search;

    public Reply? Reply => Criteria.Reply;

    /// <param name="query">Of an address: what <see cref="GuestCriteria"/> are written as, and <c>sort</c>, the name of a <see cref="GuestOrder"/> with a hyphen before it for the opposite order.</param>
    /// <param name="sight">What whoever asks may see of guests; by what they may not, nothing is filtered.</param>
    public static GuestFilter Read(string? query, GuestSight sight)
    {
        var sort = QueryHelpers.ParseQuery(query).TryGetValue("sort", out var values) ? values[0] : null;
        return new GuestFilter(
            GuestCriteriaQueries.ReadCriteria(query).SeenWith(sight),
            NameOf.Read<GuestOrder>(sort?.TrimStart('-')) ?? GuestOrder.Name,
            sort?.StartsWith('-') is true);
    }

    /// <summary>Those whom a search finds, by name.</summary>
    public static GuestFilter For(string? search) =>
        new(GuestCriteria.Read(name => name is "q" ? search : null), GuestOrder.Name, Descending: false);

    /// <summary>Of those, only these; null: not chosen one by one. An export looks at it, the queries here do not.</summary>
    public IReadOnlySet<Guid>? Only { get; init; }

    /// <summary>Replies in the order of the list.</summary>
    public static readonly IReadOnlyList<Reply> Replies =
    [
        Domain.Guests.Reply.Accepted, Domain.Guests.Reply.WaitListed, Domain.Guests.Reply.Held, Domain.Guests.Reply.Unconfirmed,
        Domain.Guests.Reply.None, Domain.Guests.Reply.Declined, Domain.Guests.Reply.Cancelled,
    ];

    /// <summary>The place of a guest's reply in <see cref="Replies"/>.</summary>
    public static readonly Expression<Func<Guest, int>> PlaceOfReply = g =>
        g.Reply == Domain.Guests.Reply.Accepted ? 0
        : g.Reply == Domain.Guests.Reply.WaitListed ? 1
        : g.Reply == Domain.Guests.Reply.Held ? 2
        : g.Reply == Domain.Guests.Reply.Unconfirmed ? 3
        : g.Reply == Domain.Guests.Reply.None ? 4
        : g.Reply == Domain.Guests.Reply.Declined ? 5 : 6;

    /// <summary>In the order of the list; names and at last keys decide between equals, so that no page repeats a guest.</summary>
    public IOrderedQueryable<Guest> Sorted(IQueryable<Guest> guests)
    {
        var sorted = Order switch
        {
            GuestOrder.Organisation => By(guests, g => g.OrganisationKey),
            GuestOrder.Reply => By(guests, PlaceOfReply),
            GuestOrder.Replied => By(guests, g => g.RepliedAt),
            _ => By(guests, g => g.SortKey),
        };
        return sorted.ThenBy(g => g.SortKey).ThenBy(g => g.Id);
    }

    /// <summary>The query of an address that shows this: <c>?q=…&amp;reply=…&amp;sort=…</c>, without what is the default.</summary>
    /// <param name="format">For the export's address.</param>
    public string ToQuery(string? format = null)
    {
        var query = (format is null ? QueryString.Empty : QueryString.Create("format", format)) + Criteria.ToQuery();
        if (Sort is not "name")
            query = query.Add("sort", Sort);
        return query.HasValue ? query.ToString() : "?";
    }

    /// <summary>What it lets through, without what was searched for, which may be somebody's name.</summary>
    public string InBrief => string.Join(
        ", ",
        [
            Reply?.ToString() ?? "all",
            .. Criteria.Written.Where(pair => pair.Key is not "reply").Select(pair => pair.Key is "q" ? "search" : $"{pair.Key}={pair.Value}"),
            .. Only is null ? Array.Empty<string>() : ["chosen"],
        ]);

    /// <summary>The order as an address names it.</summary>
    public string Sort => (Descending ? "-" : "") + Order.ToString().ToLower(CultureInfo.InvariantCulture);

    /// <summary>What a click on a column's heading shows: sorted by it, or the other way round if it is already.</summary>
    public GuestFilter SortedBy(GuestOrder order) => this with { Order = order, Descending = Order == order && !Descending };

    /// <summary>The same list without one of its conditions, as the address names it.</summary>
    public GuestFilter Without(string name) =>
        this with { Criteria = GuestCriteria.Read(other => other == name ? null : Criteria.Written.FirstOrDefault(pair => pair.Key == other).Value) };

    private IOrderedQueryable<Guest> By<TKey>(IQueryable<Guest> guests, Expression<Func<Guest, TKey>> key) =>
        Descending ? guests.OrderByDescending(key) : guests.OrderBy(key);
}
