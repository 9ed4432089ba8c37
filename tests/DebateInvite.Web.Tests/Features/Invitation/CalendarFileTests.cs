using System.Net;
using System.Text;
using DebateInvite.Domain;
using DebateInvite.Testing;
using Ical.Net.CalendarComponents;

namespace DebateInvite.Web.Tests.Features.Invitation;

/// <summary>The event in people's calendars (RFC 5545), and the links that web calendars understand.</summary>
public class CalendarFileTests
{
    [Theory]
    [InlineData("/debata/event.ics", Language.Pl, "")]
    [InlineData("/en/debata/event.ics", Language.En, "/en")]
    [InlineData("/fr/debata/event.ics", Language.Fr, "/fr")]
    public async Task Get_EachLanguage_IsAnEventWithItsTimeZone(string path, Language language, string prefix)
    {
        await using var site = await SiteHost.StartAsync();
        using var guest = site.NewClient();
        var debate = await site.EventAsync();

        var answer = await guest.GetPageAsync(path);

        answer.Status.ShouldBe(HttpStatusCode.OK);
        answer.Response.Content.Headers.ContentType!.ToString().ShouldBe("text/calendar; charset=utf-8");
        answer.Response.Content.Headers.ContentDisposition!.FileName.ShouldBe("debata.ics");
        var one = EventIn(answer);
        (one.Uid, one.Sequence, one.Status).ShouldBe((debate.Id.ToString(), 0, "CONFIRMED"));
        one.Summary.ShouldBe(debate.TextIn(language).Title);
        one.Location!.ShouldEndWith("ul. Żurawia 4a, Warszawa");
        one.Location!.ShouldContain("400A");
        one.DtStart!.TzId.ShouldBe("Europe/Warsaw");
        one.DtStart.Value.ShouldBe(new DateTime(2027, 6, 21, 11, 30, 0));
        one.DtStart.AsUtc.ShouldBe(new DateTime(2027, 6, 21, 9, 30, 0, DateTimeKind.Utc));
        one.Url!.ToString().ShouldBe($"{site.Address.ToString().TrimEnd('/')}{prefix}/debata");
        one.DtStamp!.AsUtc.ShouldBe(site.Clock.GetUtcNow().UtcDateTime);
    }

    [Fact]
    public async Task Get_Raw_KeepsTheFormsOfTheStandard()
    {
        await using var site = await SiteHost.StartAsync();
        using var guest = site.NewClient();

        var file = (await guest.GetPageAsync("/debata/event.ics")).Content;

        var lines = file.Split("\r\n");
        lines[0].ShouldBe("BEGIN:VCALENDAR");
        lines[^2].ShouldBe("END:VCALENDAR");
        lines.ShouldContain("VERSION:2.0");
        lines.ShouldContain("METHOD:PUBLISH");
        lines.ShouldContain("BEGIN:VTIMEZONE");
        lines.ShouldContain("TZID:Europe/Warsaw");
        lines.ShouldContain("BEGIN:DAYLIGHT");
        lines.ShouldContain("BEGIN:STANDARD");
        lines.ShouldContain("DTSTART;TZID=Europe/Warsaw:20270621T113000");
        // Lines are folded at 75 octets and end in CRLF, not in a bare LF.
        lines.ShouldAllBe(line => Encoding.UTF8.GetByteCount(line) <= 75 && !line.Contains('\n'));
    }

    [Fact]
    public async Task Get_EditedAndCancelled_IsTheSameEventWithAHigherSequence()
    {
        await using var site = await SiteHost.StartAsync();
        using var guest = site.NewClient();
        var first = EventIn(await guest.GetPageAsync("/debata/event.ics"));

        await site.EditEventAsync(debate =>
        {
            debate.EndsAt = new DateTime(2027, 6, 21, 15, 0, 0);
            debate.Revised();
        });
        var edited = EventIn(await guest.GetPageAsync("/en/debata/event.ics"));
        await site.EditEventAsync(debate =>
        {
            debate.CancelledAt = site.Clock.GetUtcNow().UtcDateTime;
            debate.Revised();
        });
        var cancelled = EventIn(await guest.GetPageAsync("/debata/event.ics"));

        (edited.Uid, edited.Sequence, edited.DtEnd!.Value).ShouldBe((first.Uid, 1, new DateTime(2027, 6, 21, 15, 0, 0)));
        (cancelled.Uid, cancelled.Sequence, cancelled.Status).ShouldBe((first.Uid, 2, "CANCELLED"));
    }

    [Fact]
    public async Task Page_LinksToWebCalendars_CarryTheEvent()
    {
        await using var site = await SiteHost.StartAsync();
        using var guest = site.NewClient();

        var page = await guest.GetPageAsync("/en/debata");

        var google = Query(page.Find("a[href^='https://calendar.google.com/']").GetAttribute("href")!);
        google["dates"].ToString().ShouldBe("20270621T113000/20270621T133000");
        google["ctz"].ToString().ShouldBe("Europe/Warsaw");
        google["text"].ToString().ShouldBe(page.Text("h1"));
        var outlook = Query(page.Find("a[href^='https://outlook.office.com/']").GetAttribute("href")!);
        outlook["startdt"].ToString().ShouldBe("2027-06-21T09:30:00Z");
        outlook["subject"].ToString().ShouldBe(page.Text("h1"));
    }

    private static CalendarEvent EventIn(SitePage answer) => Ical.Net.Calendar.Load(answer.Content)!.Events.ShouldHaveSingleItem();

    private static Dictionary<string, Microsoft.Extensions.Primitives.StringValues> Query(string url) =>
        Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(new Uri(url).Query);
}
