using System.Security.Claims;
using DebateInvite.Domain.Typing;
using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Email.Messages.Accounts;
using DebateInvite.Web.Email.Outbox;
using DebateInvite.Web.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.SecondFactor;

/// <summary>Adds a passkey to one's own account. The first factor brings recovery codes with it; other sessions end.</summary>
public sealed partial class AddPasskey(
    DebateContext db, UserManager<OrganiserAccount> users, SignInManager<OrganiserAccount> signIns, RecoveryCodes recovery, OrganiserSessions sessions, OutboxQueue outbox, AuditLog audit,
    TimeProvider clock, ILogger<AddPasskey> log)
{
    /// <summary>What the browser is asked to make a passkey for.</summary>
    /// <returns>JSON: https://www.w3.org/TR/webauthn-3/#dictdef-publickeycredentialcreationoptionsjson.</returns>
    public async Task<string> AskAsync(ClaimsPrincipal user)
    {
        var organiser = await OwnerAsync(user);
        return await signIns.MakePasskeyCreationOptionsAsync(new PasskeyUserEntity { Id = organiser.Id.ToString(), Name = organiser.Email!, DisplayName = organiser.Email! });
    }

    /// <returns>Recovery codes, if this is the first factor; null when it is no passkey that this browser was asked for.</returns>
    public async Task<IReadOnlyList<string>?> RunAsync(ClaimsPrincipal user, PasskeyForm form, CancellationToken cancellation)
    {
        var organiser = await OwnerAsync(user);
        if (await AskedAsync(form.Credential!) is not { Succeeded: true, Passkey: { } passkey, UserEntity: { } entity } || entity.Id != organiser.Id.ToString())
            return null;

        passkey.Name = CleanText.Line(form.Name);
        var isFirst = !await db.WithSecondFactor().AnyAsync(o => o.Id == organiser.Id, cancellation);
        var codes = isFirst ? await recovery.RenewAsync(organiser.Id, cancellation) : [];
        audit.Note(AuditKind.FactorsChanged, subject: nameof(FactorChange.PasskeyAdded));
        outbox.ToOrganiser(organiser.Email!, new FactorChanged(FactorChange.PasskeyAdded, passkey.Name), language: CurrentLanguage.Value);
        // Saves it all.
        var result = await users.AddOrUpdatePasskeyAsync(organiser, passkey);
        if (!result.Succeeded)
            throw new InvalidOperationException(string.Join(' ', result.Errors.Select(error => error.Description)));

        var (id, now) = (passkey.CredentialId, clock.Now());
        await db.UserPasskeys.Where(p => p.CredentialId == id).ExecuteUpdateAsync(set => set.SetProperty(p => p.AddedAt, now), cancellation);
        await sessions.EndOthersAsync(organiser.Id, user);
        return codes;
    }

    private async Task<OrganiserAccount> OwnerAsync(ClaimsPrincipal user) =>
        await users.GetUserAsync(user) ?? throw new InvalidOperationException("The account was removed just now.");

    private async Task<PasskeyAttestationResult?> AskedAsync(string credential)
    {
        try
        {
            var result = await signIns.PerformPasskeyAttestationAsync(credential);
            if (!result.Succeeded)
                LogRefused(result.Failure.Message);
            return result;
        }
        catch (InvalidOperationException)
        {
            // Nothing has been asked, or too long ago.
            return null;
        }
    }

    [LoggerMessage(LogLevel.Information, "A passkey was not added: {Reason}")]
    private partial void LogRefused(string reason);
}
