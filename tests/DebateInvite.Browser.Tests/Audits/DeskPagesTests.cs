using DebateInvite.Browser.Tests.Browsing;
using DebateInvite.Testing;

namespace DebateInvite.Browser.Tests.Audits;

public class DeskPagesTests(Chromium chromium, DeskSite desk) : PageAudit(chromium), IClassFixture<DeskSite>
{
    [Theory]
    [InlineData("/organiser/debata")]
    [InlineData("/organiser/debata/guests")]
    [InlineData("/organiser/debata/guests?q=nobody-at-all")]
    [InlineData("/organiser/debata/guests/{guest}")]
    [InlineData("/organiser/debata/guests/{guest}/edit")]
    [InlineData("/organiser/debata/guests/new")]
    [InlineData("/organiser/debata/guests/new", true)]
    [InlineData("/organiser/debata/guests/{guest}/delete")]
    [InlineData("/organiser/debata/guests/{guest}/merge")]
    [InlineData("/organiser/debata/guests/{guest}/merge?q=&other={other}")]
    [InlineData("/organiser/debata/guests/{guest}/confirmation")]
    [InlineData("/organiser/debata/guests?reply=WaitListed")]
    [InlineData("/organiser/debata/guests?language=pl&sector=LocalGovernment&invitation=NotInvited&tag=panel")]
    [InlineData("/organiser/debata/secretariat")]
    [InlineData("/organiser/debata/secretariat?q=kow")]
    [InlineData("/organiser/debata/secretariat?q=nobody-at-all", true)]
    [InlineData("/organiser/debata/import")]
    [InlineData("/organiser/debata/import", true)]
    [InlineData("/organiser/debata/import/{mapped}/reading")]
    [InlineData("/organiser/debata/import/{mapped}/columns")]
    [InlineData("/organiser/debata/import/{mapped}")]
    [InlineData("/organiser/debata/import/{imported}")]
    [InlineData("/organiser/debata/import/{imported}/take-back")]
    [InlineData("/organiser/debata/guests/export/columns")]
    [InlineData("/organiser/debata/requests")]
    [InlineData("/organiser/debata/requests/{request}")]
    [InlineData("/organiser/debata/settings")]
    [InlineData("/organiser/debata/settings/time")]
    [InlineData("/organiser/debata/settings/rules")]
    [InlineData("/organiser/debata/settings/texts/fr")]
    [InlineData("/organiser/debata/settings/contact")]
    [InlineData("/organiser/debata/settings/funding")]
    [InlineData("/organiser/debata/settings/logos")]
    [InlineData("/organiser/debata/settings/logos", true)]
    [InlineData("/organiser/debata/settings/publication")]
    [InlineData("/organiser/debata/settings/door")]
    [InlineData("/organiser/debata/settings/door-passes")]
    [InlineData("/organiser/debata/settings/door-passes", true)]
    [InlineData("/organiser/debata/check-in")]
    [InlineData("/organiser/debata/check-in?q=kow")]
    [InlineData("/organiser/debata/check-in?q=ABCD2345")]
    [InlineData("/organiser/debata/check-in/{guest}")]
    [InlineData("/organiser/debata/check-in/walk-in")]
    [InlineData("/organiser/debata/arrivals")]
    [InlineData("/organiser/debata/arrivals/wall")]
    [InlineData("/organiser/events?archive=true")]
    [InlineData("/organiser/debata/settings/cancellation")]
    [InlineData("/organiser/debata/deletion")]
    [InlineData("/organiser/debata/settings/retention")]
    [InlineData("/organiser/debata/privacy")]
    [InlineData("/organiser/debata/privacy/{notice}")]
    [InlineData("/organiser/debata/evidence")]
    [InlineData("/organiser/debata/campaigns")]
    [InlineData("/organiser/debata/campaigns/new?audience=Accepted")]
    [InlineData("/organiser/debata/campaigns/{draft}")]
    [InlineData("/organiser/debata/campaigns/{sent}")]
    [InlineData("/organiser/debata/campaigns/{invitation}")]
    [InlineData("/organiser/debata/sample")]
    [InlineData("/organiser/debata/sample?reply=Accepted")]
    [InlineData("/debata")]
    [InlineData("/accessibility")]
    [InlineData("/organiser/accessibility")]
    [InlineData("/organiser/accessibility", true)]
    [InlineData("/organiser/events")]
    [InlineData("/organiser/events/new")]
    [InlineData("/organiser/events/new", true)]
    [InlineData("/organiser/outbox")]
    [InlineData("/organiser/outbox/{mail}")]
    [InlineData("/organiser/accounts")]
    [InlineData("/organiser/accounts", true)]
    [InlineData("/organiser/accounts/{colleague}/roles")]
    [InlineData("/organiser/accounts/{colleague}/remove")]
    [InlineData("/organiser/password")]
    [InlineData("/organiser/password", true)]
    [InlineData("/organiser/accounts/{colleague}/second-factor")]
    [InlineData("/organiser/sessions")]
    [InlineData("/organiser/audit")]
    [InlineData("/organiser/debata/unconfirmed")]
    [InlineData("/organiser/second-factor")]
    [InlineData("/organiser/second-factor/app")]
    [InlineData("/organiser/second-factor/app", true)]
    [InlineData("/organiser/confirm-identity")]
    [InlineData("/organiser/confirm-identity", true)]
    [InlineData("/organiser/nothing/here", false, 404)]
    public async Task Page_InEveryLanguageAndLook_IsAccessible(string path, bool sendEmpty = false, int status = 200) =>
        await AuditAsync(await OpenDeskAsync(desk.Site), desk.Address(path), sendEmpty, status);

