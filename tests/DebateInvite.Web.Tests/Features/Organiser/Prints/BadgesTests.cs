using System.Globalization;
using AngleSharp.Dom;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using DebateInvite.Web.Features.Organiser.Prints.Badges;

namespace DebateInvite.Web.Tests.Features.Organiser.Prints;

public class BadgesTests : DeskTest
{
    private const string Path = $"{Papers.Path}/badges";

    [Fact]
    public async Task Get_HasABadgeForEachSeat_InTheOrderOfTheList()
    {
        await Site.AllowCompanionsAsync();
        await Site.SeatAsync("Żaneta", "Zając");
        await Site.SeatAsync("Ewa", "Łoś", with: details => details with { Organisation = "Gmina Łomża" }, companions: "Jan Ćwik");
        await Site.AddAsync([(GuestData.Details(1), Reply.None), (GuestData.Details(2), Reply.Declined)]);

        var page = await Organiser.GetPageAsync(Path);

        Names(page).ShouldBe(["Ewa Łoś", "Jan Ćwik", "Żaneta Zając"]);
        page.All(".label").Count().ShouldBe(await Site.SeatsAsync());
        page.Sheets().ShouldContain("Gmina Łomża");
        page.All(".label-page").ShouldHaveSingleItem().GetAttribute("viewBox").ShouldBe("0 0 210 297");
        page.All(".label__code").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("10", 10, "translate(15 11)", "translate(105 231)")]
    [InlineData("10-54", 10, "translate(15 13.5)", "translate(105 229.5)")]
    [InlineData("8", 8, "translate(15 28.5)", "translate(105 208.5)")]
    [InlineData("8-55", 8, "translate(15 38.5)", "translate(105 203.5)")]
    public async Task Get_AnySheet_FillsPagesRowByRow_InTheMiddle(string sheet, int perPage, string first, string last)
    {
        foreach (var number in Enumerable.Range(1, perPage + 2))
            await Site.SeatAsync("Ewa", string.Create(CultureInfo.InvariantCulture, $"Osoba{number:00}"));

        var page = await Organiser.GetPageAsync($"{Path}?size={sheet}");

        var pages = page.All(".label-page").Select(one => one.QuerySelectorAll(".label").Select(label => label.GetAttribute("transform")).ToList()).ToList();
        pages.Select(one => one.Count).ShouldBe([perPage, 2]);
        (pages[0][0], pages[0][^1]).ShouldBe((first, last));
        Names(page).ShouldBe(Enumerable.Range(1, perPage + 2).Select(number => string.Create(CultureInfo.InvariantCulture, $"Ewa Osoba{number:00}")));

        var used = await Organiser.GetPageAsync($"{Path}?size={sheet}&start={perPage}");
        used.All(".label-page").Select(one => one.QuerySelectorAll(".label").Length).ShouldBe([1, perPage, 1]);
        used.All(".label").First().GetAttribute("transform").ShouldBe(last);
    }

    [Fact]
    public async Task Get_Single_IsACardAPage()
    {
        await Site.SeatAsync("Ewa", "Łoś");
        await Site.SeatAsync("Adam", "Lis");

        var page = await Organiser.GetPageAsync($"{Path}?size=1&start=5");

        page.All(".label-page--single").Select(one => one.GetAttribute("viewBox")).ShouldBe(["0 0 90 55", "0 0 90 55"]);
    }

