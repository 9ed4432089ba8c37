using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Email.Messages.Accounts;
using DebateInvite.Web.Email.Outbox;
using DebateInvite.Web.Security;
using Microsoft.AspNetCore.Identity;

namespace DebateInvite.Web.Features.Organiser.Password;

/// <summary>Sets a password by a link from a mail, ends other sessions, and signs in. The link works for a day, and once.</summary>
public sealed class ResetPassword(
    DebateContext db, UserManager<OrganiserAccount> users, SignInManager<OrganiserAccount> signIns, OrganiserSessions sessions, OutboxQueue outbox, AuditLog audit)
{
    public async Task<bool> IsPossibleAsync(Guid id, string? token) =>
        !string.IsNullOrEmpty(token)
        && await FindAsync(id) is { } organiser
        && await users.VerifyUserTokenAsync(
            organiser, users.Options.Tokens.PasswordResetTokenProvider, UserManager<OrganiserAccount>.ResetPasswordTokenPurpose, token);

    public async Task<IdentityResult> RunAsync(Guid id, string token, string password)
    {
        if (await FindAsync(id) is not { } organiser)
            return IdentityResult.Failed(users.ErrorDescriber.InvalidToken());

        var isFirst = organiser.PasswordHash is null;
        var result = await users.ResetPasswordAsync(organiser, token, password);
        if (!result.Succeeded)
            return result;

        if (!isFirst)
            outbox.ToOrganiser(organiser.Email!, new PasswordChanged(), language: CurrentLanguage.Value);
        audit.Note(AuditKind.PasswordReset, organiser: organiser.Email);
        await db.SaveChangesAsync();
        await sessions.EndAllAsync(organiser.Id);
        await users.SetLockoutEndDateAsync(organiser, lockoutEnd: null);
        await signIns.SignInAsync(organiser, isPersistent: false);
        return result;
    }

    private Task<OrganiserAccount?> FindAsync(Guid id) => users.FindByIdAsync(id.ToString());
}
