using System.Net;
using DebateInvite.Testing;
using DebateInvite.Web.Tests.Features.Organiser;

namespace DebateInvite.Web.Tests.Features.Funding;

public class LogoTests : DeskTest
{
    private const string Line = """<path d="M0 0h9"/>""";

    [Fact]
    public async Task Show_Svg_CanDoNothing_AndIsKeptForGood()
    {
        var path = await AddAsync("a.svg", Pictures.Svg(Line));
        using var guest = Site.NewClient();

        using var answer = await guest.Http.GetAsync(new Uri(path, UriKind.Relative));

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("image/svg+xml");
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single().Split(';', StringSplitOptions.TrimEntries);
        policy.ShouldBe(["default-src 'none'", "style-src 'unsafe-inline'", "frame-ancestors 'none'", "sandbox"], ignoreOrder: true);
        answer.Headers.CacheControl!.ToString().ShouldBe("public, max-age=31536000, immutable");
        answer.Headers.TryGetValues("Set-Cookie", out _).ShouldBeFalse();

        using var again = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative)) { Headers = { IfNoneMatch = { answer.Headers.ETag! } } };
        using var known = await guest.Http.SendAsync(again);
        known.StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Fact]
    public async Task Show_Png_IsThePicture()
    {
        var path = await AddAsync("a.png", Pictures.Png(30, 20));
        using var guest = Site.NewClient();

        using var answer = await guest.Http.GetAsync(new Uri(path, UriKind.Relative));

        answer.Content.Headers.ContentType!.MediaType.ShouldBe("image/png");
        (await answer.Content.ReadAsByteArrayAsync()).AsSpan(1, 3).SequenceEqual("PNG"u8).ShouldBeTrue();
    }

    [Fact]
    public async Task Show_EventNotPublished_IsForOrganisersOnly()
    {
        var path = await AddAsync("a.svg", Pictures.Svg(Line));
        await Site.EditEventAsync(debate => debate.Withdraw(Site.Clock.GetUtcNow().UtcDateTime));
        using var guest = Site.NewClient();

        (await guest.GetPageAsync(path)).Status.ShouldBe(HttpStatusCode.NotFound);
        var preview = path.Replace("/debata/", "/organiser/debata/preview/", StringComparison.Ordinal);
        (await guest.GetPageAsync(preview)).Status.ShouldBe(HttpStatusCode.Redirect);
        var shown = await Organiser.GetPageAsync(preview);
        shown.Status.ShouldBe(HttpStatusCode.OK);
        shown.Response.Headers.CacheControl!.Public.ShouldBeFalse();
    }

    [Theory]
    [InlineData("/debata/logo/000000000000000000000000")]
    [InlineData("/debata/logo/x")]
    [InlineData("/niema/logo/000000000000000000000000")]
    public async Task Show_Unknown_404(string path)
    {
        using var guest = Site.NewClient();
        (await guest.GetPageAsync(path)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Invitation_LogosInTheirOrder_WithSizeAndAlternative_AtOnce()
    {
        using var guest = Site.NewClient();
        (await guest.GetPageAsync("/en/debata")).All(".funding img").ShouldBeEmpty();

        await AddAsync("a.svg", Pictures.Svg(Line), "Pierwszy");
        var first = (await guest.GetPageAsync("/en/debata")).Find(".funding img");
        (first.GetAttribute("width"), first.GetAttribute("height"), first.GetAttribute("alt"), first.GetAttribute("loading")).ShouldBe(("192", "48", "Pierwszy", "lazy"));
        await AddAsync("b.png", Pictures.Png(2000, 20), "Drugi");
        (await guest.GetPageAsync("/en/debata")).All(".funding img").Select(logo => (logo.GetAttribute("alt"), logo.GetAttribute("width"), logo.GetAttribute("height")))
            .ShouldBe([("Pierwszy", "192", "48"), ("Drugi", "600", "6")]);

        var logos = (await Site.EventAsync()).Logos;
        await Organiser.SubmitAsync(await Organiser.GetPageAsync(Pictures.LogosPath), $"form[action$='/{logos[1].Hash}/move']", [], "[aria-label='Wcześniej: Drugi']");
        (await guest.GetPageAsync("/en/debata")).All(".funding img").Select(logo => logo.GetAttribute("alt")).ShouldBe(["Drugi", "Pierwszy"]);
    }

    [Fact]
    public async Task Confirmed_MailSaysTheSentenceAndTheContract_AndHasNoPicture()
    {
        await AddAsync("a.svg", Pictures.Svg(Line));
        await Organiser.SubmitAsync(await Organiser.GetPageAsync("/organiser/debata/settings/funding"), ("ContractNumber", "POWR.04.03"));
        using var guest = Site.NewClient();

        await guest.SubmitAsync(await guest.GetPageAsync("/debata/rsvp"), "main form", GuestData.Rsvp(1));

        var mail = (await Site.MailsAsync(1)).First(mail => mail.To.ToString().Contains(GuestData.Rsvp(1)["Email"], StringComparison.Ordinal));
        foreach (var body in new[] { SitePage.Folded(mail.TextBody!), SitePage.Folded(WebUtility.HtmlDecode(mail.HtmlBody!)) })
        {
            body.ShouldContain("4.3 POWER (Program Operacyjny Wiedza Edukacja Rozwój, Europejski Fundusz Społeczny)");
            body.ShouldContain("Umowa nr POWR.04.03.");
        }

        mail.HtmlBody!.ShouldNotContain("/logo/");
        mail.ToString().ShouldNotContain("image/svg+xml");
    }

    private async Task<string> AddAsync(string name, byte[] file, string alternative = "Logo")
    {
        (await Organiser.AddLogoAsync(name, file, alternative)).Status.ShouldBe(HttpStatusCode.Redirect);
        return $"/debata/logo/{(await Site.EventAsync()).Logos[^1].Hash}";
    }
}
