using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace DebateInvite.Domain.Events;

// When what begins and ends, and what guests can do then.
public sealed partial class DebateEvent
{
    public DateTime StartsAtUtc => EventTime.ToUtc(StartsAt, TimeZone);

    /// <summary>The first instant at which replies are no longer taken by the deadline.</summary>
    public DateTime RepliesCloseAt => EventTime.ToUtc(RepliesCloseOn.AddDays(1).ToDateTime(TimeOnly.MinValue), TimeZone);

    /// <summary>The first instant at which the waiting list no longer moves up by itself.</summary>
    public DateTime PromotionEndsAt => EventTime.ToUtc(
        (PromotionEndsOn ?? RepliesCloseOn).AddDays(1).ToDateTime(TimeOnly.MinValue), TimeZone);

    /// <summary>The first instant at which the event is over.</summary>
    public DateTime OverAt => EventTime.ToUtc(EndsAt ?? StartsAt.Date.AddDays(1), TimeZone);

    /// <summary>Tells one time and place from another: a hash, as 64 hexadecimal digits.</summary>
    public string Appointment => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\n', [StartsAtUtc.ToString("u", CultureInfo.InvariantCulture), Address, .. Texts.OrderBy(text => text.Language).Select(text => text.Venue)]))));

    /// <summary>The instants by which it is decided what guests can do.</summary>
    public EventMoments Moments => new(StartsAtUtc, RepliesCloseAt, PromotionEndsAt, OverAt);

    /// <summary>The last day on which data about guests is kept, as the privacy notice promises.</summary>
    public DateOnly GuestsKeptUntil => DateOnly.FromDateTime(EndsAt ?? StartsAt).AddMonths(MonthsGuestsAreKept);

    /// <summary>Whether the time is over for which guests are kept.</summary>
    public bool GuestsAreDueAt(DateTime now) => DayAt(now) > GuestsKeptUntil;

    /// <summary>The day that calendars at the venue show.</summary>
    public DateOnly DayAt(DateTime now) => DateOnly.FromDateTime(EventTime.ToLocal(now, TimeZone));

    public EventState StateAt(DateTime now)
    {
        if (CancelledAt is not null)
            return EventState.Cancelled;
        if (now >= OverAt)
            return EventState.Over;
        if (now >= StartsAtUtc)
            return EventState.Begun;
        if (now >= RepliesCloseAt)
            return EventState.Closed;
        return HasSeatsFor(1, now) ? EventState.Open : EventState.Full;
    }

    public bool TakesRepliesAt(DateTime now) => StateAt(now) is EventState.Open or EventState.Full;

    /// <summary>Whether guests may still ask for changes, which organisers decide: after the deadline, until the event begins.</summary>
    public bool TakesRequestsAt(DateTime now) => StateAt(now) is EventState.Closed;

    /// <summary>Whether only organisers may still take replies: too late for guests, not yet over.</summary>
    public bool TakesLateRepliesAt(DateTime now) => StateAt(now) is EventState.Closed or EventState.Begun;

    /// <summary>Calendar days at the venue from today to the last day for replies: 0 on that day, negative after it.</summary>
    public int DaysLeftAt(DateTime now) =>
        RepliesCloseOn.DayNumber - DayAt(now).DayNumber;

    /// <summary>The next instant (UTC) at which guests are told something else without anybody's doing: days are counted, and moments come.</summary>
    public DateTime NextChangeAfter(DateTime now)
    {
        var midnight = EventTime.ToUtc(DayAt(now).AddDays(1).ToDateTime(TimeOnly.MinValue), TimeZone);
        DateTime[] moments = [StartsAtUtc, RepliesCloseAt, PromotionEndsAt, OverAt];
        return moments.Where(moment => moment > now).Append(midnight).Min();
    }
}
