namespace DebateInvite.Web.Data.Identity;

/// <summary>How often somebody has lately tried to sign in. Who that is, says the key alone.</summary>
public sealed class SignInTries
{
    public const int KeyLength = 64;

    /// <summary>SHA-256 of who tries what, in hexadecimal digits: addresses that have no account need not lie here in clear.</summary>
    public required string Key { get; init; }

    public int Count { get; set; }

    /// <summary>From then on it begins anew.</summary>
    public DateTime EndsAt { get; set; }
}
