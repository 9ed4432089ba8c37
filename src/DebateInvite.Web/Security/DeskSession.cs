using DebateInvite.Web.Data.Identity;
using Microsoft.AspNetCore.Http.Features;

namespace DebateInvite.Web.Security;

/// <summary>What is known of the session that a request at the desk belongs to; read once, when the request comes in.</summary>
/// <param name="AskedAt">When the password or a passkey was last shown.</param>
/// <param name="HasSecondFactor">Whether the account has one, and so whether it was asked for.</param>
/// <param name="HasPasskeys">Whether it makes sense to ask for one.</param>
public sealed record DeskSession(DateTime AskedAt, bool HasSecondFactor, bool HasPasskeys)
{
    /// <exception cref="InvalidOperationException">Nobody is signed in.</exception>
    public static DeskSession Of(HttpContext context) => context.Features.GetRequiredFeature<DeskSession>();

    /// <summary>Whether it is long enough ago that somebody else may be sitting at the desk by now.</summary>
    public bool MustBeAskedAt(DateTime now) => now >= AskedAt + OrganiserSession.Grace;
}
