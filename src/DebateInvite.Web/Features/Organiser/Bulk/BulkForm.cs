using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Typing;
using DebateInvite.Web.Features.Organiser.Guests;

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

    public IQueryable<Guest> Chosen(IQueryable<Guest> guests)
    {
        var keys = Keys;
        return All ? Filter.WithReply(Filter.Found(guests)) : guests.Where(g => keys.Contains(g.Id));
    }

    public GuestRemarks Tags => new GuestRemarks { Tags = [Tag ?? ""] }.Cleaned();
}
