using System.Globalization;
using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using DebateInvite.Domain;
using DebateInvite.Testing;

namespace DebateInvite.Web.Tests.Features.Invitation;

/// <summary>The invitation as a guest, a search engine and a messenger see it while replies are open.</summary>
public class InvitationPageTests(SiteHost site) : IClassFixture<SiteHost>
{
    [Theory]
    [InlineData("/", "pl", "Debata: usługi społeczne w rękach podmiotów ekonomii społecznej", "poniedziałek, 21 czerwca 2027 r., godz. 11:30")]
    [InlineData("/debata", "pl", "Debata: usługi społeczne w rękach podmiotów ekonomii społecznej", "15 czerwca 2027 r. włącznie")]
    [InlineData("/en", "en", null, "Monday 21 June 2027, 11:30")]
    [InlineData("/en/", "en", null, "Please confirm by the end of15 June 2027")]
    [InlineData("/en/debata", "en", null, "Monday 21 June 2027, 11:30")]
    [InlineData("/fr", "fr", null, "lundi 21 juin 2027 à 11 h 30")]
    [InlineData("/fr/debata", "fr", null, "15 juin 2027 inclus")]
    public async Task Get_EachAddress_IsTheInvitationInItsLanguage(string path, string language, string? title, string words)
    {
        using var guest = site.NewClient();

        var page = await guest.GetPageAsync(path);

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Response.Content.Headers.ContentType!.ToString().ShouldBe("text/html; charset=utf-8");
        page.Language.ShouldBe(language);
        var text = (await site.EventAsync()).TextIn(Enum.Parse<Language>(language, ignoreCase: true));
        page.Text("h1").ShouldBe(title ?? SitePage.Folded(text.Title));
        page.Title.ShouldContain(text.Title);
        page.AllText.ShouldContain(words);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/en")]
    [InlineData("/fr")]
    public async Task Get_EachLanguage_NamesWhoInvitesWithWhomWhereAndWhomToAsk(string path)
    {
        using var guest = site.NewClient();

        var text = (await guest.GetPageAsync(path)).AllText;

        foreach (var fact in new[]
            {
                "Stowarzyszenie na rzecz Spółdzielni Socjalnych", "Departament Ekonomii Społecznej i Solidarnej", "Peter Wołkowiński",
                "Réseau des collectivités Territoriales pour une Economie Solidaire", "inż. Przemysław Piechocki", "400A",
                "ul. Żurawia 4a, Warszawa", "anna.moskwa@mrpips.gov.pl", "4.3 POWER", "Społecznie przede wszystkim!",
            })
        {
            text.ShouldContain(fact);
        }
    }

    [Theory]
    [InlineData("/", "/")]
    [InlineData("/en/debata", "/en")]
    [InlineData("/fr", "/fr")]
    public async Task Get_EachLanguage_LinksToTheOthersAndToItsOwnForm(string path, string home)
    {
        using var guest = site.NewClient();

        var page = await guest.GetPageAsync(path);

        var switches = page.All("header nav a").ToDictionary(link => link.GetAttribute("hreflang")!, StringComparer.Ordinal);
        switches.Keys.ShouldBe(["pl", "en", "fr"]);
        switches.Values.ShouldAllBe(link => link.GetAttribute("lang") == link.GetAttribute("hreflang"));
        switches.Values.Where(link => link.GetAttribute("aria-current") == "true").ShouldHaveSingleItem().GetAttribute("hreflang").ShouldBe(page.Language);
        foreach (var (language, link) in switches)
            (await guest.GetPageAsync(link.GetAttribute("href")!)).Language.ShouldBe(language);

        page.All("a.button").Select(link => link.GetAttribute("href")).Distinct(StringComparer.Ordinal)
            .ShouldBe([home.TrimEnd('/') + "/debata/rsvp"]);
    }

    [Theory]
    [InlineData("/", "")]
    [InlineData("/debata?utm_source=x", "")]
    [InlineData("/en", "/en")]
    [InlineData("/fr/debata", "/fr")]
    public async Task Get_EachAddress_TellsSearchEnginesItsOneAddressAndTheOtherLanguages(string path, string prefix)
    {
        using var guest = site.NewClient();
        var root = site.Address.ToString().TrimEnd('/');

        var page = await guest.GetPageAsync(path);

        page.Find("link[rel=canonical]").GetAttribute("href").ShouldBe($"{root}{prefix}/debata");
        page.All("head link[rel=alternate]").Select(link => (link.GetAttribute("hreflang"), link.GetAttribute("href"))).ShouldBe(
            [("pl", $"{root}/debata"), ("en", $"{root}/en/debata"), ("fr", $"{root}/fr/debata"), ("x-default", $"{root}/debata")]);
    }

    [Theory]
    [InlineData("/", "pl_PL")]
    [InlineData("/en", "en_GB")]
    [InlineData("/fr", "fr_FR")]
    public async Task Get_EachLanguage_HasOpenGraphForMessengers(string path, string locale)
    {
        using var guest = site.NewClient();

        var page = await guest.GetPageAsync(path);

        var graph = page.All("meta[property^='og:']").ToDictionary(meta => meta.GetAttribute("property")!, meta => meta.GetAttribute("content")!, StringComparer.Ordinal);
        SitePage.Folded(graph["og:title"]).ShouldBe(page.Text("h1"));
        graph["og:description"].ShouldBe(page.Find("meta[name=description]").GetAttribute("content"));
        graph["og:locale"].ShouldBe(locale);
        graph["og:url"].ShouldBe(page.Find("link[rel=canonical]").GetAttribute("href"));
        using var image = await guest.Http.GetAsync(new Uri(graph["og:image"]));
        (image.StatusCode, image.Content.Headers.ContentType!.MediaType).ShouldBe((HttpStatusCode.OK, "image/png"));
    }

    [Theory]
    [InlineData("/", "pl")]
    [InlineData("/en", "en")]
    [InlineData("/fr", "fr")]
    public async Task Get_EachLanguage_HasAValidSchemaOrgEvent(string path, string language)
    {
        using var guest = site.NewClient();

        var page = await guest.GetPageAsync(path);

        using var json = JsonDocument.Parse(page.Find("script[type='application/ld+json']").TextContent);
        var root = json.RootElement;
        (root.GetProperty("@context").GetString(), root.GetProperty("@type").GetString()).ShouldBe(("https://schema.org", "Event"));
        SitePage.Folded(root.GetProperty("name").GetString()!).ShouldBe(page.Text("h1"));
        root.GetProperty("inLanguage").GetString().ShouldBe(language);
        DateTimeOffset.ParseExact(root.GetProperty("startDate").GetString()!, "yyyy-MM-dd'T'HH:mmzzz", CultureInfo.InvariantCulture)
            .ShouldBe(new DateTimeOffset(2027, 6, 21, 11, 30, 0, TimeSpan.FromHours(2)));
        root.GetProperty("eventStatus").GetString().ShouldBe("https://schema.org/EventScheduled");
        root.GetProperty("location").GetProperty("@type").GetString().ShouldBe("Place");
        root.GetProperty("location").GetProperty("address").GetString().ShouldBe("ul. Żurawia 4a, Warszawa");
        root.GetProperty("organizer").GetProperty("name").GetString().ShouldBe("Stowarzyszenie na rzecz Spółdzielni Socjalnych");
        root.GetProperty("url").GetString().ShouldBe(page.Find("link[rel=canonical]").GetAttribute("href"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/en/debata")]
    [InlineData("/debata/privacy")]
    [InlineData("/debata/event.ics")]
    [InlineData("/debata/rsvp/thanks")]
    [InlineData("/favicon.svg")]
    [InlineData("/nothing/here")]
    public async Task Get_PublicPageWithoutForm_SetsNoCookie(string path)
    {
        using var guest = site.NewClient();

        var page = await guest.GetPageAsync(path);

        page.Response.Headers.Contains("Set-Cookie").ShouldBeFalse();
        guest.Cookies.Count.ShouldBe(0);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/debata/rsvp")]
    [InlineData("/en/debata/privacy")]
    public async Task Get_PublicPage_LoadsOnlyFilesOfItsOwn(string path)
    {
        using var guest = site.NewClient();

        var page = await guest.GetPageAsync(path);

        var loaded = page.All("link[rel=stylesheet], link[rel=icon]").Select(link => link.GetAttribute("href"))
            .Concat(page.All("[src]").Select(element => element.GetAttribute("src"))).ToList();
        loaded.ShouldNotBeEmpty();
        foreach (var address in loaded)
        {
            address!.ShouldStartWith("/");
            address.ShouldNotStartWith("//");
            (await guest.GetPageAsync(address)).Status.ShouldBe(HttpStatusCode.OK, address);
        }
    }

    [Fact]
    public async Task Get_Compressed_IsTheSamePage()
    {
        using var guest = site.NewClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/", UriKind.Relative)) { Headers = { { "Accept-Encoding", "br" } } };

        using var answer = await guest.Http.SendAsync(request);

        answer.Content.Headers.ContentEncoding.ShouldBe(["br"]);
        await using var unpacked = new System.IO.Compression.BrotliStream(await answer.Content.ReadAsStreamAsync(), System.IO.Compression.CompressionMode.Decompress);
        using var reader = new StreamReader(unpacked);
        (await reader.ReadToEndAsync()).ShouldBe((await guest.GetPageAsync("/")).Content);
    }
}
