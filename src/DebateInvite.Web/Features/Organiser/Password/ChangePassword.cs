using System.Security.Claims;
using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Email.Messages.Accounts;
using DebateInvite.Web.Email.Outbox;
using DebateInvite.Web.Features.Organiser.SignIn;
using DebateInvite.Web.Security;
using Microsoft.AspNetCore.Identity;

namespace DebateInvite.Web.Features.Organiser.Password;

/// <summary>Changes one's own password. Other sessions of the account end; this one goes on as a new one.</summary>
public sealed class ChangePassword(
    DebateContext db, UserManager<OrganiserAccount> users, SignInManager<OrganiserAccount> signIns, CheckPassword check, OrganiserSessions sessions, OutboxQueue outbox,
    AuditLog audit, ErasureList list)
{
    /// <param name="network">See <see cref="ClientNetwork"/>.</param>
    public async Task<IdentityResult> RunAsync(ClaimsPrincipal user, string current, string chosen, string network, CancellationToken cancellation)
    {
        var organiser = await users.GetUserAsync(user) ?? throw new InvalidOperationException("The account was removed just now.");
        // Whoever has found the desk open may not try passwords here more often than at its door.
        if (!await check.RunAsync(organiser, organiser.NormalizedEmail!, current, network, cancellation))
            return IdentityResult.Failed(users.ErrorDescriber.PasswordMismatch());

        var result = await users.ChangePasswordAsync(organiser, current, chosen);
        if (!result.Succeeded)
            return result;

        outbox.ToOrganiser(organiser.Email!, new PasswordChanged(), language: CurrentLanguage.Value);
        audit.Note(AuditKind.PasswordChanged);
        await db.SaveChangesAsync(cancellation);
        await list.AddAsync(new Erasure(ErasureKind.Credentials, organiser.Id));
        await sessions.EndAllAsync(organiser.Id);
        await signIns.SignInAsync(organiser, isPersistent: false);
        return result;
    }
}
