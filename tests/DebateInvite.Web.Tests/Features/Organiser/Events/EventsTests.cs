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

        var answer = await organiser.CopyEventAsync("debata-2028", "2028-05-10T09:00", "2028-05-01");

        answer.Location.ShouldBe("/organiser/debata-2028/settings");
        var source = await site.EventAsync();
        var copy = await site.QueryAsync(db => db.Events.Include(e => e.Texts).SingleAsync(e => e.Slug == "debata-2028"));
        (copy.StartsAt, copy.EndsAt, copy.RepliesCloseOn).ShouldBe((new DateTime(2028, 5, 10, 9, 0, 0), new DateTime(2028, 5, 10, 12, 0, 0), new DateOnly(2028, 5, 1)));
        (copy.Capacity, copy.Address, copy.ContactEmail, copy.TimeZone).ShouldBe((source.Capacity, source.Address, source.ContactEmail, source.TimeZone));
        (copy.SeatsTaken, copy.GuestsWaiting, copy.IsFeatured, copy.CancelledAt).ShouldBe((0, 0, false, null));
        LanguageExtensions.All.ShouldAllBe(language => copy.TextIn(language).Invitation == source.TextIn(language).Invitation);
        (await site.QueryAsync(db => db.Guests.CountAsync(g => g.EventId == copy.Id))).ShouldBe(0);
        copy.IsPublished.ShouldBeFalse();
        await site.PublishAsync("debata-2028");
        using var guest = site.NewClient();
        (await guest.GetPageAsync("/en/debata-2028")).AllText.ShouldContain("10 May 2028");
    }

    [Fact]
    public async Task Feature_TheFrontPageShowsThatEventAtOnce()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        await organiser.CopyEventAsync("debata-2028", "2028-05-10T09:00", "2028-05-01");
        await site.PublishAsync("debata-2028");
        using var guest = site.NewClient();
        (await guest.GetPageAsync("/en/")).AllText.ShouldContain("21 June 2027");

        var answer = await organiser.SubmitAsync(await organiser.GetPageAsync("/organiser/events"), []);

        answer.Location.ShouldBe("/organiser/events");
        (await guest.GetPageAsync("/en/")).AllText.ShouldContain("10 May 2028");
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
        await organiser.CopyEventAsync("debata-2028", "2028-05-10T09:00", "2028-05-01");

        var rows = (await organiser.GetPageAsync("/en/organiser/events")).Rows("table");

        rows.Select(row => (row[1], row[2], row[3])).ShouldBe([("2028-05-10 09:00", "not published", "0 / 2"), ("2027-06-21 11:30", "Full", "2 / 2")]);
    }
}
