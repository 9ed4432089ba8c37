using DebateInvite.Domain.Typing;
using DebateInvite.Web.Data.Identity;
using Microsoft.AspNetCore.Identity;

namespace DebateInvite.Web.Features.Organiser.SignIn;

/// <summary>
/// Lets an organiser in. A wrong password, an unknown address and a locked account look the same from outside, in the answer
/// and in the time that it takes.
/// </summary>
public sealed class SignInOrganiser(SignInManager<OrganiserAccount> signIns, UserManager<OrganiserAccount> users)
{
    public async Task<bool> RunAsync(string email, string password)
    {
        var organiser = await users.FindByEmailAsync(CleanText.Line(email) ?? "");
        if (organiser?.PasswordHash is null || await users.IsLockedOutAsync(organiser))
        {
            users.PasswordHasher.HashPassword(new OrganiserAccount(), password);
            return false;
        }

        var result = await signIns.PasswordSignInAsync(organiser, password, isPersistent: false, lockoutOnFailure: true);
        return result.Succeeded;
    }
}
