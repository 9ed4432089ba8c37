using System.Security.Claims;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Security;
using Microsoft.AspNetCore.Identity;

namespace DebateInvite.Web.Features.Organiser.Password;

/// <summary>Changes one's own password. Other sessions of the account end; this one goes on as a new one.</summary>
public sealed class ChangePassword(UserManager<OrganiserAccount> users, SignInManager<OrganiserAccount> signIns, OrganiserSessions sessions)
{
    public async Task<IdentityResult> RunAsync(ClaimsPrincipal user, string current, string chosen)
    {
        var organiser = await users.GetUserAsync(user) ?? throw new InvalidOperationException("The account was removed just now.");
        var result = await users.ChangePasswordAsync(organiser, current, chosen);
        if (!result.Succeeded)
            return result;

        await sessions.EndAllAsync(organiser.Id);
        await signIns.SignInAsync(organiser, isPersistent: false);
        return result;
    }
}
