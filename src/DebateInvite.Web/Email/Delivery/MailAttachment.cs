using DebateInvite.Domain.Typing;

namespace DebateInvite.Web.Email.Delivery;

/// <summary>A file that travels with a mail.</summary>
public sealed record MailAttachment
{
    public required string FileName { get; init => field = CleanText.Line(value) ?? "attachment"; }

    /// <summary>Media type with parameters (RFC 2045 §5.1), such as <c>text/calendar; method=PUBLISH; charset=utf-8</c>.</summary>
    public required string ContentType { get; init; }

    public required byte[] Content { get; init; }
}
