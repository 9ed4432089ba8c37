using System.ComponentModel.DataAnnotations;

namespace DebateInvite.Web.Security;

/// <summary>Section <c>Limits</c>. Each process counts for itself.</summary>
public sealed record LimitOptions
{
    /// <summary>Posts of public forms by one client, an IPv4 address or an IPv6 /64, in a minute. An office behind one address may need more.</summary>
    [Range(1, 1_000_000, ErrorMessage = "Limits:RepliesPerMinutePerAddress must be a number between 1 and 1000000.")]
    public int RepliesPerMinutePerAddress { get; init; } = 60;

    /// <summary>Guests' posts about one event, by all clients together, in a minute.</summary>
    [Range(1, 1_000_000, ErrorMessage = "Limits:RepliesPerMinutePerEvent must be a number between 1 and 1000000.")]
    public int RepliesPerMinutePerEvent { get; init; } = 600;

    /// <summary>
    /// Guests' posts with one e-mail address in an hour, what is between a plus sign and the at sign apart: each can cause a mail
    /// to somebody who asked for none.
    /// </summary>
    [Range(1, 1_000_000, ErrorMessage = "Limits:RepliesPerHourPerRecipient must be a number between 1 and 1000000.")]
    public int RepliesPerHourPerRecipient { get; init; } = 10;

    /// <summary>Guests' posts with addresses of one domain in an hour. Many guests can have theirs with one provider.</summary>
    [Range(1, 1_000_000, ErrorMessage = "Limits:RepliesPerHourPerDomain must be a number between 1 and 1000000.")]
    public int RepliesPerHourPerDomain { get; init; } = 1_000;

    /// <summary>
    /// Guests' posts that this process works on at once. They wait for the event's row one after the other anyway, so more of
    /// them only keep each other waiting.
    /// </summary>
    [Range(1, 1_000, ErrorMessage = "Limits:RepliesInFlight must be a number between 1 and 1000.")]
    public int RepliesInFlight { get; init; } = 8;
}
