using DebateInvite.Browser.Tests.Browsing;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace DebateInvite.Browser.Tests.Journeys;

/// <summary>An organiser's work with the list of guests.</summary>
public class DeskWorkTests(Chromium chromium) : BrowserTest(chromium)
{
    [Fact]
    public async Task Secretariat_LettersEnterEnter_WritesAnswersDownWithTheKeyboardAlone()
    {
        await using var site = await SiteHost.StartAsync();
        await ListAsync(site, "Łucja Źródło", "Piotr Święty");
        var page = await OpenDeskAsync(site);
        await page.GotoAsync("organiser/debata/secretariat");

        foreach (var letters in new[] { "zrod", "swie" })
        {
            await Assertions.Expect(page.Locator("#q")).ToBeFocusedAsync();
            await page.Keyboard.TypeAsync(letters);
            await page.Keyboard.PressAsync("Enter");
            await Assertions.Expect(page.Locator("#Guest")).ToBeFocusedAsync();
            await Assertions.Expect(page.Locator("#Guest")).ToBeCheckedAsync();
            (await page.FocusAsync()).IsVisible.ShouldBeTrue();
            await page.Keyboard.PressAsync("Enter");
            await Assertions.Expect(page.Locator("main > .notice")).ToContainTextAsync("Zapisano: gość ma miejsce.");
        }

        await Assertions.Expect(page.Locator("main > .notice")).ToContainTextAsync("Piotr Święty");
        (await site.QueryAsync(db => db.Guests.Select(g => g.Reply).ToListAsync())).ShouldBe([Reply.Accepted, Reply.Accepted]);
    }

