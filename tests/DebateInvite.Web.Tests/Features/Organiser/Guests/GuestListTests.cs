using System.Globalization;
using System.Net;
using DebateInvite.Testing;
using DebateInvite.Web.Features.Organiser.Guests;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Organiser.Guests;

public sealed class GuestListTests(CrowdedSite site) : IClassFixture<CrowdedSite>
{
    private const string Path = "/organiser/debata/guests";

    [Theory]
    [InlineData("zolc gesla", "Żółć-Gęślą Świętosława")]
    [InlineData("ŻÓŁĆ", "Żółć-Gęślą Świętosława")]
    [InlineData("swietoslawa", "Żółć-Gęślą Świętosława")]
    [InlineData("lecki lukasz", "Łęcki Łukasz")]
    [InlineData("laka", "Łęcki Łukasz")]
    [InlineData("zo", "Żółć-Gęślą Świętosława")]
    [InlineData("przystan", "Żółć-Gęślą Świętosława")]
    [InlineData("LEFEVRE helene", "Lefèvre Hélène")]
    [InlineData("ШЕВЧЕНКО", "Шевченко Олена")]
    [InlineData("lecki@example.org", "Łęcki Łukasz")]
    [InlineData("%", "Under_[score 100%")]
    [InlineData("_", "Under_[score 100%")]
    [InlineData("[", "Under_[score 100%")]
    [InlineData("ludna 042", "Ludna 042 Masława")]
    public async Task Search_WithOrWithoutAccents_FindsTheGuest(string search, string found) =>
        Names(await GetAsync($"?q={Uri.EscapeDataString(search)}")).ShouldBe([found]);

