namespace DebateInvite.Web.Data.Identity;

/// <summary>Lets an organiser in once instead of a second factor that is lost. Whoever uses it deletes the row.</summary>
public sealed class RecoveryCode
{
    public const int HashLength = 64;

    public required Guid OrganiserId { get; init; }

    /// <summary>SHA-256, in hexadecimal digits. A code is too long to be guessed from it.</summary>
    public required string Hash { get; init; }
}
