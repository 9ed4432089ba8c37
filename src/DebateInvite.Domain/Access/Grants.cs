namespace DebateInvite.Domain.Access;

/// <param name="EventId">Null: in all events, those still to come too.</param>
public sealed record Grant(Role Role, Guid? EventId);

/// <summary>All that somebody has been given. In an event they may do what any of it allows, there or in all events.</summary>
public sealed class Grants(IReadOnlyList<Grant> all)
{
    private static readonly Right[] Everybody = [Right.OwnAccount];

    /// <summary>These, and one more.</summary>
    public Grants With(Grant grant) => new([.. all, grant]);

    /// <param name="eventId">Null: where it is about no event, or all of them.</param>
    public IReadOnlySet<Right> RightsAt(Guid? eventId) => all
        .Where(grant => grant.EventId is null || grant.EventId == eventId)
        .SelectMany(grant => Roles.RightsOf(grant.Role).Where(right => grant.EventId is null || !right.IsOfTheSite()))
        .Concat(Everybody)
        .ToHashSet();

    public bool Allow(Right right, Guid? eventId) => RightsAt(eventId).Contains(right);

    /// <summary>Whether the event is anything to them. What it is not, they need not know to exist.</summary>
    public bool Know(Guid eventId) => all.Any(grant => grant.EventId is null || grant.EventId == eventId);

    /// <summary>The events in which somebody may do something, or that they know; null: all.</summary>
    /// <param name="right">Null: anything.</param>
    public IReadOnlyList<Guid>? EventsWith(Right? right)
    {
        var giving = all.Where(grant => right is not { } one || (Roles.RightsOf(grant.Role).Contains(one) && (grant.EventId is null || !one.IsOfTheSite()))).ToList();
        return giving.Exists(grant => grant.EventId is null) ? null : [.. giving.Select(grant => grant.EventId!.Value).Distinct()];
    }
}
