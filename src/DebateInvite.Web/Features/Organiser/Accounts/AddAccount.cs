using DebateInvite.Domain.Typing;
using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Email.Messages.Accounts;
using DebateInvite.Web.Email.Outbox;
using DebateInvite.Web.Features.Organiser.Password;
using DebateInvite.Web.Features.Organiser.Shared;
using DebateInvite.Web.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Accounts;

/// <summary>Gives somebody access: an account without a password, and a mail with the link to choose one. Who may change accounts is told.</summary>
public sealed class AddAccount(DebateContext db, ReadRoles roles, UserManager<OrganiserAccount> users, OutboxQueue outbox, AuditLog audit)
{
    /// <returns>What Identity says to the address; null when one may oneself no longer add anybody.</returns>
    public async Task<IdentityResult?> RunAsync(AddAccountForm form, CurrentOrganiser self, CancellationToken cancellation)
    {
        var email = EmailAddress.Tidied(form.Email)!;
        try
        {
            return await db.InTransactionAsync(token => AddAsync(email, form, self, token), cancellation);
        }
        catch (DbUpdateException failure) when (db.IsUniqueViolation(failure))
        {
            return IdentityResult.Failed(users.ErrorDescriber.DuplicateEmail(email));
        }
    }

    private async Task<IdentityResult?> AddAsync(string email, RolesForm form, CurrentOrganiser self, CancellationToken cancellation)
    {
        if (!await db.HoldAccountsAsync(self, cancellation))
            return null;

        var organiser = new OrganiserAccount { UserName = email, Email = email };
        organiser.Roles.AddRange(await roles.AssignmentsAsync(form, organiser.Id, cancellation));
        var result = await users.CreateAsync(organiser);
        if (!result.Succeeded)
            return result;

        var path = PasswordLink.PathFor(organiser, await users.GeneratePasswordResetTokenAsync(organiser));
        var told = new AccountsChanged(email, self.Email, IsAdded: true) { Roles = string.Join("; ", (await roles.InWordsAsync(organiser.Roles, cancellation))[organiser.Id]) };
        await outbox.ToAllOrganisersAsync(told, cancellation, except: email);
        audit.Note(AuditKind.AccountAdded, subject: email);
        outbox.ToOrganiser(email, new AccountLink(path, IsNew: true), language: CurrentLanguage.Value);
        await db.SaveChangesAsync(cancellation);
        return result;
    }
}
