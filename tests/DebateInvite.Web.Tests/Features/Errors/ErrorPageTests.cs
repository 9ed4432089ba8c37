using System.Net;
using DebateInvite.Testing;

namespace DebateInvite.Web.Tests.Features.Errors;

public class ErrorPageTests(SiteHost site) : IClassFixture<SiteHost>
{
    public static TheoryData<string> UnknownPaths { get; } =
    [
        "/nic", "/nic/rsvp", "/nic/privacy", "/nic/event.ics", "/debata/nic", "/debata/event.pdf", "/de",
        "/r/abc", "/r/00112233445566778899aabbccddeeff", "/i/abc", "/i/00112233445566778899aabbccddeeff", "/error/500", "/error/404",
        "/.env", "/appsettings.json", "/css/", "/organiser/nic/nic/nic",
    ];

    [Theory]
    [MemberData(nameof(UnknownPaths))]
    public async Task Get_UnknownAddress_Is404InEachLanguage(string path)
    {
        using var guest = site.NewClient();
        foreach (var (prefix, language, title) in new[]
            {
                ("", "pl", "Nie znaleźliśmy tej strony"), ("/en", "en", "We could not find this page"), ("/fr", "fr", "Page introuvable"),
            })
        {
            var page = await guest.GetPageAsync(prefix + path);

            (page.Status, page.Language, page.Text("h1")).ShouldBe((HttpStatusCode.NotFound, language, title));
            page.Find("main a.button").GetAttribute("href").ShouldBe($"{prefix}/");
            page.All("header nav a").Select(link => link.GetAttribute("hreflang")).ShouldBe(["pl", "en", "fr"]);
        }

        guest.Cookies.Count.ShouldBe(0);
        site.Log.Faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("POST", "/")]
    [InlineData("PUT", "/debata/rsvp")]
    [InlineData("DELETE", "/debata")]
    [InlineData("TRACE", "/")]
    public async Task OtherMethod_IsRefusedWithoutFault(string method, string path)
    {
        using var guest = site.NewClient();
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(path, UriKind.Relative));

        using var answer = await guest.Http.SendAsync(request);

        ((int)answer.StatusCode).ShouldBeInRange(400, 499);
        site.Log.Faults.ShouldBeEmpty();
    }
}
