using System.Net;
using DebateInvite.Domain;
using DebateInvite.Testing;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Organiser.Events;

public class EventsTests
{
    [Fact]
    public async Task Copy_TakesTextsAndSettings_ButNoGuests_AndHasItsOwnTime()
    {
        await using var site = await SiteHost.StartAsync(("FirstEvent:Capacity", "40"));
        await site.EditEventAsync(debate => debate.EndsAt = debate.StartsAt.AddHours(3));
        await site.AcceptAsync([1, 2]);
        using var organiser = await site.NewOrganiserAsync();

        var answer = await CopyAsync(organiser, "debata-2028", "2028-05-10T09:00", "2028-05-01");

        answer.Location.ShouldBe("/organiser/debata-2028/settings");
        var source = await site.EventAsync();
        var copy = await site.QueryAsync(db => db.Events.Include(e => e.Texts).SingleAsync(e => e.Slug == "debata-2028"));
        (copy.StartsAt, copy.EndsAt, copy.RepliesCloseOn).ShouldBe((new DateTime(2028, 5, 10, 9, 0, 0), new DateTime(2028, 5, 10, 12, 0, 0), new DateOnly(2028, 5, 1)));
        (copy.Capacity, copy.Address, copy.ContactEmail, copy.TimeZone).ShouldBe((source.Capacity, source.Address, source.ContactEmail, source.TimeZone));
        (copy.SeatsTaken, copy.GuestsWaiting, copy.IsFeatured, copy.CancelledAt).ShouldBe((0, 0, false, null));
        LanguageExtensions.All.ShouldAllBe(language => copy.TextIn(language).Invitation == source.TextIn(language).Invitation);
        (await site.QueryAsync(db => db.Guests.CountAsync(g => g.EventId == copy.Id))).ShouldBe(0);
        using var guest = site.NewClient();
        (await guest.GetPageAsync("/en/debata-2028")).AllText.ShouldContain("10\u00a0May 2028");
    }

    [Theory]
    [InlineData("debata", "2028-05-10T09:00", "2028-05-01", "Slug")]
    [InlineData("events", "2028-05-10T09:00", "2028-05-01", "Slug")]
    [InlineData("en", "2028-05-10T09:00", "2028-05-01", "Slug")]
    [InlineData("Debata 2028", "2028-05-10T09:00", "2028-05-01", "Slug")]
    [InlineData("", "2028-05-10T09:00", "2028-05-01", "Slug")]
    [InlineData("debata-2028", "", "2028-05-01", "StartsAt")]
    [InlineData("debata-2028", "2028-05-10T09:00", "2028-05-11", "RepliesCloseOn")]
    public async Task Copy_BadValue_400SaysWhy_AndKeepsWhatWasTyped(string slug, string startsAt, string repliesCloseOn, string field)
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();

        var answer = await CopyAsync(organiser, slug, startsAt, repliesCloseOn);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf(field).ShouldNotBeNull();
        (answer.ValueOf("Slug"), answer.ValueOf("StartsAt"), answer.ValueOf("RepliesCloseOn")).ShouldBe((slug, startsAt, repliesCloseOn));
        (await site.QueryAsync(db => db.Events.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Feature_TheFrontPageShowsThatEventAtOnce()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        await CopyAsync(organiser, "debata-2028", "2028-05-10T09:00", "2028-05-01");
        using var guest = site.NewClient();
        (await guest.GetPageAsync("/en/")).AllText.ShouldContain("21\u00a0June 2027");

        var answer = await organiser.SubmitAsync(await organiser.GetPageAsync("/organiser/events"), []);

        answer.Location.ShouldBe("/organiser/events");
        (await guest.GetPageAsync("/en/")).AllText.ShouldContain("10\u00a0May 2028");
        (await site.QueryAsync(db => db.Events.Where(e => e.IsFeatured).Select(e => e.Slug).ToListAsync())).ShouldBe(["debata-2028"]);
    }

    [Fact]
    public async Task Feature_EventThatIsNotThere_404_AndTheFrontPageStays()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        var token = SiteClient.TokenOf(await organiser.GetPageAsync("/organiser/events"));

        (await organiser.PostAsync("/organiser/events/niema/feature", [token])).Status.ShouldBe(HttpStatusCode.NotFound);

        (await site.EventAsync()).IsFeatured.ShouldBeTrue();
    }

    [Fact]
    public async Task List_ShowsStateAndSeatsOfEachEvent_NewestFirst()
    {
        await using var site = await SiteHost.StartAsync(("FirstEvent:Capacity", "2"));
        await site.AcceptAsync([1, 2, 3]);
        using var organiser = await site.NewOrganiserAsync();
        await CopyAsync(organiser, "debata-2028", "2028-05-10T09:00", "2028-05-01");

        var rows = (await organiser.GetPageAsync("/en/organiser/events")).Rows("table");

        rows.Select(row => (row[1], row[2], row[3])).ShouldBe([("2028-05-10 09:00", "Open", "0 / 2"), ("2027-06-21 11:30", "Full", "2 / 2")]);
    }

    private static async Task<SitePage> CopyAsync(SiteClient organiser, string slug, string startsAt, string repliesCloseOn) =>
        await organiser.SubmitAsync(
            await organiser.GetPageAsync("/organiser/events/new"), ("Slug", slug), ("StartsAt", startsAt), ("RepliesCloseOn", repliesCloseOn));
}
