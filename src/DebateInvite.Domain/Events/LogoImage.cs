namespace DebateInvite.Domain.Events;

/// <summary>The picture of a <see cref="FundingLogo"/>. Apart from the event, which is loaded for each reply.</summary>
public sealed class LogoImage
{
    /// <summary>Of the hexadecimal digits of the content's SHA-256, the first.</summary>
    public const int HashLength = 24;

    public const int ContentTypeMaxLength = 20;

    public Guid EventId { get; init; }

    /// <summary>Made of the content, so an address with it never means another picture.</summary>
    public required string Hash { get; init; }

    public required string ContentType { get; init; }

    /// <summary>Nothing but the picture: cleaned of all else.</summary>
    public required byte[] Content { get; init; }
}
