using System.Text;
using System.Text.RegularExpressions;

namespace DebateInvite.Web.Email.Layout;

/// <summary>
/// Writes the plain text part of a mail: lines of at most 76 characters (RFC 5322 §2.1.1 asks for 78 or fewer), except
/// where a single word is longer, as addresses of pages are. Lines end in a line feed.
/// </summary>
internal static partial class PlainText
{
    private const int LineLength = 76;

    /// <summary>Call it in the mail's language.</summary>
    public static string Of(MailContent content) => string.Join("\n\n", content.Blocks.Select(Of)) + "\n";

    private static string Of(MailBlock block) => block switch
    {
        Paragraph paragraph => Wrapped(paragraph.Text),
        Facts facts => string.Join('\n', facts.Rows.Select(row => Wrapped($"{row.Label}{Colon}{row.Value}"))),
        ActionLink link => $"{Wrapped($"{link.Label}{Colon}".TrimEnd())}\n{link.Url}",
        EntryPass pass => $"{pass.Label} {pass.Code}",
        WrittenText written => Wrapped(ApartFromLinks(written.Text)),
        SmallPrint small => Wrapped(small.Text),
        _ => throw new InvalidOperationException($"There is no plain text for {block.GetType().Name}."),
    };

    private static string Colon => new Text(": ", ": ", "\u00a0: ");

    // Some mail programs make the full stop behind an address of a page a part of it, and the link then leads nowhere.
    private static string ApartFromLinks(string text) => LinkBeforeMark().Replace(text, "$0 ");

    [GeneratedRegex(@"https?://[^\s<>]*[\p{L}\p{Nd}/_=&#~+%-](?=[^\s\p{L}\p{Nd}/_=&#~+%-]+(\s|\z))", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LinkBeforeMark();

    private static string Wrapped(string text)
    {
        var wrapped = new StringBuilder(text.Length + 16);
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            var length = 0;
            foreach (var word in line.TrimEnd().Split(' '))
            {
                if (length > 0)
                {
                    var fits = length + 1 + word.Length <= LineLength;
                    wrapped.Append(fits ? ' ' : '\n');
                    length = fits ? length + 1 : 0;
                }

                wrapped.Append(word);
                length += word.Length;
            }

            wrapped.Append('\n');
        }

        return wrapped.ToString().Trim('\n');
    }
}
