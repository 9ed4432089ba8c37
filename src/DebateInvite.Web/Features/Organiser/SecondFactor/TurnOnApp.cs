using System.Security.Claims;
using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Email.Messages.Accounts;
using DebateInvite.Web.Email.Outbox;
using DebateInvite.Web.Security;
using Microsoft.AspNetCore.Identity;

namespace DebateInvite.Web.Features.Organiser.SecondFactor;

/// <summary>
/// Takes an authenticator app as the second factor, instead of the one before it, and hands out recovery codes. Other sessions of the
/// account end.
/// </summary>
public sealed class TurnOnApp(
    DebateContext db, UserManager<OrganiserAccount> users, AuthenticatorApp app, RecoveryCodes recovery, OrganiserSessions sessions, OutboxQueue outbox, AuditLog audit)
{
    /// <returns>Recovery codes, which replace those there were; null when the code is not the app's.</returns>
    public async Task<IReadOnlyList<string>?> RunAsync(ClaimsPrincipal user, AppForm form, CancellationToken cancellation)
    {
        var organiser = await users.GetUserAsync(user) ?? throw new InvalidOperationException("The account was removed just now.");
        if (app.ReadKey(organiser.Id, form.Key) is not { } key || app.StepOf(key, form.Code) is not { } step)
            return null;

        (organiser.TwoFactorEnabled, organiser.AuthenticatorKey, organiser.AuthenticatorStep) = (true, form.Key, step);
        var codes = await recovery.RenewAsync(organiser.Id, cancellation);
        audit.Note(AuditKind.FactorsChanged, subject: nameof(FactorChange.AppAdded));
        outbox.ToOrganiser(organiser.Email!, new FactorChanged(FactorChange.AppAdded, Passkey: null), language: CurrentLanguage.Value);
        await db.SaveChangesAsync(cancellation);
        await sessions.EndOthersAsync(organiser.Id, user);
        return codes;
    }
}
