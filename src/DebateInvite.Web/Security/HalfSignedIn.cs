using System.Security.Claims;
using DebateInvite.Web.Data.Identity;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace DebateInvite.Web.Security;

/// <summary>
/// Between the password and the second factor: a sealed cookie of a few minutes that names the account and opens nothing. It
/// ends with the password that it was given for.
/// </summary>
public sealed class HalfSignedIn(IHttpContextAccessor http, UserManager<OrganiserAccount> users)
{
    public const string Scheme = "HalfSignedIn";

    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);

    private const string StampClaim = "stamp";

    private HttpContext Context => http.HttpContext!;

    public Task BeginAsync(OrganiserAccount organiser) => Context.SignInAsync(Scheme, new ClaimsPrincipal(new ClaimsIdentity(
        [new Claim(ClaimTypes.NameIdentifier, organiser.Id.ToString()), new Claim(StampClaim, organiser.SecurityStamp!)], Scheme)));

    /// <returns>Who has shown their password, and nothing else yet; null when nobody has, or too long ago.</returns>
    public async Task<OrganiserAccount?> WhoAsync()
    {
        if (await Context.AuthenticateAsync(Scheme) is not { Succeeded: true, Principal: { } half })
            return null;

        var organiser = await users.FindByIdAsync(half.FindFirstValue(ClaimTypes.NameIdentifier)!);
        return organiser?.SecurityStamp == half.FindFirstValue(StampClaim) ? organiser : null;
    }

    public Task EndAsync() => Context.SignOutAsync(Scheme);
}
