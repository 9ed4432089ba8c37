using Microsoft.AspNetCore.Identity;

namespace DebateInvite.Web.Data.Identity;

/// <summary>Somebody who may open the organiser's desk. The e-mail address is the user name.</summary>
public sealed class OrganiserAccount : IdentityUser<Guid>
{
    /// <summary>
    /// The first organiser's key is fixed, so that of two first organisers created at the same moment the database keeps one.
    /// </summary>
    public static Guid FirstId { get; } = new("0de8a7e0-0000-4000-8000-000000000001");

    /// <summary>What the account may do; none: nothing but to look after itself.</summary>
    public List<RoleAssignment> Roles { get; } = [];

    public OrganiserAccount() => Id = Guid.CreateVersion7();
}
