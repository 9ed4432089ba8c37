using System.Security.Claims;
using DebateInvite.Domain.Arrivals;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Features.Organiser.Shared;

namespace DebateInvite.Web.Features.Organiser.CheckIn;

/// <summary>Who lets people in.</summary>
/// <param name="Entrance">The name of the door pass or, without one, the organiser's address.</param>
/// <param name="Organiser">The organiser's address; null: a telephone with a door pass.</param>
public sealed record DoorPost(string Entrance, string? Organiser)
{
    /// <summary>As a guest's history tells it.</summary>
    public ChangedBy By => new(Channel.InPerson, Organiser, Entrance);

    /// <param name="access">Of a request that was let through.</param>
    public static DoorPost Of(DeskAccess access, ClaimsPrincipal user)
    {
        var organiser = user.Identities.FirstOrDefault(identity => identity.HasClaim(claim => claim.Type == ClaimTypes.NameIdentifier))?.Name;
        return new(access.Pass is { } pass && (organiser is null || access.PassState is DoorPassState.Valid) ? pass.Name : organiser!, organiser);
    }
}
