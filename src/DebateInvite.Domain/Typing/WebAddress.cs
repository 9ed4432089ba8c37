using System.Text;
using System.Text.RegularExpressions;

namespace DebateInvite.Domain.Typing;

/// <summary>
/// Finds addresses of web pages and mailboxes in what ought to be a name. A mail from this site repeats names to addresses that
/// anybody can type; what a mail program would turn into a link there would be an advertisement with our sender (OWASP ASVS 5.0, 1.3).
/// </summary>
public static partial class WebAddress
{
    /// <summary>
    /// Endings of host names that mail programs know: those of countries (ISO 3166-1, two letters) and the most used others
    /// (https://www.iana.org/domains/root/db). Words such as "Dr.Smith" or "Sp. z o.o." do not end so.
    /// </summary>
    private const string Endings =
        "com|net|org|info|biz|edu|gov|mil|int|name|pro|xyz|online|site|shop|store|app|dev|club|live|tech|link|click|top|vip|work|page|blog|cloud|email|news|"
        + "today|world|life|space|website|fun|icu|buzz|mobi|tel|asia|travel|jobs|art|bank|bet|casino|cash|chat|company|digital|finance|group|help|host|media|"
        + "money|network|one|party|press|promo|review|sale|services|social|support|team|tips|tools|trade|wiki|win|zip|zone|"
        + "a[cdefgilmoqrstuwxz]|b[abdefghijmnorstvwyz]|c[acdfghiklmnoruvwxyz]|d[ejkmoz]|e[ceghrstu]|f[ijkmor]|g[abdefghilmnpqrstuwy]|h[kmnrtu]|"
        + "i[delmnoqrst]|j[emop]|k[eghimnprwyz]|l[abcikrstuvy]|m[acdeghklmnopqrstuvwxyz]|n[acefgilopruz]|om|p[aefghklmnrstwy]|qa|r[eosuw]|"
        + "s[abcdeghijklmnorstvxyz]|t[cdfghjklmnortvwz]|u[agksyz]|v[aceginu]|w[fs]|y[et]|z[amw]|xn--[a-z0-9-]+";

    private const string Labels = @"(?<![\p{L}\p{Nd}@-])(?:[\p{L}\p{Nd}_-]+\s?\.)*";

    private const string End = @"\.(?:" + Endings + @")(?![\p{L}\p{Nd}_-])";

    /// <summary>Whether there is plainly an address: with a scheme, www, a path or port, of a mailbox, or one that is written to be put together.</summary>
    public static bool IsIn(string? text) => text is not null && Plain().IsMatch(Unmasked(text));

    /// <summary>Whether a mail program may make a link of something in it: also of a bare host name such as <c>example.org</c>.</summary>
    public static bool MayBecomeLink(string? text) => text is not null && Unmasked(text) is var plain && (Plain().IsMatch(plain) || Host().IsMatch(plain));

    // Full-width letters and other full stops are read as plain ones (RFC 3490 §3.1, Unicode NFKC); what nobody sees is gone.
    private static string Unmasked(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in CleanText.Lines(text)?.Normalize(NormalizationForm.FormKC) ?? "")
        {
            if (letter is '\u200c' or '\u200d')
                continue;
            plain.Append(letter switch
            {
                '\u3002' or '\u2024' or '\uff61' or '\ua4f8' or '\u0701' => '.',
                '\u2044' or '\u2215' or '\u29f8' or '\\' => '/',
                '\ua789' or '\u2236' or '\ufe55' => ':',
                var other => char.ToLowerInvariant(other),
            });
        }

        return plain.ToString();
    }

    [GeneratedRegex(
        @"://|\b(?:https?|hxxps?|ftp)\s*:|\bmailto\s*:|\bwww[0-9]?\s?\.|[^\s@]@[^\s@]+\.[\p{L}]{2,}"
        + @"|[\p{L}\p{Nd}]\s*(?:\[\.\]|\(\.\)|\{\.\}|[\[({]\s*(?:dot|kropka|point)\s*[\])}])\s*[\p{L}\p{Nd}]"
        + @"|\b[0-9]{1,3}(?:\.[0-9]{1,3}){3}\b"
        + "|" + Labels + @"[\p{L}\p{Nd}_-]+\s?" + End + @"(?:/|:[0-9]|[?#][\p{L}\p{Nd}])",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Plain();

    // A single letter before the ending is an abbreviation, as in "m.in.".
    [GeneratedRegex(Labels + @"[\p{L}\p{Nd}_-]{2,}\s?" + End, RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Host();
}
