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

        await page.GetByLabel("Nazwisko").FillAsync("");
        await page.GetByRole(AriaRole.Button, new() { Name = "Zapisz zmiany" }).ClickAsync();
        await Assertions.Expect(page.Locator("#error-summary")).ToBeFocusedAsync();
        await page.GetByLabel("Nazwisko").FillAsync("Żółć");
        await page.GetByRole(AriaRole.Button, new() { Name = "Zapisz zmiany" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Zmiany zostały zapisane.");
        (await site.QueryAsync(db => db.Guests.SingleAsync())).LastName.ShouldBe("Żółć");

        await page.GetByRole(AriaRole.Button, new() { Name = "Odwołuję udział" }).ClickAsync();
        await Assertions.Expect(page.Locator("main h1")).ToHaveTextAsync("Państwa udział został odwołany");
        (await site.QueryAsync(db => db.Guests.SingleAsync())).Reply.ShouldBe(Reply.Cancelled);
        (await site.EventAsync()).SeatsTaken.ShouldBe(0);
    }

    [GeneratedRegex(@"http://\S+/r/[A-Za-z0-9_-]{32}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OwnLink();
}
