using DebateInvite.Domain.Events;
using DebateInvite.Web.Email.Messages;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace DebateInvite.Web.Email.Calendar;

/// <summary>Puts an event into people's calendars: as an iCalendar file (RFC 5545) and as links to web calendars.</summary>
public static class EventCalendar
{
    public const string ContentType = "text/calendar";
    private const string ProductId = "-//DebateInvite//Invitation//EN";

    /// <summary>
    /// A published calendar with one event. The <c>UID</c> (a bare UUID, RFC 7986 §5.3) is the same in every language and every edition, and
    /// <c>SEQUENCE</c> grows with the event's revisions, so a second import updates the first.
    /// </summary>
    public static string File(EventFacts facts, SiteAddress site, DateTime now) =>
        Written(CalendarMethods.Publish, Entry(facts, facts.EventId, facts.Revision, facts.IsCancelled, site, now), facts);

    /// <summary>
    /// The event as one guest's own appointment (RFC 5546 §3.2.2), which the guest has accepted. Each later file about the
    /// same guest has the same <c>UID</c> and a higher <c>SEQUENCE</c>, so it replaces the one before.
    /// </summary>
    public static CalendarFile Request(GuestFacts guest, SiteAddress site) =>
        ForGuest(CalendarMethods.Request, guest.Event.IsCancelled, guest, site);

    /// <summary>Takes the appointment out of the guest's calendar (RFC 5546 §3.2.5).</summary>
    public static CalendarFile Cancellation(GuestFacts guest, SiteAddress site) =>
        ForGuest(CalendarMethods.Cancel, isCancelled: true, guest, site);

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

    private static CalendarFile ForGuest(string method, bool isCancelled, GuestFacts guest, SiteAddress site)
    {
        var entry = Entry(guest.Event, guest.GuestId, guest.Sequence, isCancelled, site, guest.WrittenAt);
        entry.Organizer = new Organizer(MailTo(guest.Event.ContactEmail)) { CommonName = guest.Host };
        entry.Attendees.Add(new Attendee(MailTo(guest.Email))
        {
            CommonName = guest.Name,
            Role = ParticipationRole.RequiredParticipant,
            ParticipationStatus = isCancelled ? EventParticipationStatus.Declined : EventParticipationStatus.Accepted,
            // The answer has been given here; none is expected from the calendar.
            Rsvp = false,
        });
        return new CalendarFile(method, Written(method, entry, guest.Event));
    }

    private static CalendarEvent Entry(EventFacts facts, Guid uid, int sequence, bool isCancelled, SiteAddress site, DateTime now) => new()
    {
        Uid = uid.ToString(),
        Sequence = sequence,
        DtStamp = new CalDateTime(now, CalDateTime.UtcTzId),
        DtStart = new CalDateTime(facts.StartsAt, facts.TimeZone),
        DtEnd = facts.EndsAt is { } end ? new CalDateTime(end, facts.TimeZone) : null,
        Summary = facts.Title,
        Location = facts.Place,
        Description = site.Of($"/{facts.Slug}", CurrentLanguage.Value),
        Url = new Uri(site.Of($"/{facts.Slug}", CurrentLanguage.Value)),
        Status = isCancelled ? EventStatus.Cancelled : EventStatus.Confirmed,
    };

    private static string Written(string method, CalendarEvent entry, EventFacts facts)
    {
        var calendar = new Ical.Net.Calendar { ProductId = ProductId, Method = method };
        calendar.AddTimeZone(VTimeZone.FromDateTimeZone(facts.TimeZone, facts.StartsAt.AddYears(-1), includeHistoricalData: false));
        calendar.Events.Add(entry);
        return new CalendarSerializer().SerializeToString(calendar)
            ?? throw new InvalidOperationException("The calendar could not be written.");
    }

    // RFC 6068 §2: what means something in an address of a page is escaped.
    private static string MailTo(string address) =>
        "mailto:" + address.Replace("%", "%25", StringComparison.Ordinal).Replace("?", "%3F", StringComparison.Ordinal).Replace("#", "%23", StringComparison.Ordinal);

    private static string Instant(DateTime local, string timeZone) =>
        EventTime.ToUtc(local, timeZone).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>An iCalendar file (RFC 5545) that asks a calendar to do something.</summary>
/// <param name="Method">What it asks for (RFC 5546 §1.4).</param>
public sealed record CalendarFile(string Method, string Content);
