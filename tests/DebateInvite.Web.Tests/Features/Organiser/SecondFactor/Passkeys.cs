using Microsoft.AspNetCore.Identity;

namespace DebateInvite.Web.Tests.Features.Organiser.SecondFactor;

internal static class Passkeys
{
    /// <summary>As it may be stored; nothing opens with it.</summary>
    public static IdentityPasskeyData Data(string name) => new()
    {
        Name = name,
        PublicKey = [1],
        AttestationObject = [2],
        ClientDataJson = [3],
        CreatedAt = DateTimeOffset.UnixEpoch,
        SignCount = 4,
        Transports = ["internal"],
    };
}
