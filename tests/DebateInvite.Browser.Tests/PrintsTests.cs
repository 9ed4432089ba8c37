using System.Globalization;
using System.Text.RegularExpressions;
using DebateInvite.Browser.Tests.Browsing;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using DebateInvite.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace DebateInvite.Browser.Tests;

/// <summary>The sheets as Chromium makes a PDF of them: as many pages as there should be, everybody on them once, whole, in fonts that are in the file.</summary>
public partial class PrintsTests(Chromium chromium) : BrowserTest(chromium), IAsyncLifetime
{
    private const string Prints = "/organiser/debata/prints";
    private const int Guests = 60;

    private static readonly string[] FirstNames = ["Świętosława", "Łucja", "Żaneta", "Jan", "Ćwirosława Anna"];
    private static readonly string[] LastNames = ["Ósma", "Źródło", "Gęślą-Jaźń", "Ścibor", "Konstantynopolitańczykowianek"];

    private readonly SiteHost site = new();

    /// <summary>What tells people apart, as often and in the order as it stands on a list with companions.</summary>
    private List<string> numbers = [];

    async ValueTask IAsyncLifetime.InitializeAsync()
    {
        await site.InitializeAsync();
        await site.QueryAsync(async db =>
        {
            var debate = await db.Events.SingleAsync(e => e.Slug == SiteHost.Slug);
            (debate.Capacity, debate.CompanionsAllowed) = (null, 2);
            for (var number = 1; number <= Guests; number++)
            {
                var guest = Guest.For(debate.Id, DetailsOf(number), site.Clock.GetUtcNow().UtcDateTime);
                guest.Remark(new GuestRemarks { Tags = number % 7 == 0 ? ["panel"] : number % 5 == 0 ? ["vip"] : [] });
                debate.Accept(guest, site.Clock.GetUtcNow().UtcDateTime, number % 20 == 0 ? [string.Create(CultureInfo.InvariantCulture, $"Towarzysząca Osoba{number:000}")] : []).ShouldBe(ReplyOutcome.Accepted);
                db.Guests.Add(guest);
            }

            await db.SaveChangesAsync();
            return true;
        });
        using var organiser = site.NewClient();
        await organiser.SignInAsOrganiserAsync();
        await organiser.AddLogoAsync("logo.svg", Pictures.Svg("<rect width='200' height='50' fill='#003399'/>"), "Unia Europejska");
        var guests = await site.QueryAsync(db => db.Guests.AsNoTracking().OrderBy(g => g.SortKey).ThenBy(g => g.Id).ToListAsync());
        // Below a guest stand a companion and, with that one, the guest's name again.
        numbers = [.. guests.SelectMany(guest => Enumerable.Repeat(guest.Details.LastName[^3..], guest.Companions.Count > 0 ? 3 : 1))];
    }

