using DebateInvite.Browser.Tests.Browsing;
using DebateInvite.Domain.Arrivals;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace DebateInvite.Browser.Tests.Audits;

/// <summary>The door's pages on the day, as a telephone with a pass sees them.</summary>
public class DoorPagesTests(Chromium chromium, SiteHost site) : PageAudit(chromium), IClassFixture<SiteHost>
{
    private const string Path = "/organiser/debata/check-in";

    [Fact]
    public async Task FromPassToLetIn_InALook_EachPageIsAccessible_AndNamesAreFoundWhileTyped()
    {
        var (guest, token) = await PrepareAsync();
        var page = await OpenAsync(site);

        await page.GotoAsync($"/p/{token}");
        await page.Locator("#q").PressSequentiallyAsync("zrod");
        var found = page.Locator(".door-list a");
        await Assertions.Expect(found).ToHaveCountAsync(1);
        (await FaultsAsync(page)).ShouldBeEmpty();

        await found.ClickAsync();
        (await FaultsAsync(page)).ShouldBeEmpty();
        await page.Locator("form.door-in button").ClickAsync();
        await Assertions.Expect(page.Locator(".door-state--in")).ToHaveCountAsync(2);
        (await FaultsAsync(page)).ShouldBeEmpty();

        await page.GotoAsync($"{Path}/walk-in");
        await page.Locator(".form button").ClickAsync();
        await Assertions.Expect(page.Locator("#error-summary")).ToBeVisibleAsync();
        (await FaultsAsync(page)).ShouldBeEmpty();

        await site.LocalTimeIsAsync("2027-06-21T12:00:00");
        await page.GotoAsync($"{Path}/{guest.Id}");
        (await FaultsAsync(page)).ShouldBeEmpty();
        await site.LocalTimeIsAsync("2027-06-22T00:00:00");
        await page.GotoAsync(Path);
        (await FaultsAsync(page)).ShouldBeEmpty();
    }

    private Task<(Guest Guest, string Token)> PrepareAsync() => site.QueryAsync(async db =>
    {
        var debate = await db.Events.SingleAsync(e => e.Slug == SiteHost.Slug);
        var before = SiteHost.DefaultNow.UtcDateTime;
        var guest = Guest.For(debate.Id, GuestData.Details(), before);
        debate.Accept(guest, before, ["Jan Żak"]);
        debate.UnlistedAtDoor = DoorRule.SeatIfFree;
        var (pass, token) = DoorPass.For(debate, "wejście główne", SiteHost.OrganiserEmail, before);
        db.AddRange(guest, pass);
        await db.SaveChangesAsync();
        site.Clock.SetUtcNow(new DateTimeOffset(EventTime.ToUtc(new DateTime(2027, 6, 21, 11, 0, 0), debate.TimeZone)));
        return (guest, token);
    });
}
