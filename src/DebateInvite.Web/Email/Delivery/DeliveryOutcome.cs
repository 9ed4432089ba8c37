namespace DebateInvite.Web.Email.Delivery;

/// <summary>
/// What became of one try to hand a mail over. Reasons are for the organiser: one line of plain text, at most
/// <see cref="MaxReasonLength"/> characters, with the server's own words where it said any.
/// </summary>
public abstract record DeliveryOutcome
{
    public const int MaxReasonLength = 500;

    private DeliveryOutcome()
    {
    }

    /// <summary>A server (or the pickup directory) has taken responsibility for the mail.</summary>
    public sealed record Accepted : DeliveryOutcome;

    /// <summary>This mail will never be taken: its recipient or content was refused for good (RFC 5321 §4.2.1, 5yz).</summary>
    public sealed record Refused(string Reason) : DeliveryOutcome;

    /// <summary>This mail was not taken now; others may be. Try it again later (RFC 5321 §4.2.1, 4yz).</summary>
    public sealed record Deferred(string Reason) : DeliveryOutcome;

    /// <summary>
    /// The server cannot be used now, whatever the mail: stop the batch and try all of it later. When the connection broke
    /// after the mail's last byte, the server may nevertheless have taken it (RFC 1047); a repeat has the same Message-ID.
    /// </summary>
    public sealed record Unreachable(string Reason) : DeliveryOutcome;
}
