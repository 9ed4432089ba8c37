using System.Globalization;
using System.Text.RegularExpressions;
using DebateInvite.Domain.Guests;

namespace DebateInvite.Domain.Typing;

/// <summary>
/// Which addresses mail is sent to: an RFC 5321 §4.1.2 dot-string before the at sign, a host name with at least one dot
/// after it, which may be internationalised (RFC 5890). Quoted local parts and address literals are valid but nobody's.
/// </summary>
public static partial class EmailAddress
{
    private const int LocalPartMaxLength = 64;

    // Strict rules for host names: no underscores, no leading hyphens, no unassigned letters.
    private static readonly IdnMapping HostNames = new() { UseStd3AsciiRules = true };

    public static bool IsValid(string? address)
    {
        if (address is null || address.Length > Guest.EmailMaxLength)
            return false;

        var at = address.LastIndexOf('@');
        return at is > 0 and <= LocalPartMaxLength && LocalPart().IsMatch(address[..at]) && IsHostName(address[(at + 1)..]);
    }

    private static bool IsHostName(string host)
    {
        if (!host.Contains('.', StringComparison.Ordinal) || host.EndsWith('.'))
            return false;
        try
        {
            return HostNames.GetAscii(host).Length <= 253;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    [GeneratedRegex(@"^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LocalPart();
}
