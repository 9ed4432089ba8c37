using DebateInvite.Browser.Tests.Browsing;
using DebateInvite.Testing;
using DebateInvite.Web.Setup;
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

    private static async Task TakeAsync(IPage page, string name)
    {
        var file = Path.Combine(Folder, name);
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = file });
        new FileInfo(file).Length.ShouldBeInRange(10_000, LargestFile);
    }
}
