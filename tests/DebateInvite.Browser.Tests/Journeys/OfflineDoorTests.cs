using DebateInvite.Browser.Tests.Browsing;
using DebateInvite.Domain.Arrivals;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace DebateInvite.Browser.Tests.Journeys;

/// <summary>A telephone at the door whose network goes and comes back.</summary>
public class OfflineDoorTests(Chromium chromium, SiteHost site) : BrowserTest(chromium), IClassFixture<SiteHost>
{
    private const string Door = "/organiser/debata/check-in";
    private const string Entrance = "wejście główne";

    [Fact]
    public async Task Offline_ScansAreKept_ToldWhenTheNetworkIsBack_AndWipedWithThePass()
    {
        var (anna, jan, pass, token) = await PrepareAsync();
        var page = await OpenAsync(site, width: Phone, host: "localhost");
        await page.GotoAsync($"/p/{token}");
        await Assertions.Expect(page.Locator("[data-people]")).ToHaveTextAsync("2");
        await page.EvaluateAsync("() => navigator.serviceWorker.ready.then(() => true)");

        IsOffline = true;
        await page.Context.SetOfflineAsync(true);

        // A guest's code, as the telephone's camera opens it.
        await page.GotoAsync($"/d/{anna.Code}");
        await Assertions.Expect(page.Locator(".door-name")).ToHaveTextAsync(anna.FullName);
        (await page.OverflowsAsync()).ShouldBeEmpty();
        (await page.ViolationsAsync()).ShouldBeEmpty();
        await page.Locator(".door-in button").ClickAsync();
        await Assertions.Expect(page.Locator("[data-queue] li")).ToHaveTextAsync([anna.FullName, "Ewa Żak"]);
        (await page.ViolationsAsync()).ShouldBeEmpty();
        // The same code again.
        await page.GotoAsync($"/d/{anna.Code}");
        await Assertions.Expect(page.Locator("[data-all-in]")).ToBeVisibleAsync();
        // A name, while it is typed.
        await page.GotoAsync(Door);
        await page.Locator("#q").PressSequentiallyAsync("prob");
        await Assertions.Expect(page.Locator(".door-list .badge")).ToBeHiddenAsync();
        await page.Locator(".door-list a").ClickAsync();
        // Meanwhile he comes in elsewhere.
        await ComeInAsync(jan, "wejście boczne");
        await page.Locator(".door-in button").ClickAsync();
        await Assertions.Expect(page.Locator("[data-queue] li")).ToHaveCountAsync(3);
        (await ArrivalsAsync()).Count.ShouldBe(1);

        await page.Context.SetOfflineAsync(false);
        await page.Locator("[data-again]").ClickAsync();
        await Assertions.Expect(page.Locator("[data-queue]")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("[data-told] li")).ToHaveTextAsync([$"{jan.FullName}: w środku już od 11:00, wejście boczne."]);
        (await page.ViolationsAsync()).ShouldBeEmpty();
        (await ArrivalsAsync()).Select(arrival => arrival.Entrance).Order().ShouldBe(["wejście boczne", Entrance, Entrance]);
        await page.Locator("[data-told] button").ClickAsync();
        await Assertions.Expect(page.Locator("[data-told]")).ToBeHiddenAsync();

        await RevokeAsync(pass);
        await page.GotoAsync(Door);
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Ta przepustka jest unieważniona");
        await page.WaitForFunctionAsync("() => navigator.serviceWorker.getRegistrations().then(all => all.length === 0)");
        (await page.EvaluateAsync<int>(
            """
            () => new Promise((resolve) => {
              indexedDB.open("debateinvite-door").onsuccess = ({ target: { result: database } }) => {
                database.transaction("kept").objectStore("kept").count().onsuccess = ({ target: { result } }) => {
                  database.close();
                  resolve(result);
                };
              };
            })
            """)).ShouldBe(0);
    }

    [Fact]
    public async Task Offline_AScanWhoseAnswerIsLost_IsOneArrival()
    {
        var (anna, _, _, token) = await PrepareAsync();
        var page = await OpenAsync(site, width: Phone, host: "localhost");
        await page.GotoAsync($"/p/{token}");
        await Assertions.Expect(page.Locator("[data-people]")).ToHaveTextAsync("2");
        await page.EvaluateAsync("() => navigator.serviceWorker.ready.then(() => true)");
        await page.GotoAsync($"{Door}/{anna.Id}");

        // The button is pressed while the network goes: the page that is kept shows the guest, and the button, once more.
        IsOffline = true;
        await page.Context.SetOfflineAsync(true);
        await page.Locator(".door-in button").ClickAsync();
        await Assertions.Expect(page.Locator("[data-search]")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".door-name")).ToHaveTextAsync(anna.FullName);
        await ComeInAsync(anna, Entrance);
        await page.Locator(".door-in button").ClickAsync();
        await Assertions.Expect(page.Locator("[data-queue] li")).ToHaveCountAsync(2);

        await page.Context.SetOfflineAsync(false);
        await Assertions.Expect(page.Locator("[data-queue]")).ToBeHiddenAsync(new() { Timeout = 60_000 });
        await Assertions.Expect(page.Locator("[data-told]")).ToBeHiddenAsync();
        (await ArrivalsAsync()).Select(arrival => arrival.Person).ShouldBe(Attendee.Of(anna).Select(who => who.Key), ignoreOrder: true);
    }

    private Task<(Guest Anna, Guest Jan, DoorPass Pass, string Token)> PrepareAsync() => site.QueryAsync(async db =>
    {
        var debate = await db.Events.SingleAsync(e => e.Slug == SiteHost.Slug);
        await db.Arrivals.ExecuteDeleteAsync();
        await db.Guests.ExecuteDeleteAsync();
        var before = SiteHost.DefaultNow.UtcDateTime;
        var (anna, jan) = (Guest.For(debate.Id, GuestData.Details(), before), Guest.For(debate.Id, GuestData.Details(2) with { LastName = "Próbny" }, before));
        debate.Accept(anna, before, ["Ewa Żak"]);
        debate.Accept(jan, before, []);
        var (pass, token) = DoorPass.For(debate, Entrance, SiteHost.OrganiserEmail, before);
        db.AddRange(anna, jan, pass);
        await db.SaveChangesAsync();
        site.Clock.SetUtcNow(new DateTimeOffset(EventTime.ToUtc(new DateTime(2027, 6, 21, 11, 0, 0), debate.TimeZone)));
        return (anna, jan, pass, token);
    });

    private Task<int> ComeInAsync(Guest guest, string entrance) => site.QueryAsync(db =>
    {
        db.Arrivals.Add(Arrival.Of(guest, Attendee.Of(guest)[0], entrance, site.Clock.GetUtcNow().UtcDateTime));
        return db.SaveChangesAsync();
    });

    private Task<int> RevokeAsync(DoorPass pass) => site.QueryAsync(async db =>
    {
        (await db.DoorPasses.SingleAsync(p => p.Id == pass.Id)).Revoke(SiteHost.OrganiserEmail, site.Clock.GetUtcNow().UtcDateTime);
        return await db.SaveChangesAsync();
    });

    private Task<List<Arrival>> ArrivalsAsync() => site.QueryAsync(db => db.Arrivals.AsNoTracking().ToListAsync());
}
