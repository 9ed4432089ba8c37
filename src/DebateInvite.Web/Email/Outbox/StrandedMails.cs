using DebateInvite.Domain.Outbox;

namespace DebateInvite.Web.Email.Outbox;

public static class StrandedMails
{
    private static readonly TimeSpan Allowance = TimeSpan.FromDays(1);

    /// <summary>
    /// Mails that wait for a time to which no retry leads: a clock was far ahead when it was written down, and they would lie
    /// there, pending, until then.
    /// </summary>
    /// <param name="now">UTC.</param>
    public static IQueryable<OutboxMessage> Stranded(this IQueryable<OutboxMessage> mails, DateTime now, OutboxOptions options)
    {
        var latest = LatestDue(now, options);
        return mails.Where(m => m.State == OutboxState.Pending && (m.DueAt > latest || m.LeasedUntil > latest));
    }

    /// <summary>The latest time for which a mail can wait in good order.</summary>
    public static DateTime LatestDue(DateTime now, OutboxOptions options) => now + RetrySchedule.Longest(options.RetryDelays) + Allowance;
}
