using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Typing;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Organiser.Guests;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Bulk;

public enum BulkAction
{
    Accept,
    Decline,
    Cancel,
    AddTag,
    RemoveTag,
    Delete,
}

/// <summary>Something to be done with several guests at once, as it is posted.</summary>
public sealed class BulkForm
{
    /// <summary>Guests' keys; one field may hold several, separated by commas.</summary>
    public string?[]? Ids { get; set; }

    /// <summary>All guests that the list shows with its filter, on every page, in place of <see cref="Ids"/>.</summary>
    public bool All { get; set; }

    public string? Q { get; set; }
    public string? Reply { get; set; }

    /// <summary>Name of a <see cref="BulkAction"/>.</summary>
    public string? Do { get; set; }

    public string? Tag { get; set; }

    public bool TellGuests { get; set; }

    public BulkAction? Action => NameOf.Read<BulkAction>(Do);

    public GuestFilter Filter => GuestFilter.Of(Q, Reply, sort: null);

    public IReadOnlyList<Guid> Keys =>
    [
        .. (Ids ?? []).SelectMany(ids => (ids ?? "").Split(','))
            .Select(id => Guid.TryParse(id, out var key) ? key : Guid.Empty)
            .Where(key => key != Guid.Empty)
            .Distinct(),
    ];

    /// <returns>The chosen of these guests, in no order.</returns>
    public Task<List<Guest>> ChosenAsync(IQueryable<Guest> guests, CancellationToken cancellation) =>
        All ? Filter.WithReply(Filter.Found(guests)).ToListAsync(cancellation) : guests.WithKeysAsync(Keys, cancellation);

    public GuestRemarks Tags => new GuestRemarks { Tags = [Tag ?? ""] }.Cleaned();
}
