using System.Net;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Rsvp;

public class RsvpRaceTests
{
    [Fact]
    public async Task Post_200AtOnceFor50Seats_Seats50AndLets150WaitEachWithItsMails()
    {
        await using var site = await SiteHost.StartAsync(("FirstEvent:Capacity", "50"));
        using var guests = site.NewClient();
        var form = await guests.GetPageAsync("/debata/rsvp");

        var answers = await Task.WhenAll(Enumerable.Range(1, 200)
            .Select(number => guests.SubmitAsync(form, "main form", GuestData.Rsvp(number))));

        answers.ShouldAllBe(answer => answer.Status == HttpStatusCode.Redirect);
        answers.Count(answer => answer.Location == "/debata/rsvp/thanks").ShouldBe(50);
        answers.Count(answer => answer.Location == "/debata/rsvp/thanks?list=waiting").ShouldBe(150);

        var stored = await site.QueryAsync(db => db.Guests.AsNoTracking().OrderBy(g => g.ArrivalNumber).ToListAsync());
        stored.Count.ShouldBe(200);
        // First come, first served, in the order stored.
        stored.Take(50).ShouldAllBe(guest => guest.Reply == Reply.Accepted);
        stored.Skip(50).ShouldAllBe(guest => guest.Reply == Reply.WaitListed);
        stored.Select(guest => guest.ArrivalNumber).ShouldBeUnique();
        var debate = await site.EventAsync();
        (debate.SeatsTaken, debate.GuestsWaiting).ShouldBe((50, 150));

        var mails = await site.QueryAsync(db => db.Outbox.GroupBy(m => m.Kind).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count));
        (mails["place-confirmed"], mails["waiting-list"], mails["reply-notification"]).ShouldBe((50, 150, 200));
        (await site.QueryAsync(db => db.GuestChanges.CountAsync())).ShouldBe(200);
        site.Log.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Post_OneAddress20TimesAtOnce_IsOneGuest()
    {
        await using var site = await SiteHost.StartAsync(("FirstEvent:Capacity", "5"));
        using var guest = site.NewClient();
        var form = await guest.GetPageAsync("/debata/rsvp");

        var answers = await Task.WhenAll(Enumerable.Range(1, 20).Select(_ => guest.SubmitAsync(form, "main form", GuestData.Rsvp())));

        answers.ShouldAllBe(answer => answer.Location == "/debata/rsvp/thanks");
        (await site.QueryAsync(db => db.Guests.CountAsync())).ShouldBe(1);
        (await site.EventAsync()).SeatsTaken.ShouldBe(1);
        (await site.QueryAsync(db => db.Outbox.CountAsync(m => m.Kind == "place-confirmed"))).ShouldBe(1);
        site.Log.Faults.ShouldBeEmpty();
    }
}
