using System.Net;
using System.Threading.RateLimiting;
using DebateInvite.Domain.Typing;
using Microsoft.Extensions.Options;

namespace DebateInvite.Web.Security;

/// <summary>
/// Counts what anybody may post: by client, by event, and by whom it makes the site write to. Fixed windows, in this process
/// (OWASP ASVS 5.0, 2.4.1). Nothing is looked up in the database, so that an answer tells nothing about who is known.
/// </summary>
public sealed class PostLimits : IDisposable
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    private readonly PartitionedRateLimiter<string> clients;
    private readonly PartitionedRateLimiter<string> events;
    private readonly PartitionedRateLimiter<string> recipients;
    private readonly PartitionedRateLimiter<string> domains;

    public PostLimits(IOptions<LimitOptions> options)
    {
        var limits = options.Value;
        clients = Of(limits.RepliesPerMinutePerAddress, Minute);
        events = Of(limits.RepliesPerMinutePerEvent, Minute);
        recipients = Of(limits.RepliesPerHourPerRecipient, Hour);
        domains = Of(limits.RepliesPerHourPerDomain, Hour);
    }

    /// <param name="what">Posts that are counted apart from others: a page that only reports that it was looked at takes nobody's turn.</param>
    /// <returns>After what time to come back; null: at once, it is counted.</returns>
    public TimeSpan? OfClient(IPAddress? client, string what = "") => Take(clients, $"{what} {ClientNetwork.Of(client)}");

    /// <inheritdoc cref="OfClient"/>
    public TimeSpan? OfEvent(Guid eventId) => Take(events, eventId.ToString());

    /// <param name="email">As it was typed; what is no address causes no mail, and is not counted.</param>
    /// <inheritdoc cref="OfClient"/>
    public TimeSpan? OfRecipient(string? email)
    {
        if (EmailAddress.Tidied(email) is not { } tidy || !EmailAddress.IsValid(tidy))
            return null;

        var (mailbox, domain) = Folded(tidy);
        return Take(recipients, $"{mailbox}@{domain}") ?? Take(domains, domain);
    }

    public void Dispose()
    {
        clients.Dispose();
        events.Dispose();
        recipients.Dispose();
        domains.Dispose();
    }

    // Many hosts deliver anna+anything to anna (RFC 5233).
    private static (string Mailbox, string Domain) Folded(string email)
    {
        var key = CleanText.EmailKey(email);
        var at = key.LastIndexOf('@');
        var plus = key.IndexOf('+', StringComparison.Ordinal);
        return (key[..(plus > 0 && plus < at ? plus : at)], key[(at + 1)..]);
    }

    private static PartitionedRateLimiter<string> Of(int permits, TimeSpan window) => PartitionedRateLimiter.Create<string, string>(
        key => RateLimitPartition.GetFixedWindowLimiter(key, _ => new FixedWindowRateLimiterOptions { PermitLimit = permits, Window = window }));

    private static TimeSpan? Take(PartitionedRateLimiter<string> limiter, string key)
    {
        using var lease = limiter.AttemptAcquire(key);
        return lease.IsAcquired ? null : RetryAfter(lease) ?? Minute;
    }

    /// <summary>When to come back, as a refusal knows it; null: it does not.</summary>
    internal static TimeSpan? RetryAfter(RateLimitLease lease) => lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : null;
}
