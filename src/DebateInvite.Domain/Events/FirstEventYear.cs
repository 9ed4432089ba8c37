namespace DebateInvite.Domain.Events;

/// <summary>The invitation names days without a year; this gives them one.</summary>
public static class FirstEventYear
{
    /// <summary>The first year from now on whose last day for replies is not over yet at the venue.</summary>
    public static int For(DateTime now, int month, int lastDay, string timeZone)
    {
        var today = DateOnly.FromDateTime(EventTime.ToLocal(now, timeZone));
        return today <= new DateOnly(today.Year, month, lastDay) ? today.Year : today.Year + 1;
    }
}
