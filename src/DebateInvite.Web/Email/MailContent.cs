using DebateInvite.Web.Email.Calendar;

namespace DebateInvite.Web.Email;

/// <summary>
/// What a mail says, block by block. The HTML and the plain text part are both made from it, so they cannot tell different
/// stories.
/// </summary>
public sealed record MailContent(string Subject, IReadOnlyList<MailBlock> Blocks)
{
    public CalendarFile? Calendar { get; init; }

    public MailFile? File { get; init; }

    /// <summary>
    /// The mail with who pays for the event, below all else. In words only: most mail programs show no vector graphics, and few show pictures from
    /// elsewhere without asking; attached, they would be weighed for each guest of a mailing, and look like files.
    /// </summary>
    public MailContent FundedAs(EventFacts debate) => debate.Funding is { } words ? this with { Blocks = [.. Blocks, new SmallPrint(words)] } : this;
}

/// <summary>A file that travels with a mail, written as the mail is.</summary>
/// <param name="ContentType">Media type (RFC 2045 §5.1).</param>
public sealed record MailFile(string Name, string ContentType, Func<Stream, CancellationToken, Task> WriteAsync);

public abstract record MailBlock;

public sealed record Paragraph(string Text) : MailBlock;

/// <summary>Labelled facts: when, where.</summary>
public sealed record Facts(IReadOnlyList<(string Label, string Value)> Rows) : MailBlock;

/// <summary>A link to act on.</summary>
public sealed record ActionLink(string Label, string Url) : MailBlock;

/// <summary>What the guest shows at the door.</summary>
/// <param name="Code">As letters and digits; the HTML part also shows it as a QR code.</param>
/// <param name="ContentId">Names the picture within the mail (RFC 2392).</param>
public sealed record EntryPass(string Label, string Code, string ContentId) : MailBlock;

/// <summary>What an organiser has written.</summary>
/// <param name="Html">Rendered and sanitised.</param>
/// <param name="Text">The same as plain text.</param>
public sealed record WrittenText(string Html, string Text) : MailBlock;

/// <summary>Small print under the mail.</summary>
public sealed record SmallPrint(string Text) : MailBlock;
