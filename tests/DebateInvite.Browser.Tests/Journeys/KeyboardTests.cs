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
        (guest.FullName, guest.Language, guest.Sector, guest.AccessibilityNeeds)
            .ShouldBe(("Łucja Źródło", Domain.Language.En, Sector.LocalGovernment, AccessibilityNeeds.InductionLoop));
    }

    [Theory]
    [InlineData("/debata")]
    [InlineData("/debata/rsvp")]
    [InlineData("/debata/privacy")]
    [InlineData("/organiser/debata")]
    [InlineData("/organiser/debata/guests")]
    [InlineData("/organiser/debata/settings")]
    [InlineData("/organiser/debata/campaigns/new")]
    public async Task Page_TabbedThrough_ShowsTheFocusAtEachStop(string path)
    {
        await using var site = await SiteHost.StartAsync();
        var page = path.StartsWith("/organiser", StringComparison.Ordinal) ? await OpenDeskAsync(site) : await OpenAsync(site);
        await page.GotoAsync(path);
        var all = await page.EvaluateAsync<int>(
            """
            () => {
              const stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
                .filter(e => e.tabIndex >= 0 && e.type !== 'hidden' && !e.disabled && e.checkVisibility());
              // Of a group of radio buttons the chosen one is a stop, and the first when none is.
              const groups = new Set();
              return stops.filter(e => e.type !== 'radio' || (!groups.has(e.name) && groups.add(e.name))).length;
            }
            """);
        all.ShouldBeInRange(5, MostStops);

        for (var stop = 0; stop < all; stop++)
            await TabAsync(page);

        (await page.EvaluateAsync<bool>("() => [...document.querySelectorAll('a[href], button')].at(-1) === document.activeElement")).ShouldBeTrue();
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
