using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace DebateInvite.Domain.Typing;

/// <summary>Telephone numbers as people write and paste them. They are for people to ring, so their grouping stays.</summary>
public static partial class PhoneNumber
{
    /// <summary>Digits as people group them, with an optional extension; at least six of them.</summary>
    /// <param name="phone">Tidied.</param>
    public static bool IsValid(string phone) => Number().IsMatch(phone);

    /// <summary>
    /// What somebody pasted in plain characters: digits and signs of usual width (Unicode NFKC), hyphens for dashes and minus signs, none that
    /// nobody sees, without <c>tel:</c> (RFC 3966) or another word in front, and without one in brackets behind.
    /// </summary>
    /// <returns>Null when nothing is left.</returns>
    public static string? Tidied(string? typed)
    {
        if (CleanText.Line(typed) is not { } line)
            return null;

        var plain = new StringBuilder(line.Length);
        foreach (var rune in line.Normalize(NormalizationForm.FormKC).EnumerateRunes())
        {
            plain.Append(Rune.GetUnicodeCategory(rune) switch
            {
                UnicodeCategory.Format => "",
                UnicodeCategory.DashPunctuation => "-",
                UnicodeCategory.DecimalDigitNumber => ((int)Rune.GetNumericValue(rune)).ToString(CultureInfo.InvariantCulture),
                // The minus sign is a sign of mathematics, and some put dots in the middle of the line between groups.
                _ => rune.Value switch { 0x2212 => "-", 0x00B7 or 0x2022 or 0x2027 => ".", _ => rune.ToString() },
            });
        }

        return CleanText.Line(Remark().Replace(Label().Replace(plain.ToString(), ""), "").Trim(',', ';', '.', ' '));
    }

    /// <summary>Whether words in brackets stand behind it, which <see cref="Tidied"/> leaves out.</summary>
    public static bool HasRemark(string typed) => Remark().IsMatch(typed);

    [GeneratedRegex(@"^\(?\+?(?:[\s().\-/]*[0-9]){6,20}(?:[\s,;]*\(?(?:wewn|wew|w|extn|ext|x|int|poste|#)\.?\s*[0-9]{1,6}\)?)?\z", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();

    [GeneratedRegex(
        @"^\s*(?:(?:(?:tel|telefon|telefonu|telephone|tél|téléphone|phone|fax|faks|mob|mobile|kom|komórka|komórkowy|cell|portable|gsm|nr|numer|number|no|numéro)\b|[tmp](?=\s*:))[\s.:/]*)+",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Label();

    [GeneratedRegex(@"\s*\(\p{L}[\p{L}.\s]*\)\s*\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Remark();
}
