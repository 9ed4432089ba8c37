using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DebateInvite.Domain;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using DebateInvite.Web.Email.Calendar;
using DebateInvite.Web.Email.Messages;
using DebateInvite.Web.Localisation;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;

namespace DebateInvite.Web.Tests.Email.Calendar;

/// <summary>Calendar files as calendars read them, whatever names, texts, zones and hours there are.</summary>
public partial class EventCalendarTests(SiteHost host) : IClassFixture<SiteHost>
{
    private static readonly DateTime Now = new(2027, 5, 4, 9, 30, 0, DateTimeKind.Utc);

    private static readonly string[] Zones = [.. TimeZoneInfo.GetSystemTimeZones().Select(zone => zone.Id)];

    private SiteAddress Site => host.Services.GetRequiredService<SiteAddress>();

    [Theory]
    [InlineData("李 小龍🙂", 40)]
    [InlineData("Zażółć gęślą jaźń, ", 30)]
    [InlineData("Ж🏳️‍🌈", 50)]
    [InlineData("a;b,c\\d\n", 30)]
    public void Folded_CharactersStayWhole(string name, int times)
    {
        var written = new StringBuilder();
        // At each place of the fold.
        for (var shift = 0; shift < 8; shift++)
        {
            var title = new string('x', shift) + string.Concat(Enumerable.Repeat(name, times)).TrimEnd();
            var file = EventCalendar.Cancellation(Guest(Facts(title: title), name: title), Site).Content;

            file.ShouldNotContain('\ufffd');
            file.Split("\r\n").ShouldAllBe(line => Encoding.UTF8.GetByteCount(line) <= 75 && !line.Contains('\n') && !line.Contains('\r'));
            var entry = Ical.Net.Calendar.Load(file)!.Events.ShouldHaveSingleItem();
            entry.Summary.ShouldBe(title);
            entry.Attendees.ShouldHaveSingleItem().CommonName.ShouldBe(title.Replace("\n", "", StringComparison.Ordinal));
            written.Append(file);
        }

        new UTF8Encoding(false, throwOnInvalidBytes: true).GetByteCount(written.ToString()).ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Zone_EachOfTheSystem_ShowsTheHoursOfDotNet_ThroughTenYears()
    {
        Zones.Length.ShouldBeGreaterThan(300);
        foreach (var id in Zones)
        {
            var zone = TimeZoneInfo.FindSystemTimeZoneById(id);
            var rules = Observances(EventCalendar.File(Facts(timeZone: id, startsAt: new DateTime(2027, 6, 21, 11, 30, 0)), "Host", Site, Now).Content);
            for (var year = 2026; year <= 2037; year++)
            {
                foreach (var (month, day) in new[] { (1, 15), (3, 12), (3, 29), (4, 7), (6, 21), (9, 8), (10, 3), (10, 28), (11, 10), (12, 20) })
                {
                    var noon = new DateTime(year, month, day, 12, 0, 0);
                    if (!zone.IsAmbiguousTime(noon) && !zone.IsInvalidTime(noon))
                        OffsetAt(rules, noon).ShouldBe(zone.GetUtcOffset(noon), $"{id}, {noon:yyyy-MM-dd}");
                }
            }
        }
    }

    [Theory]
    [InlineData("Europe/Dublin", "2027-01-15", "+00:00")]
    [InlineData("Europe/Dublin", "2027-07-15", "+01:00")]
    [InlineData("Europe/Warsaw", "2027-06-21", "+02:00")]
    [InlineData("Africa/Casablanca", "2027-07-15", "+01:00")]
    [InlineData("Asia/Kathmandu", "2027-07-15", "+05:45")]
    [InlineData("America/St_Johns", "2027-01-15", "-03:30")]
    public void Zone_OnTheDay_IsRight(string id, string day, string offset)
    {
        var startsAt = DateTime.Parse(day, CultureInfo.InvariantCulture).AddHours(11);

        OffsetAt(Observances(EventCalendar.File(Facts(timeZone: id, startsAt: startsAt), "Host", Site, Now).Content), startsAt)
            .ShouldBe(TimeSpan.Parse(offset.TrimStart('+'), CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Zone_WithARule_IsShort() =>
        Observances(EventCalendar.File(Facts(), "Host", Site, Now).Content).Select(one => one.Rule).OfType<string>()
            .ShouldBe(["FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"]);

    [Fact]
    public void NoEnd_TakesTwoHours_Everywhere()
    {
        var facts = Facts() with { EndsAt = null };

        foreach (var file in new[] { EventCalendar.File(facts, "Host", Site, Now), EventCalendar.Appointment(Guest(facts), Site), EventCalendar.Cancellation(Guest(facts), Site) })
        {
            var entry = Ical.Net.Calendar.Load(file.Content)!.Events.ShouldHaveSingleItem();
            (entry.DtStart!.Value, entry.DtEnd!.Value).ShouldBe((new DateTime(2027, 6, 21, 11, 30, 0), new DateTime(2027, 6, 21, 13, 30, 0)));
        }

        QueryHelpers.ParseQuery(new Uri(EventCalendar.GoogleLink(facts, Site)).Query)["dates"].ToString().ShouldBe("20270621T113000/20270621T133000");
        QueryHelpers.ParseQuery(new Uri(EventCalendar.OutlookLink(facts, Site)).Query)["enddt"].ToString().ShouldBe("2027-06-21T11:30:00Z");
    }

    [Theory]
    [InlineData("Europe/Warsaw", "2027-03-28T01:30:00", "2027-03-28T04:30:00")]
    [InlineData("Europe/Warsaw", "2027-10-31T01:30:00", "2027-10-31T02:30:00")]
    [InlineData("Australia/Lord_Howe", "2027-04-04T01:00:00", "2027-04-04T02:30:00")]
    [InlineData("America/New_York", "2027-06-21T23:00:00", "2027-06-22T01:00:00")]
    public void NoEnd_WhereTheClocksChange_StillTakesTwoHours(string zone, string start, string end)
    {
        var facts = Facts(timeZone: zone, startsAt: DateTime.Parse(start, CultureInfo.InvariantCulture)) with { EndsAt = null };

        facts.CalendarEndsAt.ShouldBe(DateTime.Parse(end, CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Start_InTheHourThatSpringSkips_IsThatOfTheChange()
    {
        var entry = Ical.Net.Calendar.Load(EventCalendar.File(Facts(startsAt: new DateTime(2027, 3, 28, 2, 30, 0)) with { EndsAt = null }, "Host", Site, Now).Content)!.Events.ShouldHaveSingleItem();

        entry.DtStart!.AsUtc.ShouldBe(new DateTime(2027, 3, 28, 1, 0, 0, DateTimeKind.Utc));
    }

    [Theory]
    [InlineData(Language.Pl, "Kod wstępu: 2K7MXYZ9")]
    [InlineData(Language.En, "Entry code: 2K7MXYZ9")]
    [InlineData(Language.Fr, "Code à présenter à l’entrée : 2K7MXYZ9")]
    public void Appointment_SaysWhoseItIs_AndThatItCancelsNothing(Language language, string code)
    {
        using var _ = CurrentLanguage.Use(language);

        var calendar = Ical.Net.Calendar.Load(EventCalendar.Appointment(Guest(Facts()), Site).Content)!;

        calendar.Method.ShouldBe("PUBLISH");
        var entry = calendar.Events.ShouldHaveSingleItem();
        SitePage.Folded(entry.Description!).ShouldContain(code);
        entry.Description!.ShouldContain($"/r/{SampleMails.Token}");
        entry.Url!.AbsolutePath.ShouldEndWith($"/r/{SampleMails.Token}");
        // RFC 5546 §3.2.1: nobody is asked, so nobody can answer.
        entry.Attendees.ShouldBeEmpty();
        entry.Organizer!.Value!.ToString().ShouldBe("mailto:anna@example.org");
    }

    private static EventFacts Facts(string title = "Debata", string timeZone = "Europe/Warsaw", DateTime? startsAt = null) => new(
        Guid.NewGuid(), "debata", title, startsAt ?? new DateTime(2027, 6, 21, 11, 30, 0), EndsAt: (startsAt ?? new DateTime(2027, 6, 21, 11, 30, 0)).AddHours(3), timeZone,
        "Sala 400A", "ul. Żurawia 4a, Warszawa", "anna@example.org", new DateOnly(2027, 6, 15), Revision: 0, IsCancelled: false);

    private static GuestFacts Guest(EventFacts facts, string name = "Zofia") => new()
    {
        Event = facts, Host = "Host", FirstName = name, LastName = "", LinkPath = $"/r/{SampleMails.Token}", GuestId = Guid.NewGuid(), Email = "zofia@example.org",
        Reply = Reply.Accepted, Code = SampleMails.Code, Sequence = 7, WrittenAt = Now,
    };

    private static List<(DateTime Start, TimeSpan To, string? Rule)> Observances(string file) =>
    [
        .. Component().Matches(file).Select(match => match.Value.Split("\r\n").Where(line => line.Contains(':')).ToDictionary(line => line.Split(':')[0], line => line.Split(':', 2)[1], StringComparer.Ordinal))
            .Select(lines => (
                DateTime.ParseExact(lines["DTSTART"], "yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture),
                Offset(lines["TZOFFSETTO"]),
                lines.GetValueOrDefault("RRULE"))),
    ];

    // RFC 5545 §3.6.5: the one that began last.
    private static TimeSpan OffsetAt(List<(DateTime Start, TimeSpan To, string? Rule)> observances, DateTime local) => observances
        .Select(one => (Onset: LastOnset(one.Start, one.Rule, local), one.To))
        .Where(one => one.Onset is not null)
        .MaxBy(one => one.Onset).To;

    private static DateTime? LastOnset(DateTime start, string? rule, DateTime local)
    {
        if (rule is null)
            return start <= local ? start : null;

        var parts = rule.Split(';').ToDictionary(part => part.Split('=')[0], part => part.Split('=')[1], StringComparer.Ordinal);
        var (month, week) = (int.Parse(parts["BYMONTH"], CultureInfo.InvariantCulture), int.Parse(parts["BYDAY"][..^2], CultureInfo.InvariantCulture));
        var day = Array.IndexOf(["SU", "MO", "TU", "WE", "TH", "FR", "SA"], parts["BYDAY"][^2..]);
        return Enumerable.Range(start.Year, local.Year - start.Year + 1)
            .Select(year =>
            {
                var days = Enumerable.Range(1, DateTime.DaysInMonth(year, month)).Select(number => new DateTime(year, month, number)).Where(date => (int)date.DayOfWeek == day).ToList();
                return (week < 0 ? days[^-week] : days[week - 1]) + start.TimeOfDay;
            })
            .Where(onset => onset >= start && onset <= local)
            .Cast<DateTime?>().LastOrDefault();
    }

    private static TimeSpan Offset(string text)
    {
        var hours = TimeSpan.ParseExact(text[1..], text.Length > 5 ? "hhmmss" : "hhmm", CultureInfo.InvariantCulture);
        return text[0] == '-' ? -hours : hours;
    }

    [GeneratedRegex(@"BEGIN:(?<kind>STANDARD|DAYLIGHT)\r\n.*?END:\k<kind>", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Component();
}
