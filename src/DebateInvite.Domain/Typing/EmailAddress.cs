using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DebateInvite.Domain.Guests;

namespace DebateInvite.Domain.Typing;

/// <summary>
/// Which addresses mail is sent to: an RFC 5321 §4.1.2 dot-string before the at sign, a host name with at least one dot
/// after it, which may be internationalised (RFC 5890). Quoted local parts and address literals are valid but nobody's.
/// Addresses are tidied before they are judged, and compared as mail compares them.
/// </summary>
public static partial class EmailAddress
{
    private const int LocalPartMaxLength = 64;

    // What programs and sentences put around an address that is copied from them; none can begin or end one.
    private static readonly char[] Around =
        ['.', ',', ';', ':', '!', '?', '/', '\\', '|', '<', '>', '(', ')', '[', ']', '"', '\'', '«', '»', '„', '“', '”', '‘', '’', '‚', ' '];

    // Nearly all addresses are of these alone.
    private static readonly SearchValues<char> Plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.+-_@");

    // Strict rules for host names: no underscores, no leading hyphens, no unassigned letters.
    private static readonly IdnMapping HostNames = new() { UseStd3AsciiRules = true };

    public static bool IsValid(string? address)
    {
        if (address is null || address.Length > Guest.EmailMaxLength)
            return false;

        var at = address.LastIndexOf('@');
        return at is > 0 and <= LocalPartMaxLength && LocalPart().IsMatch(address[..at]) && AsciiHost(address[(at + 1)..]) is not null;
    }

    /// <summary>
    /// The address in what somebody pasted: without what stands around it in <c>Name &lt;local@domain&gt;</c>, in a <c>mailto:</c> link
    /// (RFC 6068), in a list or in a sentence, in letters of usual width (Unicode NFKC), and without those that nobody sees. What holds no
    /// address, or several, comes back as a line of text (<see cref="CleanText.Line"/>), to be judged as it is.
    /// </summary>
    /// <returns>Null when nothing is left.</returns>
    public static string? Tidied(string? typed)
    {
        if (CleanText.Line(typed) is not { } line)
            return null;
        if (IsPlain(line))
            return line;

        // The ideographic full stop is a full stop in host names (RFC 3490 §3.1).
        var plain = string.Concat(line.Normalize(NormalizationForm.FormKC).Replace('\u3002', '.').EnumerateRunes().Where(IsSeen).Select(rune => rune.ToString()));
        if (InBrackets().Match(plain) is { Success: true } named)
            plain = named.Groups["address"].Value;
        plain = Label().Replace(plain.Trim(Around), "").Trim(Around);
        // Mail programs copy an address twice: once to be read, once to be followed.
        if (plain.Length <= 3 * Guest.EmailMaxLength && Twice().Match(plain) is { Success: true } twice)
            plain = twice.Groups["address"].Value;
        if (plain.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
            plain = (CleanText.Line(Uri.UnescapeDataString(plain["mailto:".Length..].Split('?')[0])) ?? "").Trim(Around);
        // A space beside the sign is of a line that was broken there.
        plain = BrokenLine().Replace(plain, "");
        return plain.Count(letter => letter == '@') == 1 && !plain.Contains(' ', StringComparison.Ordinal) ? plain : line;
    }

    /// <summary>
    /// The form in which two addresses are compared: tidied, the host by its ASCII name (RFC 5891), and all without case. RFC 5321 §2.4 lets a
    /// host tell local parts apart by case; none that a guest is likely to use does.
    /// </summary>
    public static string KeyOf(string email)
    {
        // Before it is tidied: a small letter may exist with an accent where the capital does not.
        var address = Tidied(email.ToLowerInvariant()) ?? "";
        var at = address.LastIndexOf('@');
        var ascii = at > 0 && AsciiHost(address[(at + 1)..]) is { } host ? $"{address[..at]}@{host}" : address;
        // A name that is too long to be stored in ASCII is compared as it is.
        return (ascii.Length <= Guest.EmailMaxLength ? ascii : address).ToLowerInvariant();
    }

    /// <summary>Everything that the address can be looked for by: as it is written, and with its host in Unicode and in ASCII.</summary>
    public static string Spellings(string email)
    {
        var key = KeyOf(email);
        var at = key.LastIndexOf('@');
        var spoken = at > 0 && IsValid(key) ? $"{key[..at]}@{HostNames.GetUnicode(key[(at + 1)..])}" : key;
        return string.Join(' ', new[] { email, spoken, key }.Distinct(StringComparer.OrdinalIgnoreCase));
    }

    // There is nothing in it or around it to be tidied.
    private static bool IsPlain(string line) =>
        !line.AsSpan().ContainsAnyExcept(Plain) && line.AsSpan().Count('@') == 1 && char.IsAsciiLetterOrDigit(line[0]) && char.IsAsciiLetterOrDigit(line[^1]);

    // Null: it is none.
    private static string? AsciiHost(string host)
    {
        if (!host.Contains('.', StringComparison.Ordinal) || host.EndsWith('.'))
            return null;
        try
        {
            return HostNames.GetAscii(host) is { Length: <= 253 } ascii && IsTopLevel(ascii[(ascii.LastIndexOf('.') + 1)..]) ? ascii : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    // None is a single letter (https://data.iana.org/TLD/tlds-alpha-by-domain.txt), and none a number (RFC 3696 §2).
    private static bool IsTopLevel(string label) => label.Length > 1 && !label.All(char.IsAsciiDigit);

    // The joiners too, which CleanText leaves in names.
    private static bool IsSeen(Rune rune) => Rune.GetUnicodeCategory(rune) is not UnicodeCategory.Format;

    [GeneratedRegex(@"^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LocalPart();

    [GeneratedRegex(@"^[^<>@]*<(?<address>[^<>]+)>[\s.,;]*\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex InBrackets();

    [GeneratedRegex(@"^(?:[-–—•·*]\s+)?(?:(?:(?:adres|adresse|mon|my)\s+)?(?:e-?mail|mail|courriel|poczta)(?:\s+address)?\s*:\s*)?", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Label();

    [GeneratedRegex(@"^(?<address>[^\s<>@]+@[^\s<>@]+?)\W+(?:mailto:)?\k<address>\W*\z", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Twice();

    [GeneratedRegex(@"(?<=@) | (?=@)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BrokenLine();
}
