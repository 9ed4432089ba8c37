using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Email.Messages.Accounts;
using DebateInvite.Web.Email.Outbox;
using DebateInvite.Web.Features.Organiser.SignIn;
using DebateInvite.Web.Security;
using Microsoft.AspNetCore.Identity;

namespace DebateInvite.Web.Features.Organiser.Password;

/// <summary>
/// Sets a password by a link from a mail, ends other sessions, and signs in, where there is a second factor once that is shown too.
/// The link works for a day, and once.
/// </summary>
public sealed class ResetPassword(
    DebateContext db, UserManager<OrganiserAccount> users, LetIn letIn, OrganiserSessions sessions, OutboxQueue outbox, AuditLog audit, ErasureList list)
{
    public async Task<bool> IsPossibleAsync(Guid id, string? token) =>
        !string.IsNullOrEmpty(token)
        && await FindAsync(id) is { } organiser
        && await users.VerifyUserTokenAsync(
            organiser, users.Options.Tokens.PasswordResetTokenProvider, UserManager<OrganiserAccount>.ResetPasswordTokenPurpose, token);

    /// <returns>Whether the password was accepted and, if so, whether its owner is in.</returns>
    public async Task<(IdentityResult Result, SignInOutcome Outcome)> RunAsync(Guid id, string token, string password, CancellationToken cancellation)
    {
        if (await FindAsync(id) is not { } organiser)
            return (IdentityResult.Failed(users.ErrorDescriber.InvalidToken()), SignInOutcome.Refused);

        var isFirst = organiser.PasswordHash is null;
        var result = await users.ResetPasswordAsync(organiser, token, password);
        if (!result.Succeeded)
            return (result, SignInOutcome.Refused);

        if (!isFirst)
            outbox.ToOrganiser(organiser.Email!, new PasswordChanged(), language: CurrentLanguage.Value);
        audit.Note(AuditKind.PasswordReset, organiser: organiser.Email);
        await db.SaveChangesAsync(cancellation);
        await list.AddAsync(new Erasure(ErasureKind.Credentials, organiser.Id));
        await sessions.EndAllAsync(organiser.Id);
        await users.SetLockoutEndDateAsync(organiser, lockoutEnd: null);
        return (result, await letIn.RunAsync(organiser, isFactorShown: false, cancellation));
    }

    private Task<OrganiserAccount?> FindAsync(Guid id) => users.FindByIdAsync(id.ToString());
}
