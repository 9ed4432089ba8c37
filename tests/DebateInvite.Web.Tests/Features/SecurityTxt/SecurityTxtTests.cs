using DebateInvite.Testing;

namespace DebateInvite.Web.Tests.Features.SecurityTxt;

public class SecurityTxtTests
{
    [Fact]
    public async Task Show_NothingConfigured_NamesTheEventsContact_AndALastDayWithinAYear()
    {
        await using var site = await SiteHost.StartAsync();
        using var anybody = site.NewClient();

        var answer = await anybody.GetPageAsync("/.well-known/security.txt");

        answer.Response.Content.Headers.ContentType!.ToString().ShouldBe("text/plain; charset=utf-8");
        answer.Content.ShouldBe(
            $"""
            Contact: mailto:{(await site.EventAsync()).ContactEmail}
            Expires: 2027-12-01T00:00:00Z
            Preferred-Languages: pl, en, fr
            Canonical: {site.Address.GetLeftPart(UriPartial.Authority)}/.well-known/security.txt

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Show_ContactConfigured_NamesIt()
    {
        await using var site = await SiteHost.StartAsync(("Site:SecurityContact", "https://example.org/zgloszenia"), ("Site:PublicUrl", "http://localhost"));
        using var anybody = site.NewClient();

        var answer = await anybody.GetPageAsync("/.well-known/security.txt");

        answer.Content.ShouldStartWith("Contact: https://example.org/zgloszenia\n");
        answer.Content.ShouldContain("Canonical: http://localhost/.well-known/security.txt");
    }
}
