using DebateInvite.Browser.Tests.Browsing;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace DebateInvite.Browser.Tests.Journeys;

public class ReminderTests(Chromium chromium) : BrowserTest(chromium)
{
    [Fact]
    public async Task Organiser_RemindsThoseWhoAreComing_MailsReachThemOnly()
    {
        await using var site = await SiteHost.StartAsync();
        using (var guests = site.NewClient())
        {
            foreach (var number in new[] { 1, 2, 3 })
                await guests.SubmitAsync(await guests.GetPageAsync("/debata/rsvp"), "main form", GuestData.Rsvp(number));
            var second = await site.QueryAsync(db => db.Guests.SingleAsync(g => g.Details.Email == "swietoslawa.zolc2@example.org"));
            var own = await guests.GetPageAsync($"/r/{second.Token}");
            await guests.SubmitAsync(own, "form[action$=cancel]", []);
        }

        var page = await OpenDeskAsync(site);
        await page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link, new() { Name = "Wysyłki" }).ClickAsync();
        await page.GetByLabel("Do kogo").SelectOptionAsync("Accepted");
        await page.GetByRole(AriaRole.Button, new() { Name = "Nowa wysyłka" }).ClickAsync();
        await page.Locator("[name='Pl.Subject']").FillAsync("Do zobaczenia na debacie, już wkrótce");
        await page.GetByRole(AriaRole.Button, new() { Name = "Zapisz i pokaż podgląd" }).ClickAsync();
        await Assertions.Expect(page.Locator(".preview").First).ToContainTextAsync("Świętosława");

        await page.GetByRole(AriaRole.Button, new() { Name = "Wyślij teraz" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Wysyłka się rozpoczęła.")).ToBeVisibleAsync();

        // Three confirmations, three notifications, a cancellation with its notification, and the two reminders.
        var mails = await site.MailsAsync(10);
        mails.Where(mail => mail.Subject == "Do zobaczenia na debacie, już wkrótce").Select(mail => mail.To.Mailboxes.Single().Address)
            .ShouldBe(["swietoslawa.zolc1@example.org", "swietoslawa.zolc3@example.org"], ignoreOrder: true);
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("label", new() { HasText = "Wysłano 2 z 2" })).ToBeVisibleAsync();
        (await site.QueryAsync(db => db.Guests.CountAsync(g => g.Reply == Reply.Cancelled))).ShouldBe(1);
        site.Log.Faults.ShouldBeEmpty();
    }
}