    [Fact]
    public async Task RunningImport_InEveryLanguageAndLook_IsAccessible()
    {
        var page = await OpenDeskAsync(desk.Site);
        // It would load itself anew while it is looked at.
        await page.RouteAsync("**/import/*", async route =>
        {
            var answer = await route.FetchAsync();
            await route.FulfillAsync(new() { Response = answer, Headers = answer.Headers.Where(header => header.Key is not "refresh").ToDictionary() });
        });

        await AuditAsync(page, desk.Address("/organiser/debata/import/{running}"));
    }

    [Fact]
    public async Task SecondFactorInUse_InEveryLanguageAndLook_IsAccessible()
    {
        await using var site = await SiteHost.StartAsync();
        var page = await OpenDeskAsync(site);
        await page.GotoAsync("/organiser/second-factor/app");
        var app = await AppOnScreen.ReadAsync(page, site);
        await page.Locator("#Code").FillAsync(app.Code());
        await page.Locator("main form button").ClickAsync();
        await page.Locator(".codes").WaitForAsync();

        var faults = new List<string>(await FaultsAsync(page));
        await AuditAsync(page, "/organiser/second-factor");
        await page.Context.ClearCookiesAsync();
        foreach (var prefix in LanguagePrefixes)
        {
            await SignInAsync(page, $"{prefix}/organiser/sign-in");
            await page.Locator("#Code").WaitForAsync();
            faults.AddRange(await FaultsAsync(page));
            await page.Locator("summary").ClickAsync();
            faults.AddRange(await FaultsAsync(page));
        }

        faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Accept")]
    [InlineData("Delete")]
    public async Task BulkPreview_InEveryLanguageAndLook_IsAccessible(string action)
    {
        var page = await OpenDeskAsync(desk.Site);
        var faults = new List<string>();
        foreach (var prefix in LanguagePrefixes)
        {
            await page.GotoAsync($"{prefix}/organiser/debata/guests");
            await page.Locator("#All").CheckAsync();
            await page.Locator("#Do").SelectOptionAsync(action);
            await page.Locator("form[action$='/bulk'] button:not([formaction])").ClickAsync();
            await page.Locator("form[action$='/bulk/apply'], form[action$='/bulk/delete']").WaitForAsync();
            faults.AddRange(await FaultsAsync(page));
        }

        faults.ShouldBeEmpty();
    }
}