    [Fact]
    public async Task Secretariat_NobodyOfThatName_TheNewPersonIsFilledInAndSavedByKeyboard()
    {
        await using var site = await SiteHost.StartAsync();
        var page = await OpenDeskAsync(site);
        await page.GotoAsync("organiser/debata/secretariat");

        // The focus may come a little later than the page.
        await Assertions.Expect(page.Locator("#q")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("Żaneta Ćwiek");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#LastName")).ToHaveValueAsync("Ćwiek");
        await Assertions.Expect(page.Locator("#Guest")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("main > .notice")).ToContainTextAsync("Żaneta Ćwiek");

        (await site.QueryAsync(db => db.Guests.SingleAsync())).Reply.ShouldBe(Reply.Accepted);
    }

    [Theory]
    [InlineData(true, Desktop)]
    [InlineData(true, Phone)]
    [InlineData(false, Desktop)]
    public async Task Guests_PickedInALongList_AreCountedInABarThatStaysInView(bool javaScript, int width)
    {
        await using var site = await SiteHost.StartAsync();
        await ListAsync(site, [.. Enumerable.Range(1, 30).Select(number => $"Ewa Żak{number}")]);
        var page = await OpenDeskAsync(site, javaScript, width);
        await page.GotoAsync("organiser/debata/guests");

        await page.Locator("[data-pick]").Nth(0).CheckAsync();
        await page.Locator("[data-pick]").Nth(1).CheckAsync();

        await Assertions.Expect(page.Locator(".picked .button").First).ToBeInViewportAsync();
        if (javaScript)
        {
            await Assertions.Expect(page.Locator(".picked output")).ToHaveTextAsync("2");
            await page.Locator("#All").CheckAsync();
            await Assertions.Expect(page.Locator(".picked output")).ToHaveTextAsync("30");
        }
        else
        {
            await Assertions.Expect(page.Locator(".picked output")).ToBeHiddenAsync();
        }
    }

    [Theory]
    [InlineData(true, Desktop)]
    [InlineData(false, Phone)]
    public async Task Organiser_TagsSeveralGuests_SeesFirstWhomItChanges(bool javaScript, int width)
    {
        await using var site = await SiteHost.StartAsync();
        await ListAsync(site, "Łucja Źródło", "Piotr Święty", "Ewa Żak");
        var page = await OpenDeskAsync(site, javaScript, width);
        await page.GotoAsync("organiser/debata/guests");

        await page.GetByLabel("Zaznacz: Łucja Źródło").CheckAsync();
        await page.GetByLabel("Zaznacz: Ewa Żak").CheckAsync();
        await page.GetByLabel("Co zrobić").SelectOptionAsync("AddTag");
        await page.GetByLabel("Etykieta").FillAsync("Panel");
        await page.GetByRole(AriaRole.Button, new() { Name = "Pokaż, co się stanie" }).ClickAsync();

        await Assertions.Expect(page.Locator("main h1")).ToHaveTextAsync("Dodaj etykietę: panel");
        await Assertions.Expect(page.Locator("main > ul > li")).ToHaveCountAsync(2);
        (await page.OverflowsAsync()).ShouldBeEmpty();
        (await site.QueryAsync(db => db.Guests.CountAsync(g => g.Tags != ""))).ShouldBe(0);
        await page.GetByRole(AriaRole.Button, new() { Name = "Zatwierdź" }).ClickAsync();

        await Assertions.Expect(page.Locator("main > .notice")).ToHaveTextAsync("Zmieniono 2 z 2.");
        (await site.QueryAsync(db => db.Guests.Where(g => g.Tags == ",panel,").Select(g => g.Details.FirstName).ToListAsync())).ShouldBe(["Łucja", "Ewa"], ignoreOrder: true);
    }

    [Theory]
    [InlineData(true, Desktop)]
    [InlineData(false, Phone)]
    public async Task Organiser_MergesTwoRecordsOfOnePerson_AfterSeeingBoth(bool javaScript, int width)
    {
        await using var site = await SiteHost.StartAsync();
        await ListAsync(site, "Łucja Źródło", "Lucja Zrodlo");
        var page = await OpenDeskAsync(site, javaScript, width);
        await page.GotoAsync("organiser/debata/guests");

        await page.GetByRole(AriaRole.Link, new() { Name = "Zrodlo Lucja" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Połącz" }).ClickAsync();
        await page.Locator("#q").FillAsync("zrod");
        await page.Locator("#q").PressAsync("Enter");
        await page.Locator("tbody tr", new() { HasText = "Źródło Łucja" }).GetByRole(AriaRole.Link).ClickAsync();
        await Assertions.Expect(page.Locator("section[aria-labelledby=kept]")).ToContainTextAsync("gosc2@example.org");
        await page.GetByRole(AriaRole.Link, new() { Name = "Zachowaj drugi wpis" }).ClickAsync();
        await Assertions.Expect(page.Locator("section[aria-labelledby=kept]")).ToContainTextAsync("gosc1@example.org");
        await page.GetByRole(AriaRole.Button, new() { Name = "Połącz wpisy" }).ClickAsync();

        await Assertions.Expect(page.Locator("main > .notice")).ToHaveTextAsync("Wpisy zostały połączone.");
        await Assertions.Expect(page.Locator("main h1")).ToHaveTextAsync("Łucja Źródło");
        (await site.QueryAsync(db => db.Guests.SingleAsync())).Details.Email.ShouldBe("gosc1@example.org");
    }

    [Theory]
    [InlineData(true, Desktop)]
    [InlineData(false, Phone)]
    public async Task Organiser_SeatsAGuestOverCapacity_AndItIsOnRecord(bool javaScript, int width)
    {
        await using var site = await SiteHost.StartAsync();
        await site.EditEventAsync(debate => debate.Capacity = 0);
        await ListAsync(site, "Łucja Źródło");
        var page = await OpenDeskAsync(site, javaScript, width);
        await page.GotoAsync("organiser/debata/guests");

        await page.GetByRole(AriaRole.Link, new() { Name = "Źródło Łucja" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Przyznaj miejsce ponad limit" }).ClickAsync();

        await Assertions.Expect(page.Locator(".page-head__sub")).ToHaveTextAsync("potwierdzone");
        await Assertions.Expect(page.Locator("section[aria-labelledby=history]")).ToContainTextAsync("Miejsce ponad limit");
        var debate = await site.EventAsync();
        (debate.Capacity, debate.SeatsTaken).ShouldBe((0, 1));
    }

    // On the list and not answered yet.
    private static Task<int> ListAsync(SiteHost site, params string[] names) => site.QueryAsync(async db =>
    {
        var debate = await db.Events.SingleAsync();
        db.Guests.AddRange(names.Select((name, index) => Guest.For(
            debate.Id,
            new GuestDetails { FirstName = name.Split(' ')[0], LastName = name.Split(' ')[1], Organisation = "Urząd Gminy", Email = $"gosc{index + 1}@example.org" },
            site.Clock.GetUtcNow().UtcDateTime)));
        return await db.SaveChangesAsync();
    });
}
