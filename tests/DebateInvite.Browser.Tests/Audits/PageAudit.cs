using DebateInvite.Browser.Tests.Browsing;
using DebateInvite.Testing;
using Microsoft.Playwright;

namespace DebateInvite.Browser.Tests.Audits;

/// <summary>Looks at pages in every language, on a desk and in a hand, and in the dark.</summary>
public abstract class PageAudit(Chromium chromium) : BrowserTest(chromium)
{
    protected static readonly IReadOnlyList<string> LanguagePrefixes = ["", "/en", "/fr"];

    /// <param name="page">Signed in where that is needed.</param>
    /// <param name="path">Without the language.</param>
    /// <param name="status">What the page is answered with; nothing but an error page may come with an error.</param>
    /// <param name="sendEmpty">Look at the page with its form sent as it stands, errors and all.</param>
    protected static async Task AuditAsync(IPage page, string path, bool sendEmpty = false, int status = 200)
    {
        var faults = new List<string>();
        foreach (var prefix in LanguagePrefixes)
        {
            var answer = await page.GotoAsync(prefix + path);
            answer.ShouldNotBeNull().Status.ShouldBe(status, page.Url);
            if (sendEmpty)
            {
                await page.Locator("main form:is(.form, :has(.form)) button.button").First.ClickAsync();
                await Assertions.Expect(page.Locator("#error-summary")).ToBeVisibleAsync();
            }

            faults.AddRange(await FaultsAsync(page));
        }

        faults.ShouldBeEmpty();
    }

    /// <summary>What is wrong with the page as it stands.</summary>
    protected static async Task<IReadOnlyList<string>> FaultsAsync(IPage page)
    {
        var faults = new List<string>();
        faults.AddRange((await page.DeadEndsAsync()).Select(fault => $"{page.Url}, leads nowhere: {fault}"));
        foreach (var (width, scheme) in LooksIn(await page.Locator("html").GetAttributeAsync("lang")))
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
            faults.AddRange((await page.ViolationsAsync()).Select(fault => $"{page.Url}, {scheme}, {width} px: {fault}"));
        }

        // WCAG 2.2, 1.4.10: 320 px is what a window of 1280 px has at 400 %.
        await page.SetViewportSizeAsync(320, 900);
        faults.AddRange((await page.OverflowsAsync()).Select(fault => $"{page.Url}, scrolls sideways at 320 px, {fault}"));
        return faults;
    }

    // What a look breaks, it breaks in every language: the languages share the looks.
    private static (int Width, ColorScheme Scheme)[] LooksIn(string? language) => language switch
    {
        "en" => [(Desktop, ColorScheme.Dark)],
        "fr" => [(Phone, ColorScheme.Light)],
        _ => [(Desktop, ColorScheme.Light), (Phone, ColorScheme.Dark)],
    };
}
