using System.Text;
using DebateInvite.Browser.Tests.Browsing;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using DebateInvite.Web.Security;
using DebateInvite.Web.Setup;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace DebateInvite.Browser.Tests.Journeys;

public class OrganiserTests(Chromium chromium) : BrowserTest(chromium)
{
    [Fact]
    public async Task FirstOrganiser_OpensTheSetUpLink_SetsAPasswordAndIsIn()
    {
        await using var site = await SiteHost.StartAsync(("Organiser:Password", null));
        var link = await site.CallAsync<SetUpLink, string>(setUp => Task.FromResult(setUp.NewPath()));
        var page = await OpenAsync(site);

        await page.GotoAsync(link);
        await page.GetByLabel("Adres e-mail").FillAsync("ola@example.org");
        foreach (var password in await page.Locator("[type=password]").AllAsync())
            await password.FillAsync("żółta łódka na jeziorze");
        await page.GetByRole(AriaRole.Button, new() { Name = "Utwórz konto" }).ClickAsync();

        await page.WaitForURLAsync("**/organiser/debata");
        await Assertions.Expect(page.Locator(".desk-header")).ToContainTextAsync("ola@example.org");
        await page.GotoAsync(link);
        await Assertions.Expect(page.Locator("[type=password]")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Organiser_SearchesWithoutPolishLetters_FindsTheGuestAndExportsTheList(bool javaScript)
    {
        await using var site = await SiteHost.StartAsync();
        using (var guest = site.NewClient())
            await guest.SubmitAsync(await guest.GetPageAsync("/debata/rsvp"), "main form", GuestData.Rsvp());
        await site.CallAsync<Web.Setup.DemoGuests, int>(demo => demo.AddAsync(CancellationToken.None));
        var page = await OpenDeskAsync(site, javaScript);

        var accepted = await site.QueryAsync(db => db.Guests.CountAsync(g => g.Reply == Reply.Accepted));
        await Assertions.Expect(page.Locator(".figures > div", new() { HasText = "potwierdziło udział" }).Locator("dd"))
            .ToContainTextAsync(accepted.ToString(System.Globalization.CultureInfo.InvariantCulture));

        await page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link, new() { Name = "Goście", Exact = true }).ClickAsync();
        await page.Locator("#q").FillAsync("zolc-gesla");
        await page.Locator("#q").PressAsync("Enter");
        await Assertions.Expect(page.Locator("tbody tr")).ToHaveCountAsync(1);

        var csv = await DownloadAsync(page, "CSV");
        csv.Take(3).ShouldBe(Encoding.UTF8.Preamble.ToArray());
        var lines = Encoding.UTF8.GetString(csv).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(2);
        lines[1].Split(';').ShouldContain("\"Żółć-Gęślą\"");
        lines[1].ShouldContain("Spółdzielnia Socjalna „Przystań”");

        var rows = RowsOf(await DownloadAsync(page, "XLSX"));
        rows.Count.ShouldBe(2);
        rows[1].ShouldContain("Żółć-Gęślą");
        rows[1].ShouldContain("Spółdzielnia Socjalna „Przystań”");
        rows[1].ShouldContain("swietoslawa.zolc1@example.org");

        await page.Locator("tbody th a").ClickAsync();
        await Assertions.Expect(page.Locator("main h1")).ToHaveTextAsync("Świętosława Żółć-Gęślą");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Jak klauzule społeczne sprawdziły się w małych gminach?");
        site.Log.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Organiser_ChangesSettings_GuestsSeeItAtOnce()
    {
        await using var site = await SiteHost.StartAsync();
        var guest = await OpenAsync(site);
        await guest.GotoAsync("/");
        var page = await OpenDeskAsync(site);

        await page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link, new() { Name = "Ustawienia" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Teksty po polsku" }).ClickAsync();
        await page.Locator("[name='Pl.Title']").FillAsync("");
        await page.GetByRole(AriaRole.Button, new() { Name = "Zapisz" }).ClickAsync();
        await Assertions.Expect(page.Locator("#error-summary")).ToBeFocusedAsync();
        await page.Locator("[name='Pl.Title']").FillAsync("Debata o „usługach” – część I");
        await Assertions.Expect(page.Locator("#preview .preview__title")).ToHaveTextAsync("Debata o „usługach” – część I");
        await page.GetByRole(AriaRole.Button, new() { Name = "Zapisz" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Zmiany zostały zapisane.")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Czas i miejsce" }).ClickAsync();
        await page.Locator("[name=RepliesCloseOn]").FillAsync("2027-06-02");
        await page.GetByRole(AriaRole.Button, new() { Name = "Zapisz" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Zmiany zostały zapisane.")).ToBeVisibleAsync();

        await guest.ReloadAsync();
        await Assertions.Expect(guest.Locator("h1")).ToHaveTextAsync("Debata o „usługach” – część I");
        await Assertions.Expect(guest.Locator(".card .action__note")).ToHaveTextAsync("Na potwierdzenie udziału pozostał 1 dzień.");
    }

    [Fact]
    public async Task Organiser_SignsOut_DeskIsClosed()
    {
        await using var site = await SiteHost.StartAsync();
        var page = await OpenDeskAsync(site);

        await page.GetByRole(AriaRole.Button, new() { Name = "Wyloguj" }).ClickAsync();
        await page.GotoAsync("/organiser/debata/guests");

        await Assertions.Expect(page.Locator("main h1")).ToHaveTextAsync("Logowanie");
    }

    private static async Task<byte[]> DownloadAsync(IPage page, string link)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = link }).ClickAsync());
        download.SuggestedFilename.ShouldEndWith("." + link.ToLowerInvariant(), Case.Sensitive);
        return await File.ReadAllBytesAsync(await download.PathAsync());
    }

    private static List<List<string>> RowsOf(byte[] workbook)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(workbook), isEditable: false);
        var sheet = document.WorkbookPart!.WorksheetParts.Single().Worksheet!;
        return [.. sheet.Descendants<Row>().Select(row => row.Elements<Cell>().Select(cell => cell.InnerText).ToList())];
    }
}
