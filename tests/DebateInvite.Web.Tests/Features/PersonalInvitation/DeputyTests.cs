using System.Net;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using DebateInvite.Web.Tests.Features.Organiser;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.PersonalInvitation;

/// <summary>A guest sends somebody else from the same institution.</summary>
public class DeputyTests
{
    [Fact]
    public async Task Post_NotAnsweredYet_TheGuestDeclinesAndTheDeputyComes_EachWithTheirMail()
    {
        await using var site = await SiteHost.StartAsync();
        var invited = await site.AddAsync(GuestData.Details());
        using var guest = site.NewClient();

        var answer = await guest.SubmitAsync(await guest.GetPageAsync($"/i/{invited.Token}/deputy"), "main form", Deputies.Form());

        answer.Location.ShouldBe($"/r/{invited.Token}");
        (await guest.GetPageAsync(answer.Location!)).Text(".lead").ShouldBe("Do przyjścia w Państwa zastępstwie wskazali Państwo: Zenon Zastępca.");
        var (before, deputy) = (await GuestAsync(site, invited.Details.Email!), await GuestAsync(site, Deputies.Email));
        before.Reply.ShouldBe(Reply.Declined);
        (deputy.Reply, deputy.DeputyFor, deputy.Details.Organisation, deputy.FullName).ShouldBe((Reply.Accepted, invited.Id, invited.Details.Organisation, "Zenon Zastępca"));
        (await site.EventAsync()).SeatsTaken.ShouldBe(1);
        var mails = await site.QueryAsync(db => db.Outbox.OrderBy(m => m.Kind).Select(m => new { m.Kind, m.To }).ToListAsync());
        mails.Select(m => (m.Kind, m.To)).ShouldBe(
            [("deputy-sent", invited.Details.Email!), ("named-as-deputy", Deputies.Email), ("reply-notification", SiteHost.OrganiserEmail)]);
        (await site.QueryAsync(db => db.GuestChanges.Where(c => c.GuestId == invited.Id).OrderBy(c => c.Id).LastAsync())).Kind.ShouldBe(GuestChangeKind.DeputyNamed);
    }

    [Fact]
    public async Task Post_GuestHasTheLastSeat_TheDeputyTakesItOver()
    {
        await using var site = await SiteHost.StartAsync(("FirstEvent:Capacity", "1"));
        var seated = await site.ReplyAsync(1, (debate, guest, now) => debate.Accept(guest, now));
        var waiting = await site.ReplyAsync(2, (debate, guest, now) => debate.Accept(guest, now));
        using var client = site.NewClient();

        await client.SubmitAsync(await client.GetPageAsync($"/i/{seated.Token}/deputy"), "main form", Deputies.Form());

        (await GuestAsync(site, Deputies.Email)).Reply.ShouldBe(Reply.Accepted);
        (await GuestAsync(site, waiting.Details.Email!)).Reply.ShouldBe(Reply.WaitListed);
        var debate = await site.EventAsync();
        (debate.SeatsTaken, debate.GuestsWaiting).ShouldBe((1, 1));
    }

    [Fact]
    public async Task Post_GuestWithACompanion_TheSeatThatIsLeftGoesToWhoWaits()
    {
        await using var site = await SiteHost.StartAsync(("FirstEvent:Capacity", "2"));
        var pair = await site.ReplyAsync(1, (debate, guest, now) => debate.Accept(guest, now, ["Jan Żak"]));
        var waiting = await site.ReplyAsync(2, (debate, guest, now) => debate.Accept(guest, now));
        using var client = site.NewClient();

        await client.SubmitAsync(await client.GetPageAsync($"/i/{pair.Token}/deputy"), "main form", Deputies.Form());

        (await GuestAsync(site, waiting.Details.Email!)).Reply.ShouldBe(Reply.Accepted);
        var debate = await site.EventAsync();
        (debate.SeatsTaken, debate.GuestsWaiting).ShouldBe((2, 0));
    }

    [Fact]
    public async Task Post_SomebodyOnTheListWhoHasNotAnswered_IsThatGuest()
    {
        await using var site = await SiteHost.StartAsync();
        var invited = await site.AddAsync(GuestData.Details());
        var colleague = await site.AddAsync(GuestData.Details(2) with { FirstName = "Zenon", LastName = "Zastępca" });
        using var guest = site.NewClient();

        await guest.SubmitAsync(await guest.GetPageAsync($"/i/{invited.Token}/deputy"), "main form", Deputies.Form(colleague.Details.Email!));

        var stored = await GuestAsync(site, colleague.Details.Email!);
        (stored.Id, stored.Reply, stored.DeputyFor).ShouldBe((colleague.Id, Reply.Accepted, invited.Id));
    }

