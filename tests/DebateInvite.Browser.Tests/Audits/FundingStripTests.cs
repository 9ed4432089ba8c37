using DebateInvite.Browser.Tests.Browsing;
using DebateInvite.Testing;
using Microsoft.Playwright;

namespace DebateInvite.Browser.Tests.Audits;

/// <summary>What the logos of who pays cost the readers of an invitation.</summary>
public class FundingStripTests(Chromium chromium, SiteHost site) : BrowserTest(chromium), IClassFixture<SiteHost>
{
    private const int MostRequests = 6;
    private const int MostBytes = 40 * 1024;

    [Fact]
    public async Task Invitation_WithThreeLogos_StaysLight_StandsStill_AndShowsThemOnLightPaper()
    {
        using (var organiser = site.NewClient())
        {
            await organiser.SignInAsOrganiserAsync();
            foreach (var number in new[] { 1, 2, 3 })
                await organiser.AddLogoAsync("logo.svg", Pictures.Svg($"<rect width='{number}0' height='50' fill='#003399'/>"), $"Logo {number}");
        }

        var page = await OpenAsync(site);
        var answers = new List<IResponse>();
        page.Response += (_, answer) => answers.Add(answer);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });

        await page.GotoAsync("/debata", new() { WaitUntil = WaitUntilState.NetworkIdle });
        var height = await page.EvaluateAsync<int>("() => document.documentElement.scrollHeight");
        await page.Locator(".funding__logos").ScrollIntoViewIfNeededAsync();
        await Assertions.Expect(page.Locator(".funding__logos img")).ToHaveCountAsync(3);
        await page.WaitForFunctionAsync("() => [...document.images].every(image => image.complete && image.naturalWidth > 0)");

        (await page.EvaluateAsync<int>("() => document.documentElement.scrollHeight")).ShouldBe(height);
        (await page.Locator(".funding__logos").EvaluateAsync<string>("strip => getComputedStyle(strip).backgroundColor")).ShouldBe("rgb(255, 255, 255)");
        answers.Count.ShouldBeLessThanOrEqualTo(MostRequests);
        var bytes = 0;
        foreach (var answer in answers)
        {
            var sizes = await answer.Request.SizesAsync();
            bytes += sizes.ResponseBodySize + sizes.ResponseHeadersSize;
        }

        bytes.ShouldBeLessThanOrEqualTo(MostBytes);
    }
}
