using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Features.Organiser.Shared;
using DebateInvite.Web.Features.Organiser.SignIn;
using DebateInvite.Web.Security;
using Microsoft.AspNetCore.Identity;

namespace DebateInvite.Web.Features.Organiser.ConfirmIdentity;

/// <summary>Shows that the organiser is still there in person. The session goes on with a new key, and no longer than it would have.</summary>
public sealed class ConfirmIdentity(UserManager<OrganiserAccount> users, SignInManager<OrganiserAccount> signIns, CheckPassword password, CheckPasskey passkey)
{
    /// <param name="network">See <see cref="ClientNetwork"/>.</param>
    public async Task<bool> RunAsync(CurrentOrganiser self, ConfirmForm form, string network, CancellationToken cancellation)
    {
        if (await users.FindByIdAsync(self.Id.ToString()) is not { } organiser)
            return false;

        var isThere = form.UsesPasskey
            ? await passkey.RunAsync(form.Credential!, cancellation) is { } owner && owner.Id == organiser.Id
            : await password.RunAsync(organiser, organiser.NormalizedEmail!, form.Password!, network, cancellation);
        if (isThere)
            await signIns.SignInAsync(organiser, isPersistent: false);
        return isThere;
    }
}
