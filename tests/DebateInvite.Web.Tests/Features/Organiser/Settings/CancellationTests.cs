using System.Net;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Organiser.Settings;

public class CancellationTests
{
    private const string Path = "/organiser/debata/settings/cancellation";

    [Fact]
    public async Task Cancel_ThePublicPageSaysSoAtOnce_AndRepliesAreRefused_UntilReinstated()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        using var guest = site.NewClient();
        var openedBefore = await guest.GetPageAsync("/debata/rsvp");
        (await guest.GetPageAsync("/debata")).AllText.ShouldNotContain("odwołane");

        var cancelled = await organiser.SubmitAsync(await organiser.GetPageAsync(Path), []);

        (await organiser.SaysAfterRedirectAsync(cancelled)).ShouldBe("Wydarzenie jest odwołane.");
        (await guest.GetPageAsync("/debata")).AllText.ShouldContain("Wydarzenie zostało odwołane");
        (await guest.SubmitAsync(openedBefore, "main form", GuestData.Rsvp())).Status.ShouldBe(HttpStatusCode.Gone);
        (await site.QueryAsync(db => db.Guests.AnyAsync())).ShouldBeFalse();

        var reinstated = await organiser.SubmitAsync(await organiser.GetPageAsync(Path), []);

        (await organiser.SaysAfterRedirectAsync(reinstated)).ShouldBe("Wydarzenie jest przywrócone.");
        (await guest.GetPageAsync("/debata")).AllText.ShouldNotContain("odwołane");
        (await guest.SubmitAsync(openedBefore, "main form", GuestData.Rsvp())).Location.ShouldBe("/debata/rsvp/thanks");
    }

    [Fact]
    public async Task Cancel_TwoOrganisersAtOnce_CancelsOnce()
    {
        await using var site = await SiteHost.StartAsync();
        using var one = await site.NewOrganiserAsync();
        using var other = await site.NewOrganiserAsync();
        var pages = (await one.GetPageAsync(Path), await other.GetPageAsync(Path));

        await one.SubmitAsync(pages.Item1, []);
        var cancelledAt = (await site.EventAsync()).CancelledAt;
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        await other.SubmitAsync(pages.Item2, []);

        cancelledAt.ShouldNotBeNull();
        (await site.EventAsync()).CancelledAt.ShouldBe(cancelledAt);
    }

    [Fact]
    public async Task Reinstate_SeatGivenUpMeanwhile_GoesToTheNextWhoWaits()
    {
        await using var site = await SiteHost.StartAsync(("FirstEvent:Capacity", "1"));
        await site.AcceptAsync([1, 2]);
        using var organiser = await site.NewOrganiserAsync();
        await organiser.SubmitAsync(await organiser.GetPageAsync(Path), []);
        using var guest = site.NewClient();
        var token = await site.QueryAsync(db => db.Guests.Where(g => g.Reply == Reply.Accepted).Select(g => g.Token).SingleAsync());
        // The page offers nothing to give up while the event is off; one that was open before does.
        await guest.PostAsync($"/r/{token}/cancel", []);
        (await site.EventAsync()).SeatsTaken.ShouldBe(0);

        await organiser.SubmitAsync(await organiser.GetPageAsync(Path), []);

        (await site.EventAsync()).SeatsTaken.ShouldBe(1);
        (await site.QueryAsync(db => db.Outbox.SingleAsync(m => m.Kind == "place-freed"))).To.ShouldBe(GuestData.Details(2).Email);
    }
}
