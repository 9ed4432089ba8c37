using System.Security.Cryptography;

namespace DebateInvite.Web.Features.Organiser.Evidence;

/// <summary>
/// The number that stands for a guest wherever people are not named (GDPR art. 4(5)): the same in every file, each time it is made. Only whoever
/// has the database can tell whose it is.
/// </summary>
public static class Pseudonym
{
    // 48 bits: among 100,000 guests, two alike are as likely as one in fifty thousand.
    private const int Digits = 12;

    /// <param name="key">Of the guest's record.</param>
    public static string Of(Guid key) => Convert.ToHexStringLower(SHA256.HashData(key.ToByteArray()))[..Digits];
}
