using System.Security.Claims;
using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Email.Messages.Accounts;
using DebateInvite.Web.Email.Outbox;
using DebateInvite.Web.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.SecondFactor;

/// <summary>Takes a passkey off one's own account. Removed already is as good as removed; with the last factor the recovery codes go.</summary>
public sealed class RemovePasskey(DebateContext db, UserManager<OrganiserAccount> users, OrganiserSessions sessions, OutboxQueue outbox, AuditLog audit, ErasureList list)
{
    public async Task RunAsync(ClaimsPrincipal user, byte[] id, CancellationToken cancellation)
    {
        var organiser = await users.GetUserAsync(user) ?? throw new InvalidOperationException("The account was removed just now.");
        var passkeys = await db.UserPasskeys.Where(p => p.UserId == organiser.Id).ToListAsync(cancellation);
        if (passkeys.Find(passkey => passkey.CredentialId.AsSpan().SequenceEqual(id)) is not { } removed)
            return;

        db.UserPasskeys.Remove(removed);
        if (passkeys.Count == 1 && !organiser.TwoFactorEnabled)
            db.RecoveryCodes.RemoveRange(await db.RecoveryCodes.Where(c => c.OrganiserId == organiser.Id).ToListAsync(cancellation));
        audit.Note(AuditKind.FactorsChanged, subject: nameof(FactorChange.PasskeyRemoved));
        outbox.ToOrganiser(organiser.Email!, new FactorChanged(FactorChange.PasskeyRemoved, removed.Data.Name), language: CurrentLanguage.Value);
        await db.SaveChangesAsync(cancellation);
        await list.AddAsync(new Erasure(ErasureKind.Credentials, organiser.Id));
        await sessions.EndOthersAsync(organiser.Id, user);
    }
}
