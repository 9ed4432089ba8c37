using System.Text;
using Ganss.Xss;
using Markdig;

namespace DebateInvite.Web.Localisation;

/// <summary>Renders what organisers write (CommonMark, bare links) to HTML that is safe to show and to send, set as the current language wants it.</summary>
public static class Markdown
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UseAutoLinks().Build();

    // Headings in texts start below the page's own.
    private static readonly string[] Allowed =
        ["p", "br", "em", "strong", "a", "ul", "ol", "li", "blockquote", "h3", "h4", "h5", "h6", "hr", "code", "pre"];

    // Knows nothing of the text that it is at, so it serves any number of threads.
    private static readonly HtmlSanitizer Sanitizer = new(new HtmlSanitizerOptions
    {
        AllowedTags = new HashSet<string>(Allowed, StringComparer.OrdinalIgnoreCase),
        AllowedAttributes = new HashSet<string>(["href", "start"], StringComparer.OrdinalIgnoreCase),
        AllowedSchemes = new HashSet<string>(["http", "https", "mailto", "tel"], StringComparer.OrdinalIgnoreCase),
        UriAttributes = new HashSet<string>(["href"], StringComparer.OrdinalIgnoreCase),
    });

    public static string ToHtml(string markdown) => Typography.TypesetHtml(Sanitizer.Sanitize(Markdig.Markdown.ToHtml(markdown, Pipeline)));

    /// <summary>Text that stays text: any ASCII punctuation character may be backslash-escaped (CommonMark §2.4).</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (char.IsAsciiLetterOrDigit(letter) || !char.IsAscii(letter) || letter is ' ')
                escaped.Append(letter);
            else
                escaped.Append('\\').Append(letter);
        }

        return escaped.ToString();
    }
}
