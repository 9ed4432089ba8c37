using DebateInvite.Domain.Events;
using DebateInvite.Web.Hosting;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace DebateInvite.Web.Calendar;

/// <summary>Puts an event into people's calendars: as an iCalendar file (RFC 5545) and as links to web calendars.</summary>
public static class EventCalendar
{
    public const string ContentType = "text/calendar";
    private const string ProductId = "-//DebateInvite//Invitation//EN";

    /// <summary>
    /// A published calendar with one event. The <c>UID</c> (a bare UUID, RFC 7986 §5.3) is the same in every language and every edition, and
    /// <c>SEQUENCE</c> grows with the event's revisions, so a second import updates the first.
    /// </summary>
    public static string File(EventFacts facts, SiteAddress site, DateTime now)
    {
        var calendar = new Ical.Net.Calendar { ProductId = ProductId, Method = CalendarMethods.Publish };
        calendar.AddTimeZone(VTimeZone.FromDateTimeZone(facts.TimeZone, facts.StartsAt.AddYears(-1), includeHistoricalData: false));
        calendar.Events.Add(new CalendarEvent
        {
            Uid = facts.EventId.ToString(),
            Sequence = facts.Revision,
            DtStamp = new CalDateTime(now, CalDateTime.UtcTzId),
            DtStart = new CalDateTime(facts.StartsAt, facts.TimeZone),
            DtEnd = facts.EndsAt is { } end ? new CalDateTime(end, facts.TimeZone) : null,
            Summary = facts.Title,
            Location = facts.Place,
            Description = site.Of($"/{facts.Slug}", CurrentLanguage.Value),
            Url = new Uri(site.Of($"/{facts.Slug}", CurrentLanguage.Value)),
            Status = facts.IsCancelled ? EventStatus.Cancelled : EventStatus.Confirmed,
        });
        return new CalendarSerializer().SerializeToString(calendar)
            ?? throw new InvalidOperationException("The calendar could not be written.");
    }

    /// <summary>Opens Google Calendar with the event filled in.</summary>
    public static string GoogleLink(EventFacts facts, SiteAddress site)
    {
        const string Format = "yyyyMMdd'T'HHmmss";
        var end = facts.EndsAt ?? facts.StartsAt;
        return "https://calendar.google.com/calendar/render" + QueryString.Create(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["action"] = "TEMPLATE",
            ["text"] = facts.Title,
            ["dates"] = FormattableString.Invariant($"{facts.StartsAt.ToString(Format, null)}/{end.ToString(Format, null)}"),
            ["ctz"] = facts.TimeZone,
            ["location"] = facts.Place,
            ["details"] = site.Of($"/{facts.Slug}", CurrentLanguage.Value),
        });
    }

    /// <summary>Opens Outlook on the web with the event filled in.</summary>
    public static string OutlookLink(EventFacts facts, SiteAddress site)
    {
        var query = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["path"] = "/calendar/action/compose",
            ["rru"] = "addevent",
            ["subject"] = facts.Title,
            ["startdt"] = Instant(facts.StartsAt, facts.TimeZone),
            ["location"] = facts.Place,
            ["body"] = site.Of($"/{facts.Slug}", CurrentLanguage.Value),
        };
        if (facts.EndsAt is { } end)
            query["enddt"] = Instant(end, facts.TimeZone);
        return "https://outlook.office.com/calendar/action/compose" + QueryString.Create(query);
    }

    private static string Instant(DateTime local, string timeZone) =>
        EventTime.ToUtc(local, timeZone).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);
}
