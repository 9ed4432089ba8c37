using System.Text;
using DebateInvite.Browser.Tests.Browsing;
using DebateInvite.Testing;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Setup;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace DebateInvite.Browser.Tests.Journeys;

/// <summary>What organisers show besides a password, and when they are asked for it.</summary>
public class SecondFactorTests(Chromium chromium) : BrowserTest(chromium)
{
    /// <summary>Passkeys belong to a name, never to a bare address.</summary>
    private const string Name = "localhost";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Organiser_SetsUpAnApp_SignsInWithItsCode_AndOnceWithARecoveryCode(bool javaScript)
    {
        await using var site = await SiteHost.StartAsync();
        var page = await OpenDeskAsync(site, javaScript);

        await page.Locator("main").GetByRole(AriaRole.Link, new() { Name = "Dodaj drugi składnik" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Włącz aplikację" }).ClickAsync();
        await Assertions.Expect(page.Locator("svg.pass")).ToBeVisibleAsync();
        var app = await AppOnScreen.ReadAsync(page, site);
        await page.GetByLabel("Kod z aplikacji").FillAsync(app.Code());
        await page.GetByRole(AriaRole.Button, new() { Name = "Włącz aplikację" }).ClickAsync();
        await Assertions.Expect(page.Locator(".codes li")).ToHaveCountAsync(10);
        var recovery = await page.Locator(".codes li").First.InnerTextAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Kody są w bezpiecznym miejscu" }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Pozostało 10 kodów");

        await SignOutAsync(page);
        await SignInAsync(page);
        await page.GetByLabel("Kod z aplikacji").FillAsync(app.NextCode());
        await page.GetByRole(AriaRole.Button, new() { Name = "Zaloguj", Exact = true }).First.ClickAsync();
        await page.WaitForURLAsync("**/organiser/debata");

        await SignOutAsync(page);
        await SignInAsync(page);
        await page.GetByText("Nie mam przy sobie telefonu").ClickAsync();
        await page.GetByLabel("Kod zapasowy").FillAsync(recovery.ToLowerInvariant());
        await page.GetByLabel("Kod zapasowy").PressAsync("Enter");
        await page.WaitForURLAsync("**/organiser/debata");
        site.Log.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Organiser_AddsAPasskey_SignsInWithItAlone_AndConfirmsWithIt()
    {
        await using var site = await SiteHost.StartAsync();
        var page = await OpenDeskAsync(site, host: Name);
        await PlugInAsync(page);

        await page.GotoAsync("/organiser/second-factor");
        await page.GetByLabel("Nazwa klucza").FillAsync("Laptop w biurze");
        await page.GetByRole(AriaRole.Button, new() { Name = "Dodaj klucz dostępu" }).ClickAsync();
        await Assertions.Expect(page.Locator(".codes li")).ToHaveCountAsync(10);
        await page.GetByRole(AriaRole.Link, new() { Name = "Kody są w bezpiecznym miejscu" }).ClickAsync();
        await Assertions.Expect(page.Locator("tbody th")).ToHaveTextAsync("Laptop w biurze");
        // The device will not make a second one for the same account.
        await page.GetByRole(AriaRole.Button, new() { Name = "Dodaj klucz dostępu" }).ClickAsync();
        await Assertions.Expect(page.GetByText("To urządzenie ma już klucz dostępu do tego konta.")).ToBeVisibleAsync();

        await SignOutAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Zaloguj kluczem dostępu" }).ClickAsync();
        await page.WaitForURLAsync("**/organiser/debata");

        site.Clock.Advance(OrganiserSession.Grace);
        await page.GotoAsync("/organiser/second-factor");
        await page.GetByRole(AriaRole.Button, new() { Name = "Potwierdź kluczem dostępu" }).ClickAsync();
        await page.WaitForURLAsync("**/organiser/second-factor");
        await page.Locator("tbody").GetByRole(AriaRole.Button, new() { Name = "Usuń" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Klucz dostępu został usunięty.");
        site.Log.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Passkey_DeviceThatKnowsNone_SaysSo_AndThePasswordWayIsLeft()
    {
        await using var site = await SiteHost.StartAsync();
        var page = await OpenAsync(site, host: Name);
        await PlugInAsync(page);
        await page.GotoAsync("/organiser/sign-in");

        await page.GetByRole(AriaRole.Button, new() { Name = "Zaloguj kluczem dostępu" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Nie użyto klucza dostępu");
        await SignInAsync(page);
        await page.WaitForURLAsync("**/organiser/debata");
    }

    [Fact]
    public async Task Passkey_WithoutScripts_IsNotOffered()
    {
        await using var site = await SiteHost.StartAsync();
        var page = await OpenDeskAsync(site, javaScript: false);

        await page.GotoAsync("/organiser/second-factor");

        await Assertions.Expect(page.GetByLabel("Nazwa klucza")).ToBeHiddenAsync();
        await Assertions.Expect(page.GetByText("Ta przeglądarka nie obsługuje kluczy dostępu")).ToBeVisibleAsync();
        await SignOutAsync(page);
        await Assertions.Expect(page.GetByText("Zaloguj kluczem dostępu")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Organiser_SeesAnotherSession_AndEndsIt()
    {
        await using var site = await SiteHost.StartAsync();
        var elsewhere = await OpenDeskAsync(site);
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        var page = await OpenDeskAsync(site);

        await page.GetByRole(AriaRole.Link, new() { Name = "Logowania" }).First.ClickAsync();
        await Assertions.Expect(page.Locator("tbody tr")).ToHaveCountAsync(2);
        await Assertions.Expect(page.Locator("tbody tr").First).ToContainTextAsync("ta przeglądarka");
        await page.Locator("tbody").GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(page.Locator("tbody tr")).ToHaveCountAsync(1);

        await elsewhere.GotoAsync("/organiser/debata/guests");
        await Assertions.Expect(elsewhere.Locator("main h1")).ToHaveTextAsync("Logowanie");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Organiser_ExportsAfterTheGrace_IsAskedFirst_AndThenHasTheFile(bool javaScript)
    {
        await using var site = await SiteHost.StartAsync();
        await site.CallAsync<DemoGuests, int>(demo => demo.AddAsync(CancellationToken.None));
        var page = await OpenDeskAsync(site, javaScript);
        await page.GotoAsync("/organiser/debata/guests");
        site.Clock.Advance(OrganiserSession.Grace);

        await page.GetByRole(AriaRole.Link, new() { Name = "CSV" }).ClickAsync();
        await Assertions.Expect(page.Locator("main h1")).ToHaveTextAsync("Prosimy potwierdzić, że to Państwo");
        await page.GetByLabel("Hasło").FillAsync("to nie jest hasło");
        await page.GetByLabel("Hasło").PressAsync("Enter");
        await Assertions.Expect(page.Locator("#error-summary")).ToContainTextAsync("Hasło jest nieprawidłowe");
        await page.GetByLabel("Hasło").FillAsync(SiteHost.OrganiserPassword);
        await page.GetByLabel("Hasło").PressAsync("Enter");

        var file = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "Pobierz plik" }).ClickAsync());
        Encoding.UTF8.GetString(await File.ReadAllBytesAsync(await file.PathAsync())).Split("\r\n").Length.ShouldBeGreaterThan(60);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Organiser_AddsAColleagueAfterTheGrace_LosesNothingTyped(bool javaScript)
    {
        await using var site = await SiteHost.StartAsync();
        var page = await OpenDeskAsync(site, javaScript);
        await page.GotoAsync("/organiser/accounts");
        await page.GetByLabel("Adres e-mail").FillAsync("bartosz@example.org");
        await page.GetByLabel("Rola: wszystkie wydarzenia").SelectOptionAsync("Reader");
        site.Clock.Advance(OrganiserSession.Grace);

        await page.GetByLabel("Adres e-mail").PressAsync("Enter");
        await page.GetByLabel("Hasło").FillAsync(SiteHost.OrganiserPassword);
        await page.GetByLabel("Hasło").PressAsync("Enter");
        await page.GetByRole(AriaRole.Button, new() { Name = "Wyślij formularz" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Dodano bartosz@example.org");
        (await site.QueryAsync(db => db.Users.CountAsync())).ShouldBe(2);
    }

    private static async Task SignOutAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Wyloguj" }).ClickAsync();
        await page.WaitForURLAsync("**/organiser/sign-in");
    }

    /// <summary>A device in the browser that makes passkeys and always knows its owner: https://www.w3.org/TR/webauthn-3/#sctn-automation.</summary>
    private static async Task PlugInAsync(IPage page)
    {
        var devices = await page.Context.NewCDPSessionAsync(page);
        await devices.SendAsync("WebAuthn.enable");
        await devices.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });
    }
}
