using System.Text.RegularExpressions;
using DebateInvite.Browser.Tests.Browsing;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace DebateInvite.Browser.Tests.Journeys;

public partial class OwnReplyTests(Chromium chromium) : BrowserTest(chromium)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Guest_OpensTheLinkInTheMail_CorrectsTheReplyAndCancels(bool javaScript)
    {
        await using var site = await SiteHost.StartAsync();
        using (var earlier = site.NewClient())
            await earlier.SubmitAsync(await earlier.GetPageAsync("/debata/rsvp"), "main form", GuestData.Rsvp());
        var mail = (await site.MailsAsync(2)).Single(m => m.To.Mailboxes.Single().Address != SiteHost.OrganiserEmail);
        var page = await OpenAsync(site, javaScript);

        await page.GotoAsync(OwnLink().Match(mail.TextBody ?? "").Value);
        await Assertions.Expect(page.Locator("main h1")).ToHaveTextAsync("Mają Państwo potwierdzone miejsce");
        await Assertions.Expect(page.GetByLabel("Nazwisko")).ToHaveValueAsync("Żółć-Gęślą");

        await page.GetByLabel("Imię").FillAsync("");
        await page.GetByRole(AriaRole.Button, new() { Name = "Zapisz zmiany" }).ClickAsync();
        await Assertions.Expect(page.Locator("#error-summary")).ToBeFocusedAsync();
        await page.GetByLabel("Imię").FillAsync("Świętosława");
        await page.GetByLabel("Nazwisko").FillAsync("Żółć");
        await page.GetByRole(AriaRole.Button, new() { Name = "Zapisz zmiany" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Zmiany zostały zapisane.");
        (await site.QueryAsync(db => db.Guests.SingleAsync())).Details.LastName.ShouldBe("Żółć");

        await page.GetByRole(AriaRole.Button, new() { Name = "Odwołuję udział" }).ClickAsync();
        await Assertions.Expect(page.Locator("main h1")).ToHaveTextAsync("Państwa udział został odwołany");
        (await site.QueryAsync(db => db.Guests.SingleAsync())).Reply.ShouldBe(Reply.Cancelled);
        (await site.EventAsync()).SeatsTaken.ShouldBe(0);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Guest_BringsSomebody_CancelsAndTakesItBack(bool javaScript)
    {
        await using var site = await SiteHost.StartAsync(("FirstEvent:Capacity", "3"));
        await site.EditEventAsync(debate => debate.CompanionsAllowed = 1);
        using (var earlier = site.NewClient())
            await earlier.SubmitAsync(await earlier.GetPageAsync("/debata/rsvp"), "main form", GuestData.Rsvp());
        var guest = await site.QueryAsync(db => db.Guests.SingleAsync());
        var page = await OpenAsync(site, javaScript);

        await page.GotoAsync($"/r/{guest.Token}");
        await page.GetByLabel("Osoba towarzysząca 1").FillAsync("Jan Żak");
        await page.GetByRole(AriaRole.Button, new() { Name = "Zapisz zmiany" }).ClickAsync();
        await Assertions.Expect(page.Locator(".facts")).ToContainTextAsync("Jan Żak");
        (await site.EventAsync()).SeatsTaken.ShouldBe(2);

        await page.GetByRole(AriaRole.Button, new() { Name = "Odwołuję udział" }).ClickAsync();
        await Assertions.Expect(page.Locator("main h1")).ToHaveTextAsync("Państwa udział został odwołany");
        (await site.EventAsync()).SeatsTaken.ShouldBe(0);
        await page.GetByRole(AriaRole.Button, new() { Name = "Jednak wezmę udział" }).ClickAsync();
        await Assertions.Expect(page.Locator("main h1")).ToHaveTextAsync("Mają Państwo potwierdzone miejsce");
        (await site.EventAsync()).SeatsTaken.ShouldBe(2);
    }

    [Fact]
    public async Task Guest_AsksForAChangeAfterTheDeadline_AndTheOrganiserGrantsIt()
    {
        await using var site = await SiteHost.StartAsync();
        using (var earlier = site.NewClient())
            await earlier.SubmitAsync(await earlier.GetPageAsync("/debata/rsvp"), "main form", GuestData.Rsvp());
        var guest = await site.QueryAsync(db => db.Guests.SingleAsync());
        await site.LocalTimeIsAsync("2027-06-16T08:00:00");
        var page = await OpenAsync(site);

        await page.GotoAsync($"/r/{guest.Token}");
        await page.GetByLabel("Instytucja lub organizacja").FillAsync("Urząd Miasta");
        await page.GetByRole(AriaRole.Button, new() { Name = "Wyślij prośbę" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Prośba czeka na decyzję organizatorów" })).ToBeVisibleAsync();

        var desk = await OpenDeskAsync(site);
        await desk.GotoAsync("/organiser/debata");
        await desk.GetByRole(AriaRole.Link, new() { Name = "Rozpatrz 1 prośbę gościa" }).ClickAsync();
        await desk.GetByRole(AriaRole.Link, new() { Name = guest.FullName }).ClickAsync();
        await Assertions.Expect(desk.Locator("main table")).ToContainTextAsync("Urząd Miasta");
        await desk.GetByRole(AriaRole.Button, new() { Name = "Uwzględnij" }).ClickAsync();
        await Assertions.Expect(desk.Locator("main > .notice")).ToContainTextAsync("Prośba została uwzględniona.");

        (await site.QueryAsync(db => db.Guests.SingleAsync())).Details.Organisation.ShouldBe("Urząd Miasta");
    }

    [GeneratedRegex(@"http://\S+/r/[A-Za-z0-9_-]{32}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OwnLink();
}
