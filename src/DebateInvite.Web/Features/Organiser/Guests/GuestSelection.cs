using System.Security.Cryptography;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Features.Replies;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Guests;

/// <summary>Guests chosen on the list, as they are posted: one by one, or all that the list shows with its filter, on every page.</summary>
public class GuestSelection
{
    /// <summary>Guests' keys; one field may hold several, separated by commas.</summary>
    public string?[]? Ids { get; set; }

    /// <summary>All of the filter, in place of <see cref="Ids"/>: however many they are, a form names them in a few words.</summary>
    public bool All { get; set; }

    public string? Q { get; set; }
    public string? Reply { get; set; }

    public GuestFilter Filter => GuestFilter.Of(Q, Reply, sort: null);

    public IReadOnlyList<Guid> Keys =>
    [
        .. (Ids ?? []).SelectMany(ids => (ids ?? "").Split(','))
            .Select(id => Guid.TryParse(id, out var key) ? key : Guid.Empty)
            .Where(key => key != Guid.Empty)
            .Distinct(),
    ];

    public bool IsEmpty => !All && Keys.Count == 0;

    /// <summary>What an export is asked for that is to hold the chosen.</summary>
    public GuestFilter ToExport => All ? Filter : Filter with { Reply = null, Search = "", Only = Keys.ToHashSet() };

    /// <returns>The chosen of these guests, in no order.</returns>
    public Task<List<Guest>> ChosenAsync(IQueryable<Guest> guests, CancellationToken cancellation) =>
        All ? Filter.WithReply(Filter.Found(guests)).ToListAsync(cancellation) : guests.WithKeysAsync(Keys, cancellation);

    /// <summary>Tells one set of guests from another: 32 hexadecimal digits of a hash of their keys, in any order.</summary>
    public static string Fingerprint(IEnumerable<Guest> guests) =>
        Convert.ToHexStringLower(SHA256.HashData([.. guests.Select(guest => guest.Id).Order().SelectMany(id => id.ToByteArray())]))[..32];
}
