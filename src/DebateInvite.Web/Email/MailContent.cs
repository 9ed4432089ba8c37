namespace DebateInvite.Web.Email;

/// <summary>
/// What a mail says, block by block. The HTML and the plain text part are both made from it, so they cannot tell different
/// stories.
/// </summary>
public sealed record MailContent(string Subject, IReadOnlyList<MailBlock> Blocks)
{
    /// <summary>A calendar file to attach (RFC 5545), or null.</summary>
    public string? Calendar { get; init; }
}

public abstract record MailBlock;

public sealed record Paragraph(string Text) : MailBlock;

/// <summary>Labelled facts: when, where.</summary>
public sealed record Facts(IReadOnlyList<(string Label, string Value)> Rows) : MailBlock;

/// <summary>A link to act on.</summary>
public sealed record ActionLink(string Label, string Url) : MailBlock;

/// <summary>What an organiser has written.</summary>
/// <param name="Html">Rendered and sanitised.</param>
/// <param name="Text">The same as plain text.</param>
public sealed record WrittenText(string Html, string Text) : MailBlock;

/// <summary>Small print under the mail.</summary>
public sealed record SmallPrint(string Text) : MailBlock;
