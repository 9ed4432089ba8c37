namespace DebateInvite.Web.Email.Outbox;

/// <summary>
/// When a mail that was not taken is tried again: soon at first, for a greylisting server or one that restarts; then every
/// six hours until two days have passed. RFC 5321 §4.5.4.1 asks for four to five days; a mail about an event that is days
/// away is better known to have failed while an organiser can still telephone.
/// </summary>
public static class RetrySchedule
{
    private static readonly TimeSpan[] Delays =
    [
        TimeSpan.FromMinutes(1),
        TimeSpan.FromMinutes(5),
        TimeSpan.FromMinutes(15),
        TimeSpan.FromHours(1),
        TimeSpan.FromHours(3),
        .. Enumerable.Repeat(TimeSpan.FromHours(6), 7),
    ];

    /// <param name="attempts">Tries so far, at least 1.</param>
    /// <param name="configured">Other delays than these, if any.</param>
    /// <returns>How long to wait for the next try; null when there is none.</returns>
    public static TimeSpan? DelayAfter(int attempts, IReadOnlyList<TimeSpan>? configured = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(attempts, 1);
        var delays = configured is { Count: > 0 } ? configured : Delays;
        return attempts <= delays.Count ? delays[attempts - 1] : null;
    }

    /// <returns>The longest of the delays.</returns>
    public static TimeSpan Longest(IReadOnlyList<TimeSpan> configured) => (configured is { Count: > 0 } ? configured : Delays).Max();
}
