using System.Globalization;
using System.Text.RegularExpressions;

namespace DebateInvite.Web.Spreadsheets;

/// <summary>
/// Texts of a workbook (ST_Xstring, ECMA-376 part 1 §22.9.2.19): a character that XML cannot have, and an underscore that would be
/// taken for one's beginning, is written as <c>_xHHHH_</c>.
/// </summary>
internal static partial class XlsxText
{
    public static string Unescaped(string text) => text.Contains("_x", StringComparison.OrdinalIgnoreCase)
        ? Escape().Replace(text, found => ((char)int.Parse(found.ValueSpan[2..6], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToString())
        : text;

    public static string Escaped(string text) => BeginOfEscape().Replace(text, "_x005F_");

    [GeneratedRegex("_[xX][0-9A-Fa-f]{4}_", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Escape();

    [GeneratedRegex("_(?=[xX][0-9A-Fa-f]{4}_)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BeginOfEscape();
}
