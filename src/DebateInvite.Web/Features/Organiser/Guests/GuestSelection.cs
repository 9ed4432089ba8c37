using System.Security.Cryptography;
using DebateInvite.Domain.Access;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
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

    /// <summary>The query of the list's address.</summary>
    public string? Filter { get; set; }

    public GuestFilter FilterFor(GuestSight sight) => GuestFilter.Read(Filter, sight);

    public IReadOnlyList<Guid> Keys =>
    [
        .. (Ids ?? []).SelectMany(ids => (ids ?? "").Split(','))
            .Select(id => Guid.TryParse(id, out var key) ? key : Guid.Empty)
            .Where(key => key != Guid.Empty)
            .Distinct(),
    ];

    public bool IsEmpty => !All && Keys.Count == 0;

    /// <summary>What an export is asked for that is to hold the chosen.</summary>
    public GuestFilter ToExport(GuestSight sight) =>
        All ? FilterFor(sight) : FilterFor(sight) with { Criteria = GuestCriteria.Everybody, Only = Keys.ToHashSet() };

    /// <returns>The chosen of these guests, in no order.</returns>
    public Task<List<Guest>> ChosenAsync(IQueryable<Guest> guests, GuestSight sight, CancellationToken cancellation) =>
        All ? guests.Meeting(FilterFor(sight).Criteria).ToListAsync(cancellation) : guests.WithKeysAsync(Keys, cancellation);

    /// <summary>Tells one set of guests from another: 32 hexadecimal digits of a hash of their keys, in any order.</summary>
    public static string Fingerprint(IEnumerable<Guest> guests) =>
        Convert.ToHexStringLower(SHA256.HashData([.. guests.Select(guest => guest.Id).Order().SelectMany(id => id.ToByteArray())]))[..32];
}
