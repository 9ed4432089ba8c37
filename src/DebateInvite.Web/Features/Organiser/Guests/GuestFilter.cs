using System.Globalization;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Typing;
using DebateInvite.Web.Data;
using Microsoft.EntityFrameworkCore;

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
/// <param name="Search">Words that must all occur in a guest's names, organisation or address, without regard to accents.</param>
/// <param name="Reply">Null: any.</param>
public sealed record GuestFilter(string Search, Reply? Reply, GuestOrder Order, bool Descending)
{
    private const int SearchMaxLength = 200;
    private const int MostWords = 12;

    /// <param name="sort">Name of a <see cref="GuestOrder"/>, with a hyphen before it for the opposite order.</param>
    public static GuestFilter Of(string? q, string? reply, string? sort)
    {
        var search = CleanText.Line(q) ?? "";
        return new GuestFilter(
            CleanText.Cut(search, SearchMaxLength),
            NameOf.Read<Reply>(reply),
            NameOf.Read<GuestOrder>(sort?.TrimStart('-')) ?? GuestOrder.Name,
            sort?.StartsWith('-') is true);
    }

    /// <summary>Of those, only these; null: not chosen one by one. An export looks at it, the queries here do not.</summary>
    public IReadOnlySet<Guid>? Only { get; init; }

    /// <summary>The guests whom the search finds, whatever their reply.</summary>
    public IQueryable<Guest> Found(IQueryable<Guest> guests) => Words
        .Take(MostWords)
        .Aggregate(guests, (found, word) =>
        {
            // Letters of a code mean nothing by themselves, so only all of it is looked for.
            var code = word.ToUpperInvariant();
            // The provider escapes what LIKE would take for a wildcard.
            return found.Where(g => g.SearchText.Contains(word) || g.Code == code);
        });

    // An address is looked for as a whole, however it is written or was pasted.
    private string[] Words => EmailAddress.Tidied(Search) is { } email && EmailAddress.IsValid(email)
        ? [CleanText.Folded(EmailAddress.KeyOf(email))]
        : CleanText.Folded(Search).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public IQueryable<Guest> WithReply(IQueryable<Guest> guests) =>
        Reply is { } reply ? guests.Where(g => g.Reply == reply) : guests;

    /// <summary>In the order of the list; names and at last keys decide between equals, so that no page repeats a guest.</summary>
    public IQueryable<Guest> Sorted(IQueryable<Guest> guests, DebateContext db)
    {
        var sorted = Order switch
        {
            GuestOrder.Organisation => By(guests, g => EF.Functions.Collate(g.Details.Organisation, db.PolishCollation)),
            GuestOrder.Reply => By(guests, g =>
                g.Reply == Domain.Guests.Reply.Accepted ? 0
                : g.Reply == Domain.Guests.Reply.WaitListed ? 1
                : g.Reply == Domain.Guests.Reply.Held ? 2
                : g.Reply == Domain.Guests.Reply.Unconfirmed ? 3
                : g.Reply == Domain.Guests.Reply.None ? 4
                : g.Reply == Domain.Guests.Reply.Declined ? 5 : 6),
            GuestOrder.Replied => By(guests, g => g.RepliedAt),
            _ => By(guests, g => g.SortKey),
        };
        return sorted.ThenBy(g => g.SortKey).ThenBy(g => g.Id);
    }

    /// <summary>The query of an address that shows this: <c>?q=…&amp;reply=…&amp;sort=…</c>, without what is the default.</summary>
    /// <param name="format">For the export's address.</param>
    public string ToQuery(string? format = null)
    {
        var query = new QueryString();
        if (format is not null)
            query = query.Add("format", format);
        if (Search.Length > 0)
            query = query.Add("q", Search);
        if (Reply is { } reply)
            query = query.Add("reply", reply.ToString());
        if (Sort is not "name")
            query = query.Add("sort", Sort);
        return query.HasValue ? query.ToString() : "?";
    }

    /// <summary>What it lets through, without what was searched for, which may be somebody's name.</summary>
    public string InBrief => string.Join(
        ", ", new[] { Reply?.ToString() ?? "all", Search.Length > 0 ? "search" : null, Only is null ? null : "chosen" }.OfType<string>());

    /// <summary>The order as an address names it.</summary>
    public string Sort => (Descending ? "-" : "") + Order.ToString().ToLower(CultureInfo.InvariantCulture);

    /// <summary>What a click on a column's heading shows: sorted by it, or the other way round if it is already.</summary>
    public GuestFilter SortedBy(GuestOrder order) => this with { Order = order, Descending = Order == order && !Descending };

    private IOrderedQueryable<Guest> By<TKey>(IQueryable<Guest> guests, System.Linq.Expressions.Expression<Func<Guest, TKey>> key) =>
        Descending ? guests.OrderByDescending(key) : guests.OrderBy(key);
}
