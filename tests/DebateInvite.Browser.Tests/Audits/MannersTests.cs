using System.Text;
using System.Text.RegularExpressions;
using DebateInvite.Browser.Tests.Browsing;
using DebateInvite.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace DebateInvite.Browser.Tests.Audits;

/// <summary>What a page does to its reader, beyond what it shows.</summary>
public partial class MannersTests(Chromium chromium, SiteHost site) : BrowserTest(chromium), IClassFixture<SiteHost>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/en/debata")]
    [InlineData("/debata/privacy")]
    [InlineData("/debata/rsvp/thanks")]
    [InlineData("/nowhere")]
    public async Task PublicPage_Opened_SetsNoCookieAndAsksNobodyElse(string path)
    {
        var page = await OpenAsync(site);
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(new Uri(request.Url).Authority);

        await page.GotoAsync(path, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });

        (await page.Context.CookiesAsync()).ShouldBeEmpty();
        asked.Count.ShouldBeGreaterThan(1);
        asked.Distinct(StringComparer.Ordinal).ShouldBe([site.Address.Authority]);
        (await page.EvaluateAsync<int>("() => localStorage.length + sessionStorage.length")).ShouldBe(0);
    }

    [Theory]
    [InlineData(ReducedMotion.Reduce, false)]
    [InlineData(ReducedMotion.NoPreference, true)]
    public async Task Page_ReaderWantsNoMotion_StandsStill(ReducedMotion wish, bool moves)
    {
        var page = await OpenAsync(site, motion: wish);

        await page.GotoAsync("/debata");

        (await page.EvaluateAsync<bool>(
            """
            () => [...document.querySelectorAll('*')].some(e => {
              const style = getComputedStyle(e);
              return style.scrollBehavior !== 'auto' || style.animationName !== 'none'
                || style.transitionDuration.split(',').some(time => parseFloat(time) > 0);
            })
            """)).ShouldBe(moves);
    }

    [Theory]
    [InlineData("/debata", 3)]
    [InlineData("/en/debata", 3)]
    [InlineData("/fr/debata", 3)]
    [InlineData("/debata/privacy", 4)]
    public async Task Page_Printed_IsTheTextOnAFewSheets(string path, int mostSheets)
    {
        var page = await OpenAsync(site);
        await page.GotoAsync(path);

        var pdf = Encoding.Latin1.GetString(await page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true }));

        Sheet().Count(pdf).ShouldBeInRange(1, mostSheets);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await Assertions.Expect(page.Locator("h1")).ToBeVisibleAsync();
        foreach (var part in new[] { "header nav", "footer", ".skip-link" })
            await Assertions.Expect(page.Locator(part)).ToBeHiddenAsync();
        foreach (var button in await page.Locator(".button").AllAsync())
            await Assertions.Expect(button).ToBeHiddenAsync();
    }

    [Fact]
    public async Task OwnReply_Printed_IsAPassOnOneSheet()
    {
        await using var own = await SiteHost.StartAsync();
        using (var client = own.NewClient())
            await client.SubmitAsync(await client.GetPageAsync("/debata/rsvp"), "main form", GuestData.Rsvp(1));
        var guest = await own.QueryAsync(db => db.Guests.SingleAsync());
        var page = await OpenAsync(own);
        await page.GotoAsync($"/r/{guest.Token}");

        var pdf = Encoding.Latin1.GetString(await page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true }));

        Sheet().Count(pdf).ShouldBe(1);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        var printed = await page.Locator("main").InnerTextAsync();
        foreach (var said in new[] { "Debata: usługi społeczne", "21 czerwca 2027", "Żurawia 4a", guest.FullName, guest.Code })
            printed.Replace('\u00a0', ' ').ShouldContain(said);
        foreach (var form in await page.Locator("form").AllAsync())
            await Assertions.Expect(form).ToBeHiddenAsync();
    }

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sheet();
}