    [Fact]
    public async Task Post_AddressThatSomebodyElseHas_IsADeputyWhoSharesIt_AndTheirRecordStays()
    {
        await using var site = await SiteHost.StartAsync();
        var invited = await site.AddAsync(GuestData.Details());
        var colleague = await site.AddAsync(GuestData.Details(2), Reply.Declined);
        using var guest = site.NewClient();

        await guest.SubmitAsync(await guest.GetPageAsync($"/i/{invited.Token}/deputy"), "main form", Deputies.Form(colleague.Details.Email!));

        var sharing = await site.QueryAsync(db => db.Guests.Where(g => g.Details.Email == colleague.Details.Email).OrderBy(g => g.Id).ToListAsync());
        sharing.Select(one => (one.FullName, one.Reply, one.DeputyFor)).ShouldBe([("Łucja Źródło", Reply.Declined, null), ("Zenon Zastępca", Reply.Accepted, invited.Id)]);
        sharing[0].Version.ShouldBe(colleague.Version);
    }

    [Fact]
    public async Task Post_Oneself_IsRefusedAndNothingChanges()
    {
        await using var site = await SiteHost.StartAsync();
        var invited = await site.AddAsync(GuestData.Details(1));
        using var guest = site.NewClient();
        var oneself = Deputies.Form("LUCJA.ZRODLO1@example.org");
        (oneself["FirstName"], oneself["LastName"]) = ("Lucja", "Zrodlo");

        var answer = await guest.SubmitAsync(await guest.GetPageAsync($"/i/{invited.Token}/deputy"), "main form", oneself);

        (answer.Status, answer.ValueOf("LastName")).ShouldBe((HttpStatusCode.BadRequest, "Zrodlo"));
        answer.ErrorOf("Email")!.ShouldStartWith("To są Państwo.");
        (await GuestAsync(site, invited.Details.Email!)).Reply.ShouldBe(Reply.None);
        (await site.QueryAsync(db => db.Outbox.AnyAsync())).ShouldBeFalse();
    }

    /// <summary>S14: whoever has a link cannot find out by it who else comes.</summary>
    [Theory]
    [InlineData(Reply.None)]
    [InlineData(Reply.Accepted)]
    [InlineData(Reply.Declined)]
    public async Task Post_SomebodyWhomTheListKnows_IsAnsweredLikeSomebodyWhomItDoesNot_AndTheyAreTold(Reply reply)
    {
        await using var site = await SiteHost.StartAsync();
        var (first, second) = (await site.AddAsync(GuestData.Details(1)), await site.AddAsync(GuestData.Details(2)));
        var known = await site.AddAsync(GuestData.Details(3) with { FirstName = "Zenon", LastName = "Zastępca" }, reply);
        using var guest = site.NewClient();

        var pages = new List<string>();
        foreach (var (token, email) in new[] { (first.Token, known.Details.Email!), (second.Token, Deputies.Email) })
        {
            var answer = await guest.SubmitAsync(await guest.GetPageAsync($"/i/{token}/deputy"), "main form", Deputies.Form(email));
            answer.Location.ShouldBe($"/r/{token}");
            pages.Add((await guest.GetPageAsync(answer.Location!)).Text("main").Replace("lucja.zrodlo2", "lucja.zrodlo1", StringComparison.Ordinal));
        }

        pages[0].ShouldBe(pages[1]);
        pages[0].ShouldContain("Zenon Zastępca");
        (await GuestAsync(site, known.Details.Email!)).Reply.ShouldBe(Reply.Accepted);
        (await site.EventAsync()).SeatsTaken.ShouldBe(2);
        (await site.QueryAsync(db => db.Outbox.SingleAsync(m => m.Kind == "named-as-deputy" && m.GuestId == known.Id))).To.ShouldBe(known.Details.Email);
    }

    [Theory]
    [InlineData("FirstName", "")]
    [InlineData("LastName", "www.example.org")]
    [InlineData("Email", "")]
    [InlineData("Email", "nie adres")]
    public async Task Post_Invalid_400SaysWhy(string field, string value)
    {
        await using var site = await SiteHost.StartAsync();
        var invited = await site.AddAsync(GuestData.Details());
        using var guest = site.NewClient();
        var fields = Deputies.Form();
        fields[field] = value;

        var answer = await guest.SubmitAsync(await guest.GetPageAsync($"/fr/i/{invited.Token}/deputy"), "main form", fields);

        (answer.Status, answer.Language).ShouldBe((HttpStatusCode.BadRequest, "fr"));
        answer.ErrorOf(field).ShouldNotBeNull();
        (await site.QueryAsync(db => db.Guests.CountAsync())).ShouldBe(1);
    }

    private static Task<Guest> GuestAsync(SiteHost site, string email) => site.QueryAsync(db => db.Guests.AsNoTracking().SingleAsync(g => g.Details.Email == email));
}