    [Fact]
    public async Task Search_Code_FindsItsGuest_ByTheWholeOfItOnly()
    {
        var code = await site.Host.QueryAsync(db => db.Guests.Where(g => g.Details.LastName == "Łęcki").Select(g => g.Code).SingleAsync());

        Names(await GetAsync($"?q={code.ToLowerInvariant()}")).ShouldBe(["Łęcki Łukasz"]);
        Names(await GetAsync($"?q={code[..^1]}")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("lecki hélène")]
    [InlineData("' OR 1=1 --")]
    [InlineData("nikogo takiego")]
    public async Task Search_NobodyHasAllWords_SaysSo(string search)
    {
        var page = await GetAsync($"?q={Uri.EscapeDataString(search)}");

        Names(page).ShouldBeEmpty();
        page.Text("main [role=status]").ShouldBe("Nic nie znaleziono.");
        page.ValueOf("q").ShouldBe(search);
    }

    [Theory]
    [InlineData("?reply=Accepted", 2)]
    [InlineData("?reply=accepted", 2)]
    [InlineData("?reply=Declined", 1)]
    [InlineData("?reply=WaitListed", 0)]
    [InlineData("?reply=None&q=helene", 0)]
    [InlineData("?reply=Declined&q=helene", 1)]
    [InlineData("?reply=", CrowdedSite.All)]
    [InlineData("?reply=1", CrowdedSite.All)]
    [InlineData("?reply=Accepted,Declined", CrowdedSite.All)]
    [InlineData("?reply=Everything", CrowdedSite.All)]
    public async Task Filter_ByReply_ShowsThose(string query, int expected) => Names(await GetAsync(query)).Count.ShouldBe(Math.Min(expected, ListGuests.PageSize));

    [Fact]
    public async Task Filter_OfASearch_CountsWhatTheSearchFinds()
    {
        var options = (await GetAsync("?q=example.org&reply=Accepted")).All("#reply option").Select(option => option.TextContent).ToList();

        options.ShouldContain("potwierdzone (2)");
        options.ShouldContain("odmowa (1)");
        options.ShouldContain($"bez odpowiedzi ({CrowdedSite.CrowdSize})");
        options.ShouldContain($"wszystkie ({CrowdedSite.All - 1})");
    }

    [Fact]
    public async Task Sort_ByName_IsInPolishOrderBothWays()
    {
        var ascending = await AllNamesAsync("?sort=name");
        var descending = await AllNamesAsync("?sort=-name");

        // L before Ł before M: in Unicode order, Ł would come after Z.
        var special = ascending.Where(name => !name.StartsWith("Ludna", StringComparison.Ordinal));
        special.ShouldBe(["Lefèvre Hélène", "Łęcki Łukasz", "Under_[score 100%", "Żółć-Gęślą Świętosława", "Шевченко Олена"]);
        ascending.IndexOf("Ludna 060 Masława").ShouldBeLessThan(ascending.IndexOf("Łęcki Łukasz"));
        descending.ShouldBe(Enumerable.Reverse(ascending));
    }

    // The second page is read from the end of the list on.
    [Theory]
    [InlineData("organisation")]
    [InlineData("-organisation")]
    [InlineData("reply")]
    [InlineData("-replied")]
    public async Task Sort_PagesOneAfterTheOther_AreInTheOrderOfTheExport(string sort)
    {
        using var organiser = await site.Host.NewOrganiserAsync();
        var csv = await organiser.Http.GetStringAsync(new Uri($"{Path}/export?format=csv&sort={sort}", UriKind.Relative));

        (await AllNamesAsync($"?sort={sort}")).ShouldBe(CsvFile.Records(csv).Select(line => $"{line["Nazwisko"]} {line["Imię"]}"));
    }

    [Fact]
    public async Task Sort_ByOrganisation_IsInPolishOrder()
    {
        var organisations = (await GetAsync("?sort=organisation&q=e"))
            .All("tbody td[data-label='Instytucja']").Select(cell => cell.TextContent.Trim()).Distinct(StringComparer.Ordinal);

        organisations.Where(name => name.Length > 0).ShouldBe(["Fundacja Łąka", "Spółdzielnia „Przystań”", "Tłum"]);
    }

    [Theory]
    [InlineData("reply", "Łęcki Łukasz")]
    [InlineData("-reply", "Under_[score 100%")]
    public async Task Sort_ByReply_BeginsWithThose(string sort, string first) => Names(await GetAsync($"?sort={sort}"))[0].ShouldBe(first);

    [Fact]
    public async Task Sort_Heading_SaysAndOffersTheOtherWay()
    {
        var page = await GetAsync("?q=e&sort=organisation");

        page.Find("th[aria-sort]").TextContent.ShouldBe("Instytucja");
        page.Find("th[aria-sort] a").GetAttribute("href").ShouldBe("?q=e&sort=-organisation");
        page.Find("input[name=sort]").GetAttribute("value").ShouldBe("organisation");
    }

    [Theory]
    [InlineData("1", 1)]
    [InlineData("2", 2)]
    [InlineData("3", 2)]
    [InlineData("2147483647", 2)]
    [InlineData("0", 1)]
    [InlineData("-5", 1)]
    [InlineData("99999999999999999999", 1)]
    [InlineData("two", 1)]
    [InlineData("", 1)]
    public async Task Page_AnyNumber_ShowsTheNearestThereIs(string asked, int shown)
    {
        var page = await GetAsync($"?page={asked}");

        page.Text(".pager [aria-current]").ShouldBe(shown.ToString(CultureInfo.InvariantCulture));
        Names(page).Count.ShouldBe(shown == 1 ? ListGuests.PageSize : CrowdedSite.All - ListGuests.PageSize);
        page.Title.ShouldNotContain("Błąd");
    }

    [Fact]
    public async Task Pages_Together_ShowEverybodyOnce()
    {
        foreach (var sort in new[] { "name", "organisation", "reply", "-replied" })
            (await AllNamesAsync($"?sort={sort}")).Distinct(StringComparer.Ordinal).Count().ShouldBe(CrowdedSite.All);
    }

    [Fact]
    public async Task Pager_OfAFilteredList_KeepsTheFilter() =>
        (await GetAsync("?q=ludna&reply=None&sort=-name")).All(".pager a").Last().GetAttribute("href")
            .ShouldBe($"{Path}?q=ludna&reply=None&sort=-name&page=2");

    [Theory]
    [InlineData("?q=%00%01&reply=%ff&sort=%F0%28&page=%20")]
    [InlineData("?q=a&q=b&reply=None&reply=Accepted&page=1&page=2&sort=name&sort=reply")]
    [InlineData("?sort=--name&reply[]=x&q[0]=y")]
    [InlineData("?sort=7&page=1e3")]
    [InlineData("?q=%ED%A0%80%E2%80%AE")]
    public async Task Get_GarbageInTheAddress_IsIgnored(string query)
    {
        var page = await GetAsync(query);

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Title.ShouldStartWith("Goście");
    }

    [Fact]
    public async Task Search_VeryLong_IsCutOff() =>
        (await GetAsync($"?q={string.Join('+', Enumerable.Repeat("zolc", 1000))}")).Status.ShouldBe(HttpStatusCode.OK);

    [Fact]
    public async Task Search_WithMarkup_IsShownAsText()
    {
        var page = await GetAsync($"?q={Uri.EscapeDataString("\"><script>alert(1)</script>")}");

        page.All("main script").ShouldBeEmpty();
        page.ValueOf("q").ShouldBe("\"><script>alert(1)</script>");
    }

    [Theory]
    [InlineData("/organiser/nie-ma/guests")]
    [InlineData("/organiser/debata/guests/0190b5a4-0000-7000-8000-000000000000")]
    [InlineData("/organiser/debata/guests/0190b5a4-0000-7000-8000-000000000000/edit")]
    public async Task Get_NothingThere_IsNotFound(string path)
    {
        using var organiser = await site.Host.NewOrganiserAsync();

        (await organiser.GetPageAsync(path)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<SitePage> GetAsync(string query)
    {
        using var organiser = await site.Host.NewOrganiserAsync();
        return await organiser.GetPageAsync(Path + query);
    }

    private async Task<List<string>> AllNamesAsync(string query) =>
        [.. Names(await GetAsync($"{query}&page=1")), .. Names(await GetAsync($"{query}&page=2"))];

    private static List<string> Names(SitePage page) => [.. page.All("tbody th a").Select(link => link.TextContent.Trim())];
}
