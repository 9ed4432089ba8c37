using System.Globalization;
using System.Security.Claims;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Security;

namespace DebateInvite.Web.Features.Organiser.Shared;

/// <summary>Who is signed in at the desk.</summary>
/// <param name="Id">The account's key.</param>
/// <param name="SessionKeyHash">Tells the session of this very browser from the account's others.</param>
public sealed record CurrentOrganiser(Guid Id, string Email, string SessionKeyHash)
{
    public ChangedBy By => ChangedBy.Desk(Email);

    /// <param name="user">Of a request that the desk has let in.</param>
    public static CurrentOrganiser Of(ClaimsPrincipal user) =>
        new(Guid.Parse(user.FindFirstValue(ClaimTypes.NameIdentifier)!, CultureInfo.InvariantCulture), user.Identity!.Name!, OrganiserSessions.KeyHashOf(user)!);
}
