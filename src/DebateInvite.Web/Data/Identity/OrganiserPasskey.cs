using Microsoft.AspNetCore.Identity;

namespace DebateInvite.Web.Data.Identity;

/// <summary>A passkey of an organiser's (https://www.w3.org/TR/webauthn-3/): its public half, which opens nothing by itself.</summary>
public sealed class OrganiserPasskey : IdentityUserPasskey<Guid>
{
    /// <summary>The longest that an authenticator may make: https://www.w3.org/TR/webauthn-3/#credential-id. Bytes.</summary>
    public const int LongestId = 1023;

    public const int NameMaxLength = 60;

    public DateTime AddedAt { get; set; }

    /// <summary>Null: not yet.</summary>
    public DateTime? LastUsedAt { get; set; }
}
