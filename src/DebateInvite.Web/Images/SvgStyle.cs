using System.Text;
using System.Text.RegularExpressions;

namespace DebateInvite.Web.Images;

/// <summary>
/// The style sheets of drawings: rules with simple selectors, and of their declarations those that draw. Import, fonts, media, escapes and all
/// that fetches something are not among what is read, so they do not come out again.
/// </summary>
internal static partial class SvgStyle
{
    /// <summary>Also attributes of the same names (SVG 2 §6.6).</summary>
    public static readonly HashSet<string> Properties = new(StringComparer.Ordinal)
    {
        "fill", "fill-rule", "fill-opacity", "stroke", "stroke-width", "stroke-opacity", "stroke-linecap", "stroke-linejoin", "stroke-miterlimit",
        "stroke-dasharray", "stroke-dashoffset", "color", "opacity", "stop-color", "stop-opacity", "clip-path", "clip-rule", "mask", "mask-type",
        "marker", "marker-start", "marker-mid", "marker-end", "paint-order", "vector-effect", "display", "visibility", "overflow", "isolation", "mix-blend-mode",
        "shape-rendering", "text-rendering", "color-interpolation", "transform", "transform-origin",
        "font", "font-family", "font-size", "font-style", "font-weight", "font-variant", "font-stretch", "letter-spacing", "word-spacing",
        "text-anchor", "text-decoration", "dominant-baseline", "alignment-baseline", "baseline-shift", "direction", "writing-mode",
    };

    /// <summary>Whether a value means nothing outside the drawing: no address but of a part of it, and nothing that is written to look like something else.</summary>
    public static bool IsHarmless(string value) =>
        value.IndexOfAny(['\\', '@', '{', '}', '<', ';']) < 0
        && !OwnAddress().Replace(value, "").Contains("url", StringComparison.OrdinalIgnoreCase)
        && !Function().IsMatch(value);

    /// <summary>What stays of a style attribute.</summary>
    public static string Declarations(string style, SortedSet<string> removed)
    {
        var kept = new StringBuilder();
        foreach (var declaration in Comment().Replace(style, "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (declaration.Split(':', 2, StringSplitOptions.TrimEntries) is not [var name, { Length: > 0 } value])
                continue;

            name = name.ToLowerInvariant();
            var isWhole = value.Count(letter => letter is '"') % 2 == 0 && value.Count(letter => letter is '\'') % 2 == 0;
            if (Properties.Contains(name) && isWhole && IsHarmless(value))
                kept.Append(name).Append(':').Append(value).Append(';');
            else if (value.Contains("url", StringComparison.OrdinalIgnoreCase))
                removed.Add(name);
        }

        return kept.ToString();
    }

    /// <summary>What stays of a style sheet.</summary>
    public static string Sheet(string css, SortedSet<string> removed)
    {
        var kept = new StringBuilder();
        var left = Comment().Replace(css, "");
        foreach (Match atRule in AtRule().Matches(left))
            removed.Add(atRule.Value);
        while (left.IndexOf('{', StringComparison.Ordinal) is >= 0 and var open)
        {
            var close = Closing(left, open);
            // Statements without a block, as imports are, end in a semicolon.
            var selector = left[..open].Split(';')[^1].Trim();
            var body = left[(open + 1)..close];
            if (Selector().IsMatch(selector) && Declarations(body, removed) is { Length: > 0 } declarations)
                kept.Append(selector).Append('{').Append(declarations).Append('}');
            left = close < left.Length ? left[(close + 1)..] : "";
        }

        return kept.ToString();
    }

    private static int Closing(string css, int open)
    {
        var depth = 0;
        for (var at = open; at < css.Length; at++)
        {
            depth += css[at] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0)
                return at;
        }

        return css.Length;
    }

    [GeneratedRegex(@"url\(\s*(?<quote>['""]?)#[\w.:-]+\k<quote>\s*\)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OwnAddress();

    // CSS has others that fetch, and will have more.
    [GeneratedRegex(@"(image|image-set|cross-fade|element|expression|src|attr|paint|env|script)\s*[(:]", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Function();

    [GeneratedRegex(@"/\*.*?(\*/|\z)|<!--|-->", RegexOptions.ExplicitCapture | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Comment();

    [GeneratedRegex(@"@[a-z-]+", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AtRule();

    [GeneratedRegex(@"^[\w.#,>*\s-]+\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Selector();
}
