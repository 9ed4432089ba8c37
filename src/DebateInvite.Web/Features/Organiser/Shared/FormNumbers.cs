using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DebateInvite.Domain.Typing;

namespace DebateInvite.Web.Features.Organiser.Shared;

/// <summary>
/// Whole numbers as people write them: plain, or in groups of three as the site itself writes them in each language (a space,
/// also a narrow or a no-break one; a comma) and as spreadsheets and neighbours do (a full stop, an apostrophe).
/// </summary>
public static partial class FormNumbers
{
    /// <summary>Null for nothing and for what is no whole number: a mark that does not part three digits may be a decimal one.</summary>
    public static int? Whole(string? typed)
    {
        // White space of every kind is one space now; compatibility makes full-width digits plain ones.
        var line = CleanText.Line(typed)?.Normalize(NormalizationForm.FormKC) ?? "";
        return Written().IsMatch(line)
            && int.TryParse(string.Concat(line.Where(char.IsAsciiDigit)), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
    }

    [GeneratedRegex(@"^([0-9]+|[0-9]{1,3}(?<mark>[ .,'’])[0-9]{3}(\k<mark>[0-9]{3})*)\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Written();
}
