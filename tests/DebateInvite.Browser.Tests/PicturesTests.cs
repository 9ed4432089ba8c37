using DebateInvite.Browser.Tests.Browsing;
using DebateInvite.Domain.Arrivals;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using DebateInvite.Web.Setup;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace DebateInvite.Browser.Tests;

/// <summary>
/// Takes the pictures of the README and the guide from the running site. They go beside the other results of the tests, or into the
/// folder named by <c>DEBATEINVITE_SCREENSHOTS</c> (<c>docs/images</c> to renew them).
/// </summary>
public class PicturesTests(Chromium chromium) : BrowserTest(chromium)
{
    private const int LargestFile = 300_000;

    private static readonly string Folder = Environment.GetEnvironmentVariable("DEBATEINVITE_SCREENSHOTS") is { Length: > 0 } given
        ? Path.GetFullPath(given)
        : Path.Combine(AppContext.BaseDirectory, "TestResults", "pictures");

    [Fact]
    public async Task Site_WithMadeUpGuests_IsPictured()
    {
        await using var site = await SiteHost.StartAsync();
        await site.CallAsync<DemoGuests, int>(demo => demo.AddAsync(CancellationToken.None));

        var invitation = await OpenAsync(site);
        await invitation.GotoAsync("/");
        await TakeAsync(invitation, "invitation.png");

        var desk = await OpenDeskAsync(site);
        await desk.GotoAsync("/organiser/debata");
        await TakeAsync(desk, "desk.png");
        await desk.GotoAsync("/organiser/debata/guests");
        await TakeAsync(desk, "guests.png");
        await desk.Locator("tbody th a").First.ClickAsync();
        await TakeAsync(desk, "guest.png");
        await desk.GotoAsync("/organiser/debata/secretariat?q=kow");
        await TakeAsync(desk, "secretariat.png");
    }

    [Fact]
    public async Task SecondFactor_IsPictured()
    {
        await using var site = await SiteHost.StartAsync();
        await OpenDeskAsync(site);
        site.Clock.Advance(TimeSpan.FromMinutes(25));
        var desk = await OpenDeskAsync(site);

        await desk.GotoAsync("/organiser/second-factor");
        await TakeAsync(desk, "second-factor.png");
        await desk.GotoAsync("/organiser/second-factor/app");
        await TakeAsync(desk, "second-factor-app.png");
        await desk.GotoAsync("/organiser/sessions");
        await TakeAsync(desk, "sessions.png");
        await desk.GotoAsync("/organiser/confirm-identity");
        await TakeAsync(desk, "confirm-identity.png");
    }

    [Fact]
    public async Task DayOfTheEvent_AndWhatFollows_IsPictured()
    {
        await using var site = await SiteHost.StartAsync();
        await site.CallAsync<DemoGuests, int>(demo => demo.AddAsync(CancellationToken.None));
        await site.LocalTimeIsAsync("2027-06-21T11:20:00");
        var (guest, pass) = await ComeInAsync(site);

        var telephone = await OpenAsync(site, width: Phone, host: "localhost");
        await telephone.GotoAsync($"/p/{pass}");
        await Assertions.Expect(telephone.Locator("[data-people]")).ToBeVisibleAsync();
        await TakeAsync(telephone, "door.png");

        var desk = await OpenDeskAsync(site);
        await desk.GotoAsync("/organiser/debata/arrivals");
        await TakeAsync(desk, "arrivals.png");
        await desk.GotoAsync("/organiser/debata/prints");
        await TakeAsync(desk, "prints.png");
        await desk.GotoAsync("/organiser/debata/evidence");
        await TakeAsync(desk, "evidence.png");

        await site.EditEventAsync(debate => debate.GivesCertificates = true);
        await site.LocalTimeIsAsync("2027-06-22T09:00:00");
        var page = await OpenAsync(site);
        await page.GotoAsync($"/r/{guest.Token}/certificate");
        await page.Locator("form button").First.ClickAsync();
        await Assertions.Expect(page.Locator(".certificate")).ToBeVisibleAsync();
        await TakeAsync(page, "certificate.png");
    }

    // Two of three have come, in the last hour.
    private static Task<(Guest Guest, string Pass)> ComeInAsync(SiteHost site) => site.QueryAsync(async db =>
    {
        var now = site.Clock.GetUtcNow().UtcDateTime;
        var debate = await db.Events.SingleAsync();
        var guests = await db.Guests.Where(g => g.Reply == Reply.Accepted).OrderBy(g => g.SortKey).ToListAsync();
        foreach (var (guest, number) in guests.Select((guest, number) => (guest, number)).Where(one => one.number % 3 > 0))
            db.Arrivals.AddRange(Attendee.Of(guest).Select(who => Arrival.Of(guest, who, number % 5 > 0 ? "wejście główne" : "wejście boczne", now.AddMinutes(-(number * 7 % 60)))));
        var (pass, token) = DoorPass.For(debate, "wejście główne", SiteHost.OrganiserEmail, now);
        db.DoorPasses.Add(pass);
        await db.SaveChangesAsync();
        return (guests[1], token);
    });

    private static async Task TakeAsync(IPage page, string name)
    {
        var file = Path.Combine(Folder, name);
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = file });
        new FileInfo(file).Length.ShouldBeInRange(10_000, LargestFile);
    }
}
