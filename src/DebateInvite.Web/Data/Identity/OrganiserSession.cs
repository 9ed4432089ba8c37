namespace DebateInvite.Web.Data.Identity;

/// <summary>
/// An organiser who is signed in with one browser. The cookie alone opens nothing: it holds a key of which the hash must stand
/// here, so deleting the row ends the session at once, in every process, and a copy of the database does not tell the key.
/// </summary>
public sealed class OrganiserSession
{
    /// <summary>From signing in, however busy somebody is. OWASP ASVS 5.0, 7.3.2.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    /// <summary>Without a request. OWASP ASVS 5.0, 7.3.1.</summary>
    public static readonly TimeSpan LongestIdle = TimeSpan.FromHours(2);

    /// <summary>How long it counts that somebody has shown who they are, before they are asked again for what cannot be undone.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromMinutes(10);

    public const int KeyHashLength = 64;
    public const int DeviceMaxLength = 60;
    public const int NetworkMaxLength = 30;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid OrganiserId { get; init; }

    /// <summary>SHA-256, in hexadecimal digits.</summary>
    public required string KeyHash { get; init; }

    /// <summary>Such as <c>Firefox, Windows</c>; empty when the browser does not say.</summary>
    public required string Device { get; init; }

    /// <summary>Where the last request came from, without the part that tells one household: <c>203.0.113.*</c>.</summary>
    public required string Network { get; set; }

    public required DateTime StartedAt { get; init; }

    /// <summary>When the password or a passkey was last shown: at the start, or when it was asked for again.</summary>
    public required DateTime AskedAt { get; init; }

    /// <summary>A few minutes old at most, so that not every page that is read writes.</summary>
    public required DateTime LastSeenAt { get; set; }
}

public static class OrganiserSessionQueries
{
    /// <summary>Those that have not run out.</summary>
    public static IQueryable<OrganiserSession> AliveAt(this IQueryable<OrganiserSession> sessions, DateTime now)
    {
        var (startedAfter, seenAfter) = (now - OrganiserSession.Longest, now - OrganiserSession.LongestIdle);
        return sessions.Where(s => s.StartedAt > startedAfter && s.LastSeenAt > seenAfter);
    }

    /// <summary>Those that have run out.</summary>
    public static IQueryable<OrganiserSession> OverAt(this IQueryable<OrganiserSession> sessions, DateTime now)
    {
        var (startedAfter, seenAfter) = (now - OrganiserSession.Longest, now - OrganiserSession.LongestIdle);
        return sessions.Where(s => s.StartedAt <= startedAfter || s.LastSeenAt <= seenAfter);
    }
}
