using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using ExcelNumberFormat;

namespace DebateInvite.Web.Spreadsheets;

/// <summary>
/// Numbers of a workbook as its cells show them (ECMA-376 part 1 §18.8.30): a date is a number with a format, and so are leading
/// zeros and per cents.
/// </summary>
internal sealed partial class ShownNumbers
{
    // As long as Excel lets them be.
    private const int MaxFormatLength = 255;
    private const int MaxFormats = 70_000;

    // Those that a workbook need not name, where they mean something. Short dates are as the site writes them: the file does not say.
    private static readonly Dictionary<int, string> BuiltIn = new()
    {
        [1] = "0", [2] = "0.00", [3] = "#,##0", [4] = "#,##0.00", [9] = "0%", [10] = "0.00%", [12] = "# ?/?", [13] = "# ??/??",
        [14] = "yyyy-mm-dd", [15] = "d-mmm-yy", [16] = "d-mmm", [17] = "mmm-yy", [18] = "h:mm AM/PM", [19] = "h:mm:ss AM/PM",
        [20] = "h:mm", [21] = "h:mm:ss", [22] = "yyyy-mm-dd h:mm", [37] = "#,##0;-#,##0", [38] = "#,##0;-#,##0", [39] = "#,##0.00;-#,##0.00",
        [40] = "#,##0.00;-#,##0.00", [45] = "mm:ss", [46] = "[h]:mm:ss", [47] = "mm:ss.0",
    };

    private readonly List<Format?> formats = [];

    /// <summary>Whether days are counted from 1 January 1904.</summary>
    public bool Since1904 { get; init; }

    /// <summary>Takes over the formats of a workbook's style sheet: for each of its cell formats one, in their order.</summary>
    public void Add(XmlReader styles)
    {
        var own = new Dictionary<int, string>();
        var known = new Dictionary<int, Format?>();
        var isOfCells = false;
        while (styles.Read())
        {
            if (styles.LocalName is "cellXfs")
                isOfCells = styles.NodeType is XmlNodeType.Element;
            if (styles.NodeType is not XmlNodeType.Element)
                continue;

            if (styles.LocalName is "numFmt" && Id(styles) is { } id)
                own[id] = XlsxText.Unescaped(styles.GetAttribute("formatCode") ?? "");
            else if (isOfCells && styles.LocalName is "xf" && formats.Count < MaxFormats)
                formats.Add(FormatOf(Id(styles) ?? 0));
        }

        Format? FormatOf(int id)
        {
            if (!known.TryGetValue(id, out var format))
                known[id] = format = Parsed(own.GetValueOrDefault(id) ?? BuiltIn.GetValueOrDefault(id));
            return format;
        }
    }

    /// <param name="value">As the file has it.</param>
    /// <param name="style">The number of the cell's format; null: none.</param>
    public string Show(string value, string? style)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
            return value;
        if (!int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var index) || index >= formats.Count || formats[index] is not { } format)
            return Plain(value, number);

        try
        {
            return format.Show(number, Since1904).Trim();
        }
        catch (Exception fault) when (fault is ArgumentException or OverflowException or FormatException or InvalidOperationException)
        {
            // Such as a day before there are any.
            return Plain(value, number);
        }
    }

    // Telephone numbers that are typed without spaces are numbers to Excel, and large ones may be written as powers of ten;
    // what is no whole number has as many digits as a double tells apart.
    private static string Plain(string value, double number) =>
        decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact) && decimal.IsInteger(exact)
            ? exact.ToString("0", CultureInfo.InvariantCulture)
            : number.ToString("G15", CultureInfo.CurrentCulture);

    // General, texts, and powers of ten, which show less than the cell says.
    private static Format? Parsed(string? code)
    {
        if (code is null || code.Length > MaxFormatLength || code is "General" or "@" || code.Contains("E+", StringComparison.OrdinalIgnoreCase))
            return null;

        var format = new NumberFormat(code);
        return format.IsValid ? new Format(format, CultureOf(code), NamesDayAndMonth().IsMatch(code)) : null;
    }

    // "[$-415]": dates are in Polish, whatever language the desk is in (ECMA-376 part 1 §18.8.31). Null: in the reader's.
    private static CultureInfo? CultureOf(string code)
    {
        if (Locale().Match(code) is not { Success: true } found)
            return null;
        try
        {
            return int.TryParse(found.Groups["id"].Value, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var id)
                ? CultureInfo.GetCultureInfo(id & 0xFFFF)
                : CultureInfo.GetCultureInfo(found.Groups["name"].Value);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"\[\$-(?:(?<name>[a-z]{2}-[A-Z]{2})|(?<id>[0-9A-Fa-f]{3,8}))[^\]]*\]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Locale();

    [GeneratedRegex("(?<!d)dd?(?!d).*mmmm", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NamesDayAndMonth();

    private static int? Id(XmlReader xml) =>
        int.TryParse(xml.GetAttribute("numFmtId"), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    /// <param name="Culture">In whose words its dates are; null: the reader's.</param>
    /// <param name="IsDayOfMonth">A month's name stands behind a day: in Polish "21 czerwca", not "21 czerwiec".</param>
    private sealed record Format(NumberFormat Number, CultureInfo? Culture, bool IsDayOfMonth)
    {
        // Far less than any time that is shown, and more than what a double leaves out of one.
        private const double Tick = 1.0 / 86_400_000_000;

        public string Show(double number, bool since1904)
        {
            if (Number.IsTimeSpanFormat)
                return Number.Format(number + (Math.Sign(number) * Tick), CultureInfo.CurrentCulture, since1904);
            if (!Number.IsDateTimeFormat)
                return Number.Format(number, CultureInfo.CurrentCulture, since1904);
            return Number.Format(number, IsDayOfMonth ? InGenitive(Culture ?? CultureInfo.CurrentCulture) : Culture ?? CultureInfo.CurrentCulture, since1904);
        }

        private static CultureInfo InGenitive(CultureInfo culture)
        {
            var genitive = (CultureInfo)culture.Clone();
            genitive.DateTimeFormat.MonthNames = genitive.DateTimeFormat.MonthGenitiveNames;
            return genitive;
        }
    }
}
