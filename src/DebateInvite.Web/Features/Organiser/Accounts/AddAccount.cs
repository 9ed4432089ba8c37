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

/// <summary>Gives somebody access: an account without a password, and a mail with the link to choose one. All others are told.</summary>
public sealed class AddAccount(DebateContext db, UserManager<OrganiserAccount> users, OutboxQueue outbox, AuditLog audit)
{
    public async Task<IdentityResult> RunAsync(string email, CurrentOrganiser self, CancellationToken cancellation)
    {
        try
        {
            return await db.InTransactionAsync(token => AddAsync(CleanText.Line(email)!, self, token), cancellation);
        }
        catch (DbUpdateException failure) when (db.IsUniqueViolation(failure))
        {
            return IdentityResult.Failed(users.ErrorDescriber.DuplicateEmail(email));
        }
    }

    private async Task<IdentityResult> AddAsync(string email, CurrentOrganiser self, CancellationToken cancellation)
    {
        var organiser = new OrganiserAccount { UserName = email, Email = email };
        var result = await users.CreateAsync(organiser);
        if (!result.Succeeded)
            return result;

        var path = PasswordLink.PathFor(organiser, await users.GeneratePasswordResetTokenAsync(organiser));
        await outbox.ToAllOrganisersAsync(new AccountsChanged(email, self.Email, IsAdded: true), cancellation, except: email);
        audit.Note(AuditKind.AccountAdded, subject: email);
        outbox.ToOrganiser(email, new AccountLink(path, IsNew: true), language: CurrentLanguage.Value);
        await db.SaveChangesAsync(cancellation);
        return result;
    }
}
