using System.IO.Compression;
using DebateInvite.Browser.Tests.Browsing;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using DebateInvite.Web.Features.Organiser.Deletions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace DebateInvite.Browser.Tests.Journeys;

/// <summary>From the door pass to the day on which the guests are deleted.</summary>
public class DayOfTheEventTests(Chromium chromium, SiteHost site) : BrowserTest(chromium), IClassFixture<SiteHost>
{
    private const string Desk = "/organiser/debata";

    [Fact]
    public async Task Day_FromTheDoorToTheDeletion_IsOneWay()
    {
        var (anna, jan) = await InviteAsync();
        await site.LocalTimeIsAsync("2027-06-21T11:00:00");
        var desk = await OpenDeskAsync(site);
        await desk.GotoAsync($"{Desk}/settings/door-passes");
        await desk.FillAsync("[name=Name]", "wejście główne");
        await desk.Locator("form[action$='/door-passes'] button").ClickAsync();
        var pass = new Uri(await desk.Locator(".pass__link").InnerTextAsync()).AbsolutePath;

        // With a network, and without.
        var telephone = await OpenAsync(site, width: Phone, host: "localhost");
        await telephone.GotoAsync(pass);
        await Assertions.Expect(telephone.Locator("[data-people]")).ToHaveTextAsync("2");
        await telephone.EvaluateAsync("() => navigator.serviceWorker.ready.then(() => true)");
        await telephone.GotoAsync($"/d/{jan.Code}");
        await telephone.Locator(".door-in button").ClickAsync();
        await Assertions.Expect(telephone.Locator(".door-state--in")).ToBeVisibleAsync();
        IsOffline = true;
        await telephone.Context.SetOfflineAsync(true);
        await telephone.GotoAsync($"/d/{anna.Code}");
        await telephone.Locator(".door-in button").ClickAsync();
        await Assertions.Expect(telephone.Locator("[data-queue] li")).ToHaveCountAsync(1);
        await telephone.Context.SetOfflineAsync(false);
        await telephone.Locator("[data-again]").ClickAsync();
        await Assertions.Expect(telephone.Locator("[data-queue]")).ToBeHiddenAsync();
        await desk.GotoAsync($"{Desk}/arrivals");
        await Assertions.Expect(desk.Locator(".figures dd").First).ToHaveTextAsync("2");

        // The certificate, and whoever is shown it.
        await site.LocalTimeIsAsync("2027-06-22T09:00:00");
        var guest = await OpenAsync(site);
        await guest.GotoAsync($"/r/{anna.Token}");
        await guest.Locator("a[href$='/certificate']").First.ClickAsync();
        await guest.Locator("main form button").First.ClickAsync();
        var number = await guest.Locator(".certificate__number").InnerTextAsync();
        await guest.GotoAsync($"/c/{number}");
        await guest.FillAsync("[name=Name]", anna.FullName);
        await guest.Locator("#name-form button").Last.ClickAsync();
        await Assertions.Expect(guest.Locator(".notice--good")).ToBeVisibleAsync();

        // The evidence file.
        desk = await OpenDeskAsync(site);
        await desk.GotoAsync($"{Desk}/evidence");
        await desk.Locator("[name=People][value=names]").CheckAsync();
        var download = await desk.RunAndWaitForDownloadAsync(() => desk.Locator("form[action$='/evidence/file'] button").ClickAsync());
        await using (var file = File.OpenRead(await download.PathAsync()))
        await using (var zip = new ZipArchive(file))
        {
            using var people = new StreamReader(zip.GetEntry("attendance/people.csv")!.Open());
            var text = await people.ReadToEndAsync();
            text.ShouldContain(anna.Details.LastName!);
            text.ShouldContain(jan.Details.LastName!);
            zip.Entries[^1].FullName.ShouldBe("manifest.json");
        }

        // The day on which guests are deleted, and its announcement before.
        foreach (var day in new[] { "2027-12-22T12:00:00", "2028-01-06T12:00:00" })
        {
            await site.LocalTimeIsAsync(day);
            using var retention = ActivatorUtilities.CreateInstance<GuestRetention>(site.Services);
            await retention.LookAsync(CancellationToken.None);
        }

        (await site.QueryAsync(db => db.Guests.CountAsync())).ShouldBe(0);
        (await guest.GotoAsync($"/r/{anna.Token}"))!.Status.ShouldBe(404);
        (await guest.GotoAsync($"/c/{number}"))!.Status.ShouldBe(200);
        await guest.FillAsync("[name=Name]", "Ktoś Inny");
        await guest.Locator("#name-form button").Last.ClickAsync();
        await Assertions.Expect(guest.Locator(".notice--bad")).ToBeVisibleAsync();
        desk = await OpenDeskAsync(site);
        await desk.GotoAsync($"{Desk}/deletion");
        await Assertions.Expect(desk.Locator("a[href*='/deletion/']").First).ToBeVisibleAsync();
    }

    private Task<(Guest Anna, Guest Jan)> InviteAsync() => site.QueryAsync(async db =>
    {
        var debate = await db.Events.SingleAsync(e => e.Slug == SiteHost.Slug);
        debate.GivesCertificates = true;
        var before = SiteHost.DefaultNow.UtcDateTime;
        var (anna, jan) = (Guest.For(debate.Id, GuestData.Details(), before), Guest.For(debate.Id, GuestData.Details(2) with { LastName = "Próbny" }, before));
        debate.Accept(anna, before);
        debate.Accept(jan, before);
        db.AddRange(anna, jan);
        await db.SaveChangesAsync();
        return (anna, jan);
    });
}
