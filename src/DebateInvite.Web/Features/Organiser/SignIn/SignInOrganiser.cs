using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Security;
using Microsoft.AspNetCore.Identity;

namespace DebateInvite.Web.Features.Organiser.SignIn;

/// <summary>Lets an organiser in by address and password, or by a passkey alone, which is two factors by itself.</summary>
public sealed class SignInOrganiser(UserManager<OrganiserAccount> users, CheckPassword password, CheckPasskey passkey, LetIn letIn)
{
    /// <param name="network">See <see cref="ClientNetwork"/>.</param>
    public async Task<SignInOutcome> RunAsync(SignInForm form, string network, CancellationToken cancellation)
    {
        if (form.UsesPasskey)
            return await passkey.RunAsync(form.Credential!, cancellation) is { } owner ? await letIn.RunAsync(owner, isFactorShown: true, cancellation) : SignInOutcome.Refused;

        var address = users.NormalizeEmail(form.Email ?? "");
        var organiser = await users.FindByEmailAsync(address);
        return await password.RunAsync(organiser, address, form.Password!, network, cancellation)
            ? await letIn.RunAsync(organiser!, isFactorShown: false, cancellation)
            : SignInOutcome.Refused;
    }
}
