using System.Net;
using DebateInvite.Testing;

namespace DebateInvite.Web.Tests.Features.Privacy;

public class PrivacyTests(SiteHost site) : IClassFixture<SiteHost>
{
    [Theory]
    [InlineData("", "pl", "Informacja o danych osobowych", "21 grudnia 2027 r.", "Prezes Urzędu Ochrony Danych Osobowych|Prezesa Urzędu Ochrony Danych Osobowych|Prezesem Urzędu Ochrony Danych Osobowych")]
    [InlineData("/en", "en", "Privacy notice", "21 December 2027", "Urząd Ochrony Danych Osobowych|Urzędu Ochrony Danych Osobowych|UODO")]
    [InlineData("/fr", "fr", "Information sur les données personnelles", "21 décembre 2027", "Urząd Ochrony Danych Osobowych|Urzędu Ochrony Danych Osobowych|UODO")]
    public async Task Get_EachLanguage_NamesControllerPeriodAndWhereToComplain(string prefix, string language, string title, string keptUntil, string authority)
    {
        using var guest = site.NewClient();

        var page = await guest.GetPageAsync(prefix + "/debata/privacy");

        (page.Status, page.Language, page.Text("h1")).ShouldBe((HttpStatusCode.OK, language, title));
        var text = page.AllText.Replace('\u00a0', ' ');
        text.ShouldContain("Stowarzyszenie na rzecz Spółdzielni Socjalnych");
        text.ShouldContain("anna.moskwa@mrpips.gov.pl");
        text.ShouldContain(keptUntil);
        authority.Split('|').ShouldContain(name => text.Contains(name, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Form_LinksToTheNoticeInItsLanguage()
    {
        using var guest = site.NewClient();

        var form = await guest.GetPageAsync("/fr/debata/rsvp");

        var link = form.Find("main a[href$='/privacy']").GetAttribute("href")!;
        link.ShouldBe("/fr/debata/privacy");
        (await guest.GetPageAsync(link)).Language.ShouldBe("fr");
    }
}
