using System.Security.Claims;
using DebateInvite.Web.Data.Identity;
using Microsoft.AspNetCore.Identity;

namespace DebateInvite.Web.Features.Organiser.Password;

/// <summary>Changes one's own password. Other sign-ins of the account end; this one stays.</summary>
public sealed class ChangePassword(UserManager<OrganiserAccount> users, SignInManager<OrganiserAccount> signIns)
{
    public async Task<IdentityResult> RunAsync(ClaimsPrincipal user, string current, string chosen)
    {
        var organiser = await users.GetUserAsync(user) ?? throw new InvalidOperationException("The account was removed just now.");
        var result = await users.ChangePasswordAsync(organiser, current, chosen);
        if (result.Succeeded)
            await signIns.RefreshSignInAsync(organiser);
        return result;
    }
}
