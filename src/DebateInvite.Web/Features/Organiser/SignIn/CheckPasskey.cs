using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Identity;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.SignIn;

/// <summary>Looks at the answer of a passkey to the question that this browser was given last.</summary>
public sealed partial class CheckPasskey(
    DebateContext db, UserManager<OrganiserAccount> users, SignInManager<OrganiserAccount> signIns, TimeProvider clock, ILogger<CheckPasskey> log)
{
    /// <param name="credential">As the browser makes it: https://www.w3.org/TR/webauthn-3/#dom-publickeycredential-tojson.</param>
    /// <returns>Whose passkey it is; null when the answer is not right, or comes too late.</returns>
    public async Task<OrganiserAccount?> RunAsync(string credential, CancellationToken cancellation)
    {
        if (await AskedAsync(credential) is not { Succeeded: true, User: { } organiser, Passkey: { } passkey })
            return null;

        // How often it has been used, as it says itself, so that a copy of it is noticed.
        await users.AddOrUpdatePasskeyAsync(organiser, passkey);
        var (id, now) = (passkey.CredentialId, clock.Now());
        await db.UserPasskeys.Where(p => p.CredentialId == id).ExecuteUpdateAsync(set => set.SetProperty(p => p.LastUsedAt, now), cancellation);
        return organiser;
    }

    private async Task<PasskeyAssertionResult<OrganiserAccount>?> AskedAsync(string credential)
    {
        try
        {
            var result = await signIns.PerformPasskeyAssertionAsync(credential);
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

    [LoggerMessage(LogLevel.Information, "A passkey was refused: {Reason}")]
    private partial void LogRefused(string reason);
}
