using DebateInvite.Browser.Tests.Browsing;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace DebateInvite.Browser.Tests.Journeys;

/// <summary>Without a mouse.</summary>
public class KeyboardTests(Chromium chromium) : BrowserTest(chromium)
{
    private const int MostStops = 200;

    [Fact]
    public async Task Guest_WithKeysOnly_SkipsToTheContentAndReplies()
    {
        await using var site = await SiteHost.StartAsync();
        var page = await OpenAsync(site);
        await page.GotoAsync("/");

        await TabToAsync(page, ".skip-link");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("main")).ToBeFocusedAsync();
        await TabToAsync(page, ".card a.button");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/rsvp");

        foreach (var (field, text) in new[] { ("FirstName", "Łucja"), ("LastName", "Źródło"), ("Email", "lucja@example.org"), ("Organisation", "Urząd Gminy") })
        {
            await TabToAsync(page, $"#{field}");
            await page.Keyboard.TypeAsync(text);
        }

        await TabToAsync(page, "#Sector");
        await page.Keyboard.PressAsync("ArrowDown");
        await TabToAsync(page, "[name=Language]");
        await page.Keyboard.PressAsync("ArrowDown");
        await TabToAsync(page, $"[value={nameof(AccessibilityNeeds.InductionLoop)}]");
        await page.Keyboard.PressAsync("Space");
        await TabToAsync(page, "#ClauseAcknowledged");
        await page.Keyboard.PressAsync("Space");
        await TabToAsync(page, "main form button");
        await page.Keyboard.PressAsync("Enter");

        await page.WaitForURLAsync("**/rsvp/thanks");
        var guest = await site.QueryAsync(db => db.Guests.SingleAsync());
        (guest.FullName, guest.Details.Language, guest.Details.Sector, guest.Details.AccessibilityNeeds)
            .ShouldBe(("Łucja Źródło", Domain.Language.En, Sector.LocalGovernment, AccessibilityNeeds.InductionLoop));
    }

    [Theory]
    [InlineData("/debata")]
    [InlineData("/debata/rsvp")]
    [InlineData("/debata/privacy")]
    [InlineData("/organiser/debata")]
    [InlineData("/organiser/debata/guests")]
    [InlineData("/organiser/debata/settings/texts/pl")]
    [InlineData("/organiser/debata/campaigns/new")]
    public async Task Page_TabbedThrough_ShowsTheFocusAtEachStop(string path)
    {
        await using var site = await SiteHost.StartAsync();
        var page = path.StartsWith("/organiser", StringComparison.Ordinal) ? await OpenDeskAsync(site) : await OpenAsync(site);
        await page.GotoAsync(path);
        await page.EvaluateAsync("() => [...document.querySelectorAll('a[href], button')].at(-1).classList.add('last-stop')");

        await TabToAsync(page, ".last-stop");
    }

    private static async Task TabToAsync(IPage page, string selector)
    {
        for (var stop = 0; stop < MostStops; stop++)
        {
            await TabAsync(page);
            if (await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
                return;
        }

        throw new InvalidOperationException($"{selector} is not reached with the Tab key.");
    }

    private static async Task TabAsync(IPage page)
    {
        await page.Keyboard.PressAsync("Tab");
        var (element, isVisible) = await page.FocusAsync();
        isVisible.ShouldBeTrue($"Focus is not seen on {element}.");
    }
}