    [Fact]
    public async Task Get_Tones_AreALetterAndAColour_NeverTheTag()
    {
        await Site.SeatAsync("Ada", "Pierwsza", tags: "panel,trudny");
        await Site.SeatAsync("Ewa", "Druga", tags: "vip");
        await Site.SeatAsync("Ola", "Trzecia");

        var page = await Organiser.GetPageAsync(Path);
        page.All(".label").ToDictionary(NameOf, ToneOf).ShouldBe(new Dictionary<string, string?> { ["Ewa Druga"] = "C", ["Ada Pierwsza"] = "A", ["Ola Trzecia"] = null }, ignoreOrder: true);
        foreach (var tag in new[] { "panel", "trudny", "vip" })
            page.Sheets().ShouldNotContain(tag);

        var chosen = await Organiser.GetPageAsync($"{Path}?tones=vip&tones=&tones=&tones=&tones=&tones=trudny");
        chosen.All(".label").ToDictionary(NameOf, ToneOf).ShouldBe(new Dictionary<string, string?> { ["Ewa Druga"] = "A", ["Ada Pierwsza"] = "F", ["Ola Trzecia"] = null }, ignoreOrder: true);
        (await Organiser.GetPageAsync($"{Path}?tag=vip")).All(".label").ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Get_WithCodes_EachLeadsToItsGuest_AndTheEventIsInTheirLanguage()
    {
        await Site.SeatAsync("Ewa", "Łoś", with: details => details with { Language = Domain.Language.Fr });

        var page = await Organiser.GetPageAsync($"{Path}?code=true");

        page.All(".label__code").ShouldHaveSingleItem();
        SitePage.Folded(string.Join(' ', page.All(".label__event").Select(line => line.TextContent))).ShouldBe(SitePage.Folded((await Site.EventAsync()).TextIn(Domain.Language.Fr).Title));
    }

    [Fact]
    public async Task GuestPage_LeadsToTheirOwnBadge_AndToACompanionsAlone()
    {
        await Site.AllowCompanionsAsync();
        var guest = await Site.SeatAsync("Ewa", "Łoś", companions: "Jan Ćwik");
        await Site.SeatAsync("Adam", "Lis");
        var link = (await Organiser.GetPageAsync($"/organiser/debata/guests/{guest.Id}")).Find("a[href*='/badges?guest=']").GetAttribute("href")!;

        var page = await Organiser.GetPageAsync(link);
        Names(page).ShouldBe(["Ewa Łoś", "Jan Ćwik"]);

        var one = page.All("#Who option").Single(option => option.TextContent is "Jan Ćwik").GetAttribute("value")!;
        Names(await Organiser.GetPageAsync($"{link}&who={Uri.EscapeDataString(one)}&start=3")).ShouldBe(["Jan Ćwik"]);
        var other = await Site.AddAsync(GuestData.Details(1));
        (await Organiser.GetPageAsync($"/organiser/debata/guests/{other.Id}")).All("a[href*='/badges']").ShouldBeEmpty();
        (await Organiser.GetPageAsync($"{Path}?guest={other.Id}")).All(".label").ShouldBeEmpty();
    }

    [Fact]
    public async Task Get_NamesOf200Letters_AreWhole_OnTheSmallestCardWithEverything()
    {
        await Site.AllowCompanionsAsync();
        var (first, last, organisation) = (new string('ż', Guest.NameMaxLength), new string('Ó', Guest.NameMaxLength), new string('W', Guest.OrganisationMaxLength));
        await Site.SeatAsync(first, last, with: details => details with { Organisation = organisation }, tags: "vip", companions: new string('m', Companion.NameMaxLength));

        var page = await Organiser.GetPageAsync($"{Path}?code=true&size=10-54");

        var label = page.All(".label").First();
        Joined(label, "label__name").ShouldBe(first + last);
        Joined(label, "label__organisation").ShouldBe(organisation);
        foreach (var text in page.All(".label text"))
            Number(text, "y").ShouldBeInRange(0, 54);
    }

    [Fact]
    public void Sheets_FitTheirPage() => LabelSheet.All.ShouldAllBe(sheet =>
        sheet.Columns * sheet.Width <= sheet.PageWidth && sheet.Rows * sheet.Height <= sheet.PageHeight);

    private static IEnumerable<string> Names(SitePage page) => page.All(".label").Select(NameOf);

    private static string NameOf(IElement label) => string.Join(' ', label.QuerySelectorAll(".label__name").Select(line => line.TextContent.Trim())).Replace("- ", "-", StringComparison.Ordinal);

    private static string? ToneOf(IElement label) => label.QuerySelector(".label__tone")?.TextContent.Trim();

    private static string Joined(IElement label, string kind) => string.Concat(label.QuerySelectorAll($".{kind}").Select(line => line.TextContent.Trim()));

    private static double Number(IElement element, string attribute) => double.Parse(element.GetAttribute(attribute)!, CultureInfo.InvariantCulture);
}
