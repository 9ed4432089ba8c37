namespace DebateInvite.Domain.Events;

/// <summary>Turns the wall clock of an event's place into instants. Zones are IANA ids (<c>Europe/Warsaw</c>).</summary>
public static class EventTime
{
    /// <summary>
    /// The first instant (UTC) at which clocks in the zone show <paramref name="local"/> or later. A time that the spring
    /// change skips becomes the moment of the change; of a time that the autumn change repeats, the first is meant.
    /// </summary>
    public static DateTime ToUtc(DateTime local, string timeZone)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(timeZone);
        var wall = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);

        if (zone.IsInvalidTime(wall))
        {
            // The offset in force before the gap still counts at the moment of the change, which is at a full minute.
            var before = wall.AddTicks(-(wall.Ticks % TimeSpan.TicksPerMinute));
            while (zone.IsInvalidTime(before))
                before = before.AddMinutes(-1);
            return DateTime.SpecifyKind(before.AddMinutes(1) - zone.GetUtcOffset(before), DateTimeKind.Utc);
        }

        var offset = zone.IsAmbiguousTime(wall) ? zone.GetAmbiguousTimeOffsets(wall).Max() : zone.GetUtcOffset(wall);
        return DateTime.SpecifyKind(wall - offset, DateTimeKind.Utc);
    }

    /// <summary>What clocks in the zone show at the instant <paramref name="utc"/>.</summary>
    public static DateTime ToLocal(DateTime utc, string timeZone) =>
        TimeZoneInfo.ConvertTimeFromUtc(
            DateTime.SpecifyKind(utc, DateTimeKind.Utc), TimeZoneInfo.FindSystemTimeZoneById(timeZone));

    /// <summary>The zone that somebody means by its IANA id, in whatever case, or by the name that Windows has for it.</summary>
    /// <returns>Its IANA id as calendars know it; null: there is none.</returns>
    public static string? ZoneNamed(string? typed)
    {
        if (string.IsNullOrEmpty(typed) || !TimeZoneInfo.TryFindSystemTimeZoneById(typed, out _))
            return null;

        return TimeZoneInfo.TryConvertWindowsIdToIanaId(typed, out var iana)
            ? iana
            : TimeZoneInfo.GetSystemTimeZones().FirstOrDefault(zone => string.Equals(zone.Id, typed, StringComparison.OrdinalIgnoreCase))?.Id ?? typed;
    }
}
