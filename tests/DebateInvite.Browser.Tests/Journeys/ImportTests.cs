using System.Text;
using DebateInvite.Browser.Tests.Browsing;
using DebateInvite.Testing;
using Microsoft.Playwright;

namespace DebateInvite.Browser.Tests.Journeys;

public class ImportTests(Chromium chromium) : BrowserTest(chromium)
{
    private const string List =
        """
        Zwrot;Imię;Nazwisko;Instytucja;Mail;Grupa
        Szanowna Pani Dyrektor;Łucja;Źródło;Urząd Gminy;lucja@example.org;panel
        ;Piotr;Święty;Fundacja;piotr.example.org;panel
        """;

    [Theory]
    [InlineData(true, Desktop)]
    [InlineData(false, Phone)]
    public async Task Organiser_BringsAList_ChecksIt_StoresIt_AndMendsTheRest(bool javaScript, int width)
    {
        await using var site = await SiteHost.StartAsync();
        var page = await OpenDeskAsync(site, javaScript, width);
        await page.GotoAsync("organiser/debata/guests");
        await page.GetByRole(AriaRole.Link, new() { Name = "Importuj listę" }).ClickAsync();

        await UploadAsync(page, "lista.csv", List);
        await Assertions.Expect(page.Locator("main h1")).ToHaveTextAsync("Kolumny pliku");
        await Assertions.Expect(page.GetByLabel("Zwrot")).ToHaveValueAsync("Salutation");
        await Assertions.Expect(page.GetByLabel("Mail")).ToHaveValueAsync("Email");
        await page.GetByLabel("Grupa").SelectOptionAsync(new SelectOptionValue { Label = "(pomiń)" });
        await page.GetByRole(AriaRole.Button, new() { Name = "Pokaż podgląd" }).ClickAsync();

        await Assertions.Expect(page.Locator("main h1")).ToHaveTextAsync("Podgląd importu");
        await Assertions.Expect(page.Locator("tbody tr").Nth(1)).ToContainTextAsync("Prosimy sprawdzić adres e-mail.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Zapisz na liście gości" }).ClickAsync();
        // The page in between refreshes itself.
        await Assertions.Expect(page.Locator("main h1")).ToHaveTextAsync("Import zakończony", new() { Timeout = 15_000 });

        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "Pobierz wiersze z błędami" }).ClickAsync());
        var errors = await File.ReadAllTextAsync(await download.PathAsync(), Encoding.UTF8);
        await page.GetByRole(AriaRole.Link, new() { Name = "Wczytaj następny plik" }).ClickAsync();
        await UploadAsync(page, "bledy.csv", errors.Replace("piotr.example", "piotr@example", StringComparison.Ordinal));
        await page.GetByRole(AriaRole.Button, new() { Name = "Pokaż podgląd" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Zapisz na liście gości" }).ClickAsync();
        await Assertions.Expect(page.Locator("main h1")).ToHaveTextAsync("Import zakończony", new() { Timeout = 15_000 });
        await page.Locator("main").GetByRole(AriaRole.Link, new() { Name = "Lista gości" }).ClickAsync();

        await Assertions.Expect(page.Locator("tbody tr")).ToHaveCountAsync(2);
        await Assertions.Expect(page.Locator("tbody")).ToContainTextAsync("Święty Piotr");
        await Assertions.Expect(page.Locator("tbody")).ToContainTextAsync("lucja@example.org");
        site.Log.Faults.ShouldBeEmpty();
    }

    private static async Task UploadAsync(IPage page, string name, string list)
    {
        await page.GetByLabel("Plik", new() { Exact = true }).SetInputFilesAsync(new FilePayload { Name = name, MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(list) });
        await page.GetByRole(AriaRole.Button, new() { Name = "Wczytaj plik" }).ClickAsync();
    }
}
