using Microsoft.AspNetCore.Identity;

namespace DebateInvite.Web.Data.Identity;

/// <summary>Somebody who may open the organiser's desk. The e-mail address is the user name.</summary>
public sealed class OrganiserAccount : IdentityUser<Guid>
{
    public const int AuthenticatorKeyMaxLength = 400;

    /// <summary>
    /// The first organiser's key is fixed, so that of two first organisers created at the same moment the database keeps one.
    /// </summary>
    public static Guid FirstId { get; } = new("0de8a7e0-0000-4000-8000-000000000001");

    public OrganiserAccount() => Id = Guid.CreateVersion7();

    /// <summary>What the account may do; none: nothing but to look after itself.</summary>
    public List<RoleAssignment> Roles { get; } = [];

    /// <summary>Null: never. Nobody needs to be told that the first sign-in comes from a browser that is not known.</summary>
    public DateTime? LastSignedInAt { get; set; }

    /// <summary>The secret shared with an authenticator app, sealed: a copy of the database makes no codes. Null: there is no app.</summary>
    public string? AuthenticatorKey { get; set; }

    /// <summary>The time step (RFC 6238 §4) of the last code that was accepted: neither it nor an earlier one is again.</summary>
    public long? AuthenticatorStep { get; set; }

    /// <summary>The authenticator app's codes count no more.</summary>
    public void TakeAppOff() => (TwoFactorEnabled, AuthenticatorKey, AuthenticatorStep) = (false, null, null);
}
