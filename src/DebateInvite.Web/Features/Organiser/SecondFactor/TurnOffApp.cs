using System.Security.Claims;
using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Email.Messages.Accounts;
using DebateInvite.Web.Email.Outbox;
using DebateInvite.Web.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.SecondFactor;

/// <summary>Has the authenticator app count no more. With the last factor the recovery codes go.</summary>
public sealed class TurnOffApp(DebateContext db, UserManager<OrganiserAccount> users, OrganiserSessions sessions, OutboxQueue outbox, AuditLog audit, ErasureList list)
{
    public async Task RunAsync(ClaimsPrincipal user, CancellationToken cancellation)
    {
        var organiser = await users.GetUserAsync(user) ?? throw new InvalidOperationException("The account was removed just now.");
        if (!organiser.TwoFactorEnabled)
            return;

        organiser.TakeAppOff();
        if (!await db.UserPasskeys.AnyAsync(p => p.UserId == organiser.Id, cancellation))
            db.RecoveryCodes.RemoveRange(await db.RecoveryCodes.Where(c => c.OrganiserId == organiser.Id).ToListAsync(cancellation));
        audit.Note(AuditKind.FactorsChanged, subject: nameof(FactorChange.AppRemoved));
        outbox.ToOrganiser(organiser.Email!, new FactorChanged(FactorChange.AppRemoved, Passkey: null), language: CurrentLanguage.Value);
        await db.SaveChangesAsync(cancellation);
        await list.AddAsync(new Erasure(ErasureKind.Credentials, organiser.Id));
        await sessions.EndOthersAsync(organiser.Id, user);
    }
}
