using System.Security.Claims;
using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Email.Messages.Accounts;
using DebateInvite.Web.Email.Outbox;
using DebateInvite.Web.Security;
using Microsoft.AspNetCore.Identity;

namespace DebateInvite.Web.Features.Organiser.Password;

/// <summary>Changes one's own password. Other sessions of the account end; this one goes on as a new one.</summary>
public sealed class ChangePassword(
    DebateContext db, UserManager<OrganiserAccount> users, SignInManager<OrganiserAccount> signIns, OrganiserSessions sessions, OutboxQueue outbox, AuditLog audit)
{
    public async Task<IdentityResult> RunAsync(ClaimsPrincipal user, string current, string chosen)
    {
        var organiser = await users.GetUserAsync(user) ?? throw new InvalidOperationException("The account was removed just now.");
        var result = await users.ChangePasswordAsync(organiser, current, chosen);
        if (!result.Succeeded)
            return result;

        outbox.ToOrganiser(organiser.Email!, new PasswordChanged(), language: CurrentLanguage.Value);
        audit.Note(AuditKind.PasswordChanged);
        await db.SaveChangesAsync();
        await sessions.EndAllAsync(organiser.Id);
        await signIns.SignInAsync(organiser, isPersistent: false);
        return result;
    }
}
