using DebateInvite.Domain.Events;
using DebateInvite.Web.Email.Messages;

namespace DebateInvite.Web.Email.Calendar;

/// <summary>Puts an event into people's calendars: as an iCalendar file (RFC 5545) and as links to web calendars.</summary>
public static class EventCalendar
{
    private const string Publish = "PUBLISH";
    private const string Cancel = "CANCEL";

    private static readonly Text Code = new("Kod wstępu: {0}", "Entry code: {0}", "Code à présenter à l’entrée : {0}");
    private static readonly Text OwnPage = new(
        "Państwa zgłoszenie (zmiana, rezygnacja):", "Your reply (change or cancel):", "Votre réponse (modifier ou annuler) :");
    private static readonly Text NotByCalendar = new(
        "Odpowiedź w kalendarzu ani usunięcie terminu nie odwołują udziału; można to zrobić pod tym odnośnikiem.",
        "Answering in the calendar or deleting the entry does not cancel your attendance; please use this link to cancel.",
        "Répondre dans l’agenda ou supprimer l’entrée n’annule pas votre participation ; merci d’utiliser ce lien pour annuler.");

    /// <summary>
    /// A published calendar with one event. The <c>UID</c> (a bare UUID, RFC 7986 §5.3) is the same in every language and every edition, and
    /// <c>SEQUENCE</c> grows with the event's revisions, so a second import updates the first.
    /// </summary>
    public static CalendarFile File(EventFacts facts, string host, SiteAddress site, DateTime now)
    {
        var page = site.Of($"/{facts.Slug}", CurrentLanguage.Value);
        return new CalendarFile(Publish, Written(Publish, new Entry(facts, facts.EventId, facts.Revision, facts.IsCancelled, host, now, page, page, Guest: null)));
    }

    /// <summary>
    /// The event as one guest's own appointment, with their link and entry code. Each later file about the same guest has the same
    /// <c>UID</c> and a higher <c>SEQUENCE</c>, so it replaces the one before. It is published (RFC 5546 §3.2.1) and asks for no answer, since nobody
    /// would read one (ADR 21).
    /// </summary>
    public static CalendarFile Appointment(GuestFacts guest, SiteAddress site) => ForGuest(Publish, guest.Event.IsCancelled, guest, site);

    /// <summary>Takes the appointment out of the guest's calendar (RFC 5546 §3.2.5).</summary>
    public static CalendarFile Cancellation(GuestFacts guest, SiteAddress site) => ForGuest(Cancel, isCancelled: true, guest, site);

    /// <summary>Opens Google Calendar with the event filled in.</summary>
    public static string GoogleLink(EventFacts facts, SiteAddress site) =>
        "https://calendar.google.com/calendar/render" + QueryString.Create(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["action"] = "TEMPLATE",
            ["text"] = facts.Title,
            ["dates"] = $"{CalendarLines.Time(facts.StartsAt)}/{CalendarLines.Time(facts.CalendarEndsAt)}",
            ["ctz"] = facts.TimeZone,
            ["location"] = facts.Place,
            ["details"] = site.Of($"/{facts.Slug}", CurrentLanguage.Value),
        });

    /// <summary>Opens Outlook on the web with the event filled in.</summary>
    public static string OutlookLink(EventFacts facts, SiteAddress site) =>
        "https://outlook.office.com/calendar/action/compose" + QueryString.Create(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["path"] = "/calendar/action/compose",
            ["rru"] = "addevent",
            ["subject"] = facts.Title,
            ["startdt"] = Instant(facts.StartsAt, facts.TimeZone),
            ["enddt"] = Instant(facts.CalendarEndsAt, facts.TimeZone),
            ["location"] = facts.Place,
            ["body"] = site.Of($"/{facts.Slug}", CurrentLanguage.Value),
        });

    private static CalendarFile ForGuest(string method, bool isCancelled, GuestFacts guest, SiteAddress site)
    {
        var page = site.Of(guest.LinkPath, CurrentLanguage.Value);
        var description = isCancelled ? guest.Name : $"{guest.Name}\n{Code.With(guest.Code)}\n\n{OwnPage}\n{page}\n{NotByCalendar}";
        return new CalendarFile(
            method, Written(method, new Entry(guest.Event, guest.GuestId, guest.Sequence, isCancelled, guest.Host, guest.WrittenAt, page, description, guest)));
    }

    private static string Written(string method, Entry entry)
    {
        var facts = entry.Event;
        var lines = new CalendarLines()
            .Add("BEGIN", "VCALENDAR").Add("VERSION", "2.0").Add("PRODID", "-//DebateInvite//Invitation//EN").Add("METHOD", method);
        lines.AddZone(facts.TimeZone, facts.StartsAt.Year);
        lines.Add("BEGIN", "VEVENT")
            .Add("UID", entry.Uid.ToString())
            .Add("SEQUENCE", FormattableString.Invariant($"{entry.Sequence}"))
            .Add("DTSTAMP", CalendarLines.Time(entry.Now) + "Z")
            .AddTime("DTSTART", Wall(facts.StartsAt, facts.TimeZone), facts.TimeZone)
            .AddTime("DTEND", Wall(facts.CalendarEndsAt, facts.TimeZone), facts.TimeZone)
            .AddText("SUMMARY", facts.Title)
            .AddText("LOCATION", facts.Place)
            .AddText("DESCRIPTION", entry.Description)
            .Add("URL", entry.Page)
            .Add("STATUS", entry.IsCancelled ? "CANCELLED" : "CONFIRMED")
            .Add($"ORGANIZER;CN={CalendarLines.Quoted(entry.Host)}", MailTo(facts.ContactEmail));
        // Who is taken off: a cancellation says so (RFC 5546 §3.2.5), a published entry has no attendees (§3.2.1).
        if (method == Cancel && entry.Guest is { Email.Length: > 0 } guest)
            lines.Add($"ATTENDEE;CN={CalendarLines.Quoted(guest.Name)};ROLE=REQ-PARTICIPANT;PARTSTAT=DECLINED;RSVP=FALSE", MailTo(guest.Email));
        return lines.Add("END", "VEVENT").Add("END", "VCALENDAR").ToString();
    }

    // A time that the spring change skips is the moment of the change.
    private static DateTime Wall(DateTime local, string timeZone) => EventTime.ToLocal(EventTime.ToUtc(local, timeZone), timeZone);

    // RFC 6068 §2: what means something in an address of a page is escaped.
    private static string MailTo(string address) =>
        "mailto:" + address.Replace("%", "%25", StringComparison.Ordinal).Replace("?", "%3F", StringComparison.Ordinal).Replace("#", "%23", StringComparison.Ordinal);

    private static string Instant(DateTime local, string timeZone) =>
        EventTime.ToUtc(local, timeZone).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);

    /// <param name="Page">What the entry links to.</param>
    /// <param name="Guest">Whose appointment it is; null: everybody's.</param>
    private sealed record Entry(
        EventFacts Event, Guid Uid, int Sequence, bool IsCancelled, string Host, DateTime Now, string Page, string Description, GuestFacts? Guest);
}

/// <summary>An iCalendar file (RFC 5545).</summary>
/// <param name="Method">What a calendar is to do with it (RFC 5546 §1.4).</param>
public sealed record CalendarFile(string Method, string Content)
{
    public const string FileType = "text/calendar; charset=utf-8";

    /// <summary>In a mail, where the method is a parameter of the type too (RFC 6047 §2.4).</summary>
    public string ContentType => $"{FileType}; method={Method}";
}
