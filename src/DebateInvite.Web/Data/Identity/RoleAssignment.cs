using DebateInvite.Domain.Access;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Data.Identity;

/// <summary>A role that an account has, in one event or in all.</summary>
public sealed class RoleAssignment
{
    public const int RoleMaxLength = 20;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public Guid OrganiserId { get; init; }

    public required Role Role { get; init; }

    /// <summary>Null: in all events.</summary>
    public Guid? EventId { get; init; }
}

public static class RoleQueries
{
    /// <summary>The accounts that may do something.</summary>
    /// <param name="eventId">In which event; null: in all.</param>
    public static IQueryable<OrganiserAccount> WhoMay(this IQueryable<OrganiserAccount> accounts, Right right, Guid? eventId = null)
    {
        var roles = Roles.With(right);
        var one = right.IsOfTheSite() ? null : eventId;
        return accounts.Where(o => o.Roles.Any(r => roles.Contains(r.Role) && (r.EventId == null || r.EventId == one)));
    }

    public static async Task<Grants> GrantsOfAsync(this DebateContext db, Guid organiserId, CancellationToken cancellation) => new(
        await db.RoleAssignments.Where(r => r.OrganiserId == organiserId).Select(r => new Grant(r.Role, r.EventId)).ToListAsync(cancellation));
}
