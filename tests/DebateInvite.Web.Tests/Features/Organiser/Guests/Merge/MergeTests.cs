using System.Net;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Organiser.Guests.Merge;

public class MergeTests
{
    private const string Path = "/organiser/debata/guests";

    [Fact]
    public async Task Merge_KeptHasNoReply_TakesOverReplySeatHistoryMailsAndWhatItLacks()
    {
        await using var site = await SiteHost.StartAsync();
        using var guests = site.NewClient();
        await guests.SubmitAsync(await guests.GetPageAsync("/debata/rsvp"), "main form", GuestData.Rsvp());
        var other = await site.QueryAsync(db => db.Guests.AsNoTracking().SingleAsync());
        var kept = await site.AddAsync(GuestData.Details() with { LastName = "Żółć-Gęślą", Email = null, Organisation = null });
        using var organiser = await site.NewOrganiserAsync();

        var choice = await organiser.GetPageAsync($"{Path}/{kept.Id}/merge");
        var both = await organiser.GetPageAsync(choice.Find("tbody a").GetAttribute("href")!);
        (await site.QueryAsync(db => db.Guests.CountAsync())).ShouldBe(2);
        var answer = await organiser.SubmitAsync(both);

        answer.Location.ShouldBe($"{Path}/{kept.Id}");
        var merged = await site.QueryAsync(db => db.Guests.AsNoTracking().SingleAsync());
        (merged.Id, merged.Details.FirstName, merged.Details.Email, merged.Details.Organisation).ShouldBe((kept.Id, "Łucja", other.Details.Email, other.Details.Organisation));
        (merged.Reply, merged.ArrivalNumber, merged.RepliedAt).ShouldBe((Reply.Accepted, other.ArrivalNumber, other.RepliedAt));
        (await site.EventAsync()).SeatsTaken.ShouldBe(1);
        (await site.QueryAsync(db => db.Outbox.Where(m => m.GuestId == kept.Id).CountAsync())).ShouldBe(2);
        var history = await site.QueryAsync(db => db.GuestChanges.AsNoTracking().OrderBy(c => c.Id).ToListAsync());
        history.ShouldAllBe(change => change.GuestId == kept.Id);
        history.Select(change => change.Kind).ShouldBe([GuestChangeKind.Added, GuestChangeKind.Merged]);
        history[1].Note.ShouldNotBeNull().ShouldContain(other.Details.Email!);
    }

    [Fact]
    public async Task Merge_BothHoldSeats_FreesOneForTheNextWhoWaits()
    {
        await using var site = await SiteHost.StartAsync();
        await site.EditEventAsync(debate => debate.Capacity = 2);
        await site.AcceptAsync([1, 2, 3]);
        var guests = await site.QueryAsync(db => db.Guests.AsNoTracking().OrderBy(g => g.ArrivalNumber).ToListAsync());
        using var organiser = await site.NewOrganiserAsync();

        await organiser.SubmitAsync(await organiser.GetPageAsync($"{Path}/{guests[0].Id}/merge?other={guests[1].Id}"));

        var left = await site.QueryAsync(db => db.Guests.AsNoTracking().OrderBy(g => g.ArrivalNumber).ToListAsync());
        left.Select(guest => (guest.Id, guest.Reply)).ShouldBe([(guests[0].Id, Reply.Accepted), (guests[2].Id, Reply.Accepted)]);
        left[0].Details.Email.ShouldBe(guests[0].Details.Email);
        var debate = await site.EventAsync();
        (debate.SeatsTaken, debate.GuestsWaiting).ShouldBe((2, 0));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Merge_OneIsTheOthersDeputy_LeavesNobodyRepresentingThemselves(bool deputyStays)
    {
        await using var site = await SiteHost.StartAsync();
        var represented = await site.AddAsync(GuestData.Details(1));
        var deputy = await site.QueryAsync(async db =>
        {
            var guest = Guest.For(represented.EventId, GuestData.Details(2), site.Clock.GetUtcNow().UtcDateTime);
            db.Guests.Add(guest).Property(g => g.DeputyFor).CurrentValue = represented.Id;
            await db.SaveChangesAsync();
            return guest;
        });
        await site.QueueForTomorrowAsync(represented);
        var (kept, gone) = deputyStays ? (deputy, represented) : (represented, deputy);
        using var organiser = await site.NewOrganiserAsync();

        var answer = await organiser.SubmitAsync(await organiser.GetPageAsync($"{Path}/{kept.Id}/merge?other={gone.Id}"));

        answer.Location.ShouldBe($"{Path}/{kept.Id}", answer.AllText);
        var left = await site.QueryAsync(db => db.Guests.AsNoTracking().SingleAsync());
        (left.Id, left.DeputyFor).ShouldBe((kept.Id, null));
        (await site.QueryAsync(db => db.Outbox.SingleAsync())).Payload.ShouldContain(kept.Token);
        site.Log.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Merge_OneChangedMeanwhile_IsToldAndNothingIsStored()
    {
        await using var site = await SiteHost.StartAsync();
        var kept = await site.AddAsync(GuestData.Details(1));
        var other = await site.AddAsync(GuestData.Details(2));
        using var organiser = await site.NewOrganiserAsync();
        var opened = await organiser.GetPageAsync($"{Path}/{kept.Id}/merge?other={other.Id}");
        await organiser.SubmitAsync(await organiser.GetPageAsync($"{Path}/{other.Id}/edit"), ("Phone", "+48 22 123 45 67"));

        var answer = await organiser.SubmitAsync(opened);

        (await organiser.SaysAfterRedirectAsync(answer)).ShouldContain("zmienił się w międzyczasie");
        (await site.QueryAsync(db => db.Guests.CountAsync())).ShouldBe(2);
    }

    [Fact]
    public async Task Merge_NotesTooLongTogether_IsToldAndNothingIsStored()
    {
        await using var site = await SiteHost.StartAsync();
        var kept = await site.AddAsync(GuestData.Details(1));
        var other = await site.AddAsync(GuestData.Details(2));
        await site.QueryAsync(async db =>
        {
            foreach (var (guest, letter) in (await db.Guests.ToListAsync()).Zip("ab"))
                guest.Remark(new GuestRemarks { Notes = new string(letter, 700) });
            return await db.SaveChangesAsync();
        });
        using var organiser = await site.NewOrganiserAsync();

        var answer = await organiser.SubmitAsync(await organiser.GetPageAsync($"{Path}/{kept.Id}/merge?other={other.Id}"));

        (await organiser.SaysAfterRedirectAsync(answer)).ShouldContain("za długie");
        (await site.QueryAsync(db => db.Guests.CountAsync())).ShouldBe(2);
    }

    [Fact]
    public async Task Show_WithItselfOrANobody_404()
    {
        await using var site = await SiteHost.StartAsync();
        var guest = await site.AddAsync(GuestData.Details());
        using var organiser = await site.NewOrganiserAsync();

        foreach (var other in new[] { guest.Id, Guid.NewGuid() })
            (await organiser.GetPageAsync($"{Path}/{guest.Id}/merge?other={other}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }
}
