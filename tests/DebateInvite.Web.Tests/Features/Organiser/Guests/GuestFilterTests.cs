using DebateInvite.Domain;
using DebateInvite.Domain.Access;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using DebateInvite.Web.Tests.Features.Organiser.Access;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Organiser.Guests;

/// <summary>What the list can be narrowed by, and that exports and what is done with several mean the same guests.</summary>
public class GuestFilterTests
{
    private const string Path = "/organiser/debata/guests";
    private const string Bar = "form[action$='/bulk']";

    [Theory]
    [InlineData("?tag=panel", "Adamska Cyganek")]
    [InlineData("?tag=PANEL", "Adamska Cyganek")]
    [InlineData("?tag=pan", "")]
    [InlineData("?tag=,panel,", "Adamska Cyganek")]
    [InlineData("?sector=Media", "Adamska Brzoza")]
    [InlineData("?language=en", "Brzoza")]
    [InlineData("?noEmail=true", "Cyganek")]
    [InlineData("?invitation=NotInvited", "Cyganek Dudek")]
    [InlineData("?invitation=NotOpened", "Adamska")]
    [InlineData("?invitation=Opened", "Brzoza")]
    [InlineData("?needs=true", "Adamska Dudek")]
    [InlineData("?tag=panel&needs=true", "Adamska")]
    [InlineData("?sector=Media&language=pl&invitation=NotOpened&q=adam", "Adamska")]
    [InlineData("?sector=Media&noEmail=true", "")]
    [InlineData("?reply=Accepted&invitation=NotInvited", "")]
    [InlineData("?tag=&sector=&language=&invitation=&q=&reply=", "Adamska Brzoza Cyganek Dudek Ewald")]
    [InlineData("?sector=9&language=xx&invitation=Never&noEmail=maybe", "Adamska Brzoza Cyganek Dudek Ewald")]
    public async Task List_Filtered_ShowsThoseWhomEveryConditionFits_AndSoDoesTheExport(string query, string names)
    {
        await using var site = await SiteHost.StartAsync();
        await ListedAsync(site);
        using var organiser = await site.NewOrganiserAsync();

        Names(await organiser.GetPageAsync(Path + query)).ShouldBe(names.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var csv = await organiser.Http.GetStringAsync(new Uri($"{Path}/export{query}&format=csv", UriKind.Relative));
        CsvFile.Records(csv).Select(line => line["Nazwisko"]).ShouldBe(names.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        site.Log.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task List_Filtered_ShowsItsConditions_EachWithAWayOut_AndKeepsThemEverywhere()
    {
        const string Query = "?reply=None&tag=panel&language=pl&noEmail=true&sort=-name";
        await using var site = await SiteHost.StartAsync();
        await ListedAsync(site);
        using var organiser = await site.NewOrganiserAsync();

        var page = await organiser.GetPageAsync(Path + Query);

        page.All(".narrowed a").Select(link => link.GetAttribute("href")).ShouldBe(
        [
            "?tag=panel&language=pl&noEmail=true&sort=-name", "?reply=None&language=pl&noEmail=true&sort=-name",
            "?reply=None&tag=panel&noEmail=true&sort=-name", "?reply=None&tag=panel&language=pl&sort=-name",
        ]);
        (page.ValueOf("tag"), page.ValueOf("language"), page.ValueOf("Filter")).ShouldBe(("panel", "pl", Query));
        page.Find("#noEmail").HasAttribute("checked").ShouldBeTrue();
        page.Find("details.filters").HasAttribute("open").ShouldBeTrue();
        page.All("th a.table__sort").Select(link => link.GetAttribute("href")).ShouldContain("?reply=None&tag=panel&language=pl&noEmail=true&sort=organisation");
        page.All("ul[aria-label='Pobierz listę'] a").First().GetAttribute("href").ShouldBe($"{Path}/export?format=csv&reply=None&tag=panel&language=pl&noEmail=true&sort=-name");
    }

    [Fact]
    public async Task Pages_Filtered_KeepTheFilter()
    {
        await using var site = await SiteHost.StartAsync();
        await site.AddAsync(Enumerable.Range(1, 60).Select(number => (GuestData.Details(number) with { Sector = Sector.Media }, Reply.None)));
        using var organiser = await site.NewOrganiserAsync();

        (await organiser.GetPageAsync($"{Path}?sector=Media&language=pl")).All(".pager a").Last().GetAttribute("href").ShouldBe($"{Path}?sector=Media&language=pl&page=2");
    }

    [Fact]
    public async Task Bulk_AllOfAFilter_ChangesThoseOnly_AndComesBackToTheFilter()
    {
        const string Query = "?sector=Media&invitation=NotOpened";
        await using var site = await SiteHost.StartAsync();
        await ListedAsync(site);
        using var organiser = await site.NewOrganiserAsync();

        var preview = await organiser.SubmitAsync(
            await organiser.GetPageAsync($"{Path}?sector=Media"), Bar, [new("All", "true"), new("Do", "AddTag"), new("Tag", "VIP")]);
        preview.All("ul.names li").Count().ShouldBe(2);
        var answer = await organiser.SubmitAsync(preview, "form[action$='/bulk/apply']", []);
        answer.Location.ShouldBe($"{Path}?sector=Media");
        await organiser.SubmitAsync(
            await organiser.SubmitAsync(await organiser.GetPageAsync(Path + Query), Bar, [new("All", "true"), new("Do", "RemoveTag"), new("Tag", "vip")]),
            "form[action$='/bulk/apply']",
            []);

        Names(await organiser.GetPageAsync($"{Path}?tag=vip")).ShouldBe(["Brzoza"]);
    }

    [Theory]
    [InlineData(Role.Secretariat)]
    [InlineData(Role.Reader)]
    public async Task Needs_WhoMayNotSeeThem_LearnsNothingByFiltering(Role role)
    {
        await using var site = await SiteHost.StartAsync();
        await ListedAsync(site);
        using var member = await site.NewMemberAsync(role);

        var page = await member.GetPageAsync($"{Path}?needs=true");

        Names(page).Count.ShouldBe(5);
        page.All("#needs").ShouldBeEmpty();
        page.All(".narrowed a").ShouldBeEmpty();
        var export = await member.PostAsync($"{Path}/export", [SiteClient.TokenOf(page), new("format", "csv"), new("All", "true"), new("Filter", "?needs=true")]);
        CsvFile.Records(export.Content).Count().ShouldBe(5);
        if (role is Role.Secretariat)
        {
            var preview = await member.PostAsync($"{Path}/bulk", [SiteClient.TokenOf(page), new("All", "true"), new("Filter", "?needs=true"), new("Do", "AddTag"), new("Tag", "vip")]);
            preview.All("ul.names li").Count().ShouldBe(5);
        }
    }

    [Fact]
    public async Task Bar_OfALongList_StandsInTheFormOfThePicks_AndStaysInView()
    {
        await using var site = await SiteHost.StartAsync();
        await site.AddAsync(Enumerable.Range(1, 60).Select(number => (GuestData.Details(number), Reply.None)));
        using var organiser = await site.NewOrganiserAsync();

        var page = await organiser.GetPageAsync(Path);

        page.All($"{Bar} .picked button").Select(button => button.TextContent).ShouldBe(["Pokaż, co się stanie", "Napisz do nich", "Przygotuj zaproszenie", "CSV: Pobierz CSV", "XLSX: Pobierz XLSX"]);
        page.Text($"{Bar} .picked label[for=All]").ShouldContain("60");
        var styles = await organiser.Http.GetStringAsync(new Uri("/css/desk.css", UriKind.Relative));
        System.Text.RegularExpressions.Regex.Match(styles, @"\.picked \{[^}]*\}", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)).Value.ShouldContain("position: sticky");
    }

    private static List<string> Names(SitePage page) => [.. page.All("tbody th a").Select(link => link.TextContent.Trim().Split(' ')[0])];

    private static Task<int> ListedAsync(SiteHost site) => site.QueryAsync(async db =>
    {
        var debate = await db.Events.SingleAsync();
        var now = site.Clock.GetUtcNow().UtcDateTime;
        var guests = new[] { "Adamska", "Brzoza", "Cyganek", "Dudek", "Ewald" }
            .ToDictionary(name => name, name => Guest.For(debate.Id, new GuestDetails { FirstName = "Ola", LastName = name, Email = $"{name}@example.org", Sector = Sector.Ngo }, now), StringComparer.Ordinal);
        Describe("Adamska", details => details with { Sector = Sector.Media, AccessibilityNeeds = AccessibilityNeeds.Captions });
        Describe("Brzoza", details => details with { Sector = Sector.Media, Language = Language.En });
        Describe("Cyganek", details => details with { Email = null });
        Describe("Dudek", details => details with { AccessibilityNotes = "Pies przewodnik." });
        guests["Adamska"].Remark(new GuestRemarks { Tags = ["panel", "vip2"] });
        guests["Brzoza"].Remark(new GuestRemarks { Tags = ["panelowa"] });
        guests["Cyganek"].Remark(new GuestRemarks { Tags = ["panel"] });
        guests["Adamska"].Invited(now);
        guests["Brzoza"].Invited(now);
        guests["Brzoza"].Opened(now);
        debate.Accept(guests["Ewald"], now);
        db.Guests.AddRange(guests.Values);
        return await db.SaveChangesAsync();

        void Describe(string name, Func<GuestDetails, GuestDetails> with) => guests[name].Describe(with(guests[name].Details));
    });
}
