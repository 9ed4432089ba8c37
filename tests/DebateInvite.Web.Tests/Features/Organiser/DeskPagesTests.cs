using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DebateInvite.Testing;

namespace DebateInvite.Web.Tests.Features.Organiser;

public class DeskPagesTests(SiteHost site) : IClassFixture<SiteHost>
{
    public static TheoryData<string> Paths =>
    [
        "/organiser/debata", "/organiser/debata/settings", "/organiser/debata/settings/time", "/organiser/debata/settings/rules", "/organiser/debata/settings/texts/en",
        "/organiser/debata/settings/contact", "/organiser/debata/settings/funding", "/organiser/debata/settings/logos", "/organiser/debata/settings/certificates", "/organiser/debata/settings/feedback", "/organiser/debata/feedback", "/organiser/debata/settings/publication", "/organiser/events?archive=true", "/organiser/debata/requests", "/organiser/debata/deletion", "/organiser/debata/settings/cancellation", "/organiser/events",
        "/organiser/events/new", "/organiser/accessibility", "/organiser/outbox", "/organiser/accounts", "/organiser/password", "/organiser/sessions",
    ];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Get_InEachLanguage_IsWrittenInIt_AndLeadsToTheOthers(string path)
    {
        using var organiser = await site.NewOrganiserAsync();
        var titles = new List<string>();

        foreach (var (prefix, language) in new[] { ("", "pl"), ("/en", "en"), ("/fr", "fr") })
        {
            var page = await organiser.GetPageAsync(prefix + path);

            page.Status.ShouldBe(HttpStatusCode.OK);
            page.Language.ShouldBe(language);
            page.All(".site-footer nav a").Select(link => link.GetAttribute("href")).ShouldBe([path, $"/en{path}", $"/fr{path}"]);
            page.Find(".site-footer nav [aria-current]").GetAttribute("lang").ShouldBe(language);
            page.All(".desk-nav a").ShouldAllBe(link => link.GetAttribute("href")!.StartsWith($"{prefix}/organiser", StringComparison.Ordinal));
            titles.Add(page.Title);
        }

        titles.Distinct(StringComparer.Ordinal).Count().ShouldBe(3);
        site.Log.Faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/organiser/events?page=ostatnia")]
    [InlineData("/organiser/events?page=")]
    [InlineData("/organiser/outbox?page=2.5&state=Zgubione")]
    [InlineData("/organiser/debata/guests?page=-&reply=Moze&sort=?")]
    [InlineData("/organiser/debata/guests/new?id=nowy")]
    [InlineData("/organiser/debata/guests/{id}/merge?other=ktoś")]
    public async Task Get_QueryThatMeansNothing_IsNoError(string path)
    {
        var guest = await site.AddAsync(GuestData.Details(1) with { Email = null });
        using var organiser = await site.NewOrganiserAsync();

        var page = await organiser.GetPageAsync(path.Replace("{id}", guest.Id.ToString(), StringComparison.Ordinal));

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Title.ShouldNotStartWith("Błąd");
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Get_EveryControlIsNamed_AndEveryReferenceLeadsSomewhere(string path)
    {
        using var organiser = await site.NewOrganiserAsync();

        var page = await organiser.GetPageAsync(path);

        var ids = page.All("[id]").Select(element => element.Id!).ToList();
        ids.Count.ShouldBe(ids.Distinct(StringComparer.Ordinal).Count());
        foreach (var control in page.All("input:not([type=hidden]), select, textarea"))
            page.All($"label[for='{control.Id}']").Count(label => label.TextContent.Trim().Length > 0).ShouldBe(1, control.OuterHtml);
        page.All("button, a").Where(element => element.TextContent.Trim().Length == 0).ShouldBeEmpty();
        page.All("[aria-describedby], [aria-labelledby]")
            .SelectMany(element => new[] { element.GetAttribute("aria-describedby"), element.GetAttribute("aria-labelledby") }.OfType<string>())
            .SelectMany(value => value.Split(' '))
            .ShouldAllBe(id => ids.Contains(id, StringComparer.Ordinal));
        page.All("a").ShouldAllBe(link => link.GetAttribute("href")!.Length > 1);
        page.All("form").ShouldAllBe(form => form.GetAttribute("action")!.StartsWith("/organiser/", StringComparison.Ordinal));
        page.All("h1").Count().ShouldBe(1);
        page.All("table").ShouldAllBe(table => ((IHtmlTableElement)table).Caption != null);
        page.All("[style], [onclick], script:not([src])").ShouldBeEmpty();
    }

    [Fact]
    public async Task Get_EventThatIsNotThere_404()
    {
        using var organiser = await site.NewOrganiserAsync();

        foreach (var path in new[] { "/organiser/niema", "/organiser/niema/settings", "/organiser/niema/settings/cancellation", $"/organiser/outbox/{Guid.NewGuid()}" })
            (await organiser.GetPageAsync(path)).Status.ShouldBe(HttpStatusCode.NotFound, path);
    }

    [Fact]
    public async Task Get_SeveralEvents_HeadFollowsTheEventInTheAddress()
    {
        await using var own = await SiteHost.StartAsync();
        await own.AddEventAsync("druga", new DateTime(2027, 10, 1, 10, 0, 0));
        using var organiser = await own.NewOrganiserAsync();

        var page = await organiser.GetPageAsync("/organiser/druga");

        page.All(".desk-nav a").Select(link => link.GetAttribute("href")).ShouldContain(link => link == "/organiser/druga/settings");
        page.Find(".desk-nav [aria-current=page]").GetAttribute("href").ShouldBe("/organiser/druga");
    }
}
