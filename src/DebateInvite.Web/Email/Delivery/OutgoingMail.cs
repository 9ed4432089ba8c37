using DebateInvite.Domain.Typing;

namespace DebateInvite.Web.Email.Delivery;

/// <summary>
/// One rendered mail to one person. Texts that end in header fields are reduced to a single line without control or
/// bidirectional override characters when they are set, so no value can add a header field (RFC 5322 §2.2).
/// </summary>
public sealed record OutgoingMail
{
    /// <summary>
    /// The <c>Message-ID</c> without angle brackets, <c>left@right</c> (RFC 5322 §3.6.4). The same for every try of the
    /// same mail, so that a rare repeat is recognisable.
    /// </summary>
    public required string MessageId { get; init; }

    /// <summary>
    /// The recipient's address, <c>local@domain</c> and nothing else. It is checked when the mail is sent: an address that
    /// cannot be one gives <see cref="DeliveryOutcome.Refused"/>.
    /// </summary>
    public required string To { get; init; }

    public string? ToName { get; init => field = CleanText.Line(value); }

    /// <summary>Where answers go, <c>local@domain</c>; null: to the sender.</summary>
    public string? ReplyTo { get; init; }

    public required string Subject { get; init => field = CleanText.Line(value) ?? ""; }

    /// <summary>What the texts are written in, as a tag (RFC 5646); null: it is not said.</summary>
    public string? Language { get; init; }

    public required string TextBody { get; init; }

    public required string HtmlBody { get; init; }

    /// <summary>Pictures (PNG) that the HTML part shows.</summary>
    public IReadOnlyList<MailPicture> Pictures { get; init; } = [];

    public IReadOnlyList<MailAttachment> Attachments { get; init; } = [];

    /// <summary>Absolute address that takes the recipient off the list (RFC 2369 §3.2), if there is one.</summary>
    public Uri? ListUnsubscribe { get; init; }
}
