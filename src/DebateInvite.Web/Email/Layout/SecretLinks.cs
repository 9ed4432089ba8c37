using System.Text.RegularExpressions;

namespace DebateInvite.Web.Email.Layout;

/// <summary>
/// The part of an address that opens something to whoever has it. Once a mail is sent, the recipient has it and the row need
/// not: a copy of the outbox then opens nothing.
/// </summary>
public static partial class SecretLinks
{
    /// <summary>Stands where the secret was, in addresses that pages show too.</summary>
    public const string Mask = "***";

    /// <param name="payload">A mail as JSON.</param>
    /// <returns>The different secrets in it; two at most.</returns>
    public static string[] In(string payload) => [.. Secret().Matches(payload).Select(match => match.Groups["secret"].Value).Distinct(StringComparer.Ordinal)];

    /// <param name="token">The guest's, as it is now.</param>
    public static string Restored(string payload, string token) => GuestPage().Replace(payload, token);

    [GeneratedRegex("""/([a-z]|confirm)/(?<secret>[0-9a-f]{32})(?=["/?#\\])|([?&]|\\u0026)token=(?<secret>[^"&#\\]+)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Secret();

    [GeneratedRegex("""(?<=/[ir]/)\*\*\*""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex GuestPage();
}