    async ValueTask IAsyncDisposable.DisposeAsync()
    {
        await base.DisposeAsync();
        await site.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Attendance_HasEverybodyOnceInOrder_OnNumberedPages_WithTheHeadOnEach()
    {
        var page = await OpenAsync($"{Prints}/attendance?rows=12&columns=Organisation&columns=JobTitle&columns=Email");

        using var paper = await PrintedPages.PrintAsync(page, "attendance");

        ShouldBeWhole(paper);
        paper.Sizes.Distinct().ShouldBe([(210, 297)]);
        paper.Count.ShouldBeInRange(4, 7);
        Numbers(paper.AllLetters).ShouldBe(numbers);
        Regex.Count(paper.AllLetters, "osobatowarzysząca:").ShouldBe(Guests / 20);
        foreach (var sheet in paper.Pages)
        {
            var letters = PrintedPages.Letters(sheet);
            letters.ShouldContain("Nazwiskoiimię");
            letters.ShouldContain(string.Create(CultureInfo.InvariantCulture, $"{sheet.Number}/{paper.Count}"));
        }

        (await BrokenRowsAsync(page)).ShouldBe("avoid");
        PrintedPages.Letters(paper.Pages.First()).ShouldContain("Administratoremdanych");
        paper.Pages.Count(sheet => sheet.GetImages().Any() || PrintedPages.Letters(sheet).Contains("Projekt", StringComparison.Ordinal)).ShouldBeLessThanOrEqualTo(1, "The strip is on the first page only.");
    }

    [Fact]
    public async Task Attendance_InGroups_BeginsEachOnAPage()
    {
        var page = await OpenAsync($"{Prints}/attendance?by=Tag&rows=0");

        using var paper = await PrintedPages.PrintAsync(page, "attendance-by-tag");

        ShouldBeWhole(paper);
        var heads = paper.Pages.Select(PrintedPages.Letters).Where(letters => letters.Contains("Administratoremdanych", StringComparison.Ordinal)).ToList();
        heads.Count.ShouldBe(3);
        Numbers(paper.AllLetters).Order(StringComparer.Ordinal).ShouldBe(numbers.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task SecurityList_HasEverybodyOnce()
    {
        using (var organiser = site.NewClient())
        {
            await organiser.SignInAsOrganiserAsync();
            var form = await organiser.GetPageAsync($"{Prints}/security");
            await organiser.SubmitAsync(form, "form[action$='/security']", [KeyValuePair.Create("IssuedTo", "recepcja")]);
        }

        var id = await site.QueryAsync(db => db.SecurityLists.Select(l => l.Id).SingleAsync());
        var page = await OpenAsync($"{Prints}/security/{id}");

        using var paper = await PrintedPages.PrintAsync(page, "security");

        ShouldBeWhole(paper);
        Numbers(paper.AllLetters).Order(StringComparer.Ordinal).ShouldBe(numbers.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("10", 10)]
    [InlineData("8", 8)]
    [InlineData("1", 1)]
    public async Task Badges_AreOnAsManyPagesAsTheyNeed_EachTextWithinItsCard(string sheet, int perPage)
    {
        var page = await OpenAsync($"{Prints}/badges?size={sheet}&code=true");

        using var paper = await PrintedPages.PrintAsync(page, $"badges-{sheet}");

        const int People = Guests + (Guests / 20);
        ShouldBeWhole(paper);
        paper.Count.ShouldBe((People + perPage - 1) / perPage);
        paper.Sizes.Distinct().ShouldBe([perPage == 1 ? (90, 55) : (210, 297)]);
        (await SpillsAsync(page)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Badges_OfLongAndWideNames_AreNeverCut()
    {
        await site.QueryAsync(async db =>
        {
            var debate = await db.Events.SingleAsync(e => e.Slug == SiteHost.Slug);
            for (var length = 1; length <= 60; length++)
            {
                foreach (var letter in new[] { 'W', 'ś', 'Ł' })
                {
                    var guest = Guest.For(debate.Id, new GuestDetails { FirstName = new string(letter, length), LastName = "Ł. M-W", Organisation = new string('M', 3 * length) }, site.Clock.GetUtcNow().UtcDateTime);
                    guest.Remark(new GuestRemarks { Tags = ["długie"] });
                    debate.Accept(guest, site.Clock.GetUtcNow().UtcDateTime);
                    db.Guests.Add(guest);
                }
            }

            return await db.SaveChangesAsync();
        });
        var page = await OpenAsync($"{Prints}/badges?tag=długie&code=true");

        (await page.Locator(".label").CountAsync()).ShouldBe(180);
        (await SpillsAsync(page)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Plates_AreAPageEach_WithTheNameTwice()
    {
        var page = await OpenDeskAsync(site);
        await page.GotoAsync($"{Prints}/plates");
        await page.FillAsync("textarea", "Anna Kowalska | moderatorka\nprof. dr hab. Świętosława Żółć-Gęślą | Uniwersytet Przykładowy, Wydział Nauk Społecznych");
        await page.Locator("form:has(textarea) button").ClickAsync();
        await page.Locator(".label-page").First.WaitForAsync();

        using var paper = await PrintedPages.PrintAsync(page, "plates");

        ShouldBeWhole(paper);
        paper.Count.ShouldBe(2);
        foreach (var (sheet, name) in paper.Pages.Zip(["AnnaKowalska", "Świętosława"]))
            Regex.Count(PrintedPages.Letters(sheet), name).ShouldBe(2);
    }

    [Fact]
    public async Task Needs_AndProgramme_AreASheetEach()
    {
        var page = await OpenAsync($"{Prints}/needs?people=true");
        using (var needs = await PrintedPages.PrintAsync(page, "needs"))
        {
            ShouldBeWhole(needs);
            needs.Count.ShouldBe(1);
        }

        await page.GotoAsync($"{Prints}/programme");
        using var programme = await PrintedPages.PrintAsync(page, "programme");
        ShouldBeWhole(programme);
        programme.Count.ShouldBe(1);
        programme.AllLetters.ShouldContain("POWER");
    }

    private async Task<IPage> OpenAsync(string path)
    {
        var page = await OpenDeskAsync(site);
        await page.GotoAsync(path, new() { WaitUntil = WaitUntilState.NetworkIdle });
        return page;
    }

    private static GuestDetails DetailsOf(int number) => new()
    {
        FirstName = FirstNames[number % FirstNames.Length],
        LastName = string.Create(CultureInfo.InvariantCulture, $"{LastNames[number % LastNames.Length]}{number:000}"),
        Email = $"osoba{number}@example.org",
        Organisation = number % 9 == 0 ? "Stowarzyszenie Współpracy Regionalnej i Rozwoju Przedsiębiorczości Społecznej w Małych Gminach" : "Gmina Łomża",
        JobTitle = "główny specjalista",
        AccessibilityNeeds = number == 3 ? AccessibilityNeeds.InductionLoop : AccessibilityNeeds.None,
    };

    // Nothing lost over the edge; letters that have no glyph would be read back as nothing or a box.
    private static void ShouldBeWhole(PrintedPages paper)
    {
        paper.Outside.ShouldBeEmpty();
        paper.Fonts.ShouldNotBeEmpty();
        paper.Fonts.ShouldAllBe(font => Subset().IsMatch(font));
        paper.AllLetters.ShouldNotContain("\uFFFD");
        paper.AllLetters.Any(letter => "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ".Contains(letter)).ShouldBeTrue();
    }

    private static IEnumerable<string> Numbers(string letters) => Numbered().Matches(letters).Select(match => match.Groups["number"].Value);

    private static Task<string> BrokenRowsAsync(IPage page) => page.EvaluateAsync<string>(
        "() => [...new Set([...document.querySelectorAll('.sheet__table tbody tr')].map(row => getComputedStyle(row).breakInside))].join(' ')");

    /// <summary>Texts that stick out of the card that they are on, or into the QR code.</summary>
    private static async Task<IReadOnlyList<string>> SpillsAsync(IPage page) => await page.EvaluateAsync<string[]>(
        """
        () => [...document.querySelectorAll('.label')].flatMap(label => {
          const sheet = label.ownerSVGElement, matrix = label.getScreenCTM(), point = sheet.createSVGPoint();
          const cut = label.querySelector('.label__cut')?.getBBox() ?? { x: 0, y: 0, width: 90, height: 55 };
          const code = label.querySelector('svg');
          const codeBox = code && { x: +code.getAttribute('x'), y: +code.getAttribute('y') };
          return [...label.querySelectorAll('text')].filter(text => {
            const box = text.getBBox();
            const isOut = box.x < cut.x || box.x + box.width > cut.x + cut.width || box.y < cut.y - 1 || box.y + box.height > cut.y + cut.height + 1;
            const hitsCode = codeBox && box.x + box.width > codeBox.x && box.y + box.height > codeBox.y + 1;
            return isOut || hitsCode;
          }).map(text => text.textContent);
        })
        """);

    [GeneratedRegex("^[A-Z]{6}\\+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Subset();

    [GeneratedRegex("(?:Ósma|Źródło|Jaźń|Ścibor|owianek|Osoba)(?<number>[0-9]{3})", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numbered();
}
