using System.Globalization;

namespace DebateInvite.Web.Email.Calendar;

/// <summary>
/// A time zone as calendars without a list of their own read it (<c>VTIMEZONE</c>, RFC 5545 §3.6.5): the changes of its clocks as .NET knows
/// them, from the year before an event to ten years after it.
/// </summary>
internal static class ZoneComponent
{
    private const int YearsAfter = 10;

    private static readonly string[] Days = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

    public static void AddZone(this CalendarLines lines, string id, int year)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(id);
        var (from, until) = (FirstOf(Math.Max(year - 1, 2)), FirstOf(Math.Min(year + YearsAfter + 1, 9998)));
        var before = zone.GetUtcOffset(from);

        lines.Add("BEGIN", "VTIMEZONE").Add("TZID", id);
        // What clocks show before the first change.
        lines.AddChange(new Change(DateTime.SpecifyKind(from, DateTimeKind.Unspecified), before, before));
        foreach (var alike in Changes(zone, from, until).GroupBy(change => (change.From, change.To)))
        {
            var changes = alike.ToList();
            if (RuleOf(changes, until.Year - 1) is { } rule)
                lines.AddChange(changes[0], rule);
            else
                changes.ForEach(change => lines.AddChange(change));
        }

        lines.Add("END", "VTIMEZONE");
    }

    private static void AddChange(this CalendarLines lines, Change change, string? rule = null)
    {
        // Which of the two it is called means nothing for the clocks; people know the later hour as that of summer.
        var name = change.To > change.From ? "DAYLIGHT" : "STANDARD";
        lines.Add("BEGIN", name).Add("DTSTART", CalendarLines.Time(change.At)).Add("TZOFFSETFROM", Offset(change.From)).Add("TZOFFSETTO", Offset(change.To));
        if (rule is not null)
            lines.Add("RRULE", rule);
        lines.Add("END", name);
    }

    // Day by day, and then between two days whose clocks differ.
    private static IEnumerable<Change> Changes(TimeZoneInfo zone, DateTime from, DateTime until)
    {
        var offset = zone.GetUtcOffset(from);
        for (var day = from; day < until; day = day.AddDays(1))
        {
            var next = day.AddDays(1);
            if (zone.GetUtcOffset(next) == offset)
                continue;

            var (early, late) = (day, next);
            while (late - early > TimeSpan.FromSeconds(1))
            {
                var middle = early.AddSeconds(Math.Floor((late - early).TotalSeconds / 2));
                (early, late) = zone.GetUtcOffset(middle) == offset ? (middle, late) : (early, middle);
            }

            var after = zone.GetUtcOffset(late);
            yield return new Change(DateTime.SpecifyKind(late + offset, DateTimeKind.Unspecified), offset, after);
            offset = after;
        }
    }

    // The same weekday of the same month at the same hour, each year to the last; null: they follow no such rule.
    private static string? RuleOf(List<Change> changes, int lastYear)
    {
        var first = changes[0].At;
        var isYearly = changes.Count > 2 && changes[^1].At.Year == lastYear
            && changes.Select((change, index) => change.At.Year == first.Year + index).All(isNext => isNext)
            && changes.TrueForAll(change => change.At.Month == first.Month && change.At.DayOfWeek == first.DayOfWeek && change.At.TimeOfDay == first.TimeOfDay);
        if (!isYearly)
            return null;

        var weeks = changes.Select(change => ((change.At.Day - 1) / 7) + 1).Distinct().ToList();
        var week = changes.TrueForAll(change => change.At.Day > DateTime.DaysInMonth(change.At.Year, change.At.Month) - 7) ? -1 : weeks.Count == 1 ? weeks[0] : 0;
        return week == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"FREQ=YEARLY;BYMONTH={first.Month};BYDAY={week}{Days[(int)first.DayOfWeek]}");
    }

    private static DateTime FirstOf(int year) => new(year, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private static string Offset(TimeSpan offset) =>
        (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString(offset.Seconds == 0 ? "hhmm" : "hhmmss", CultureInfo.InvariantCulture);

    /// <param name="At">On clocks as they were until then.</param>
    private sealed record Change(DateTime At, TimeSpan From, TimeSpan To);
}
