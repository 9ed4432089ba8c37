using System.Net;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.MyReply;

/// <summary>A guest comes after all, brings others, and asks for what it is too late for.</summary>
public class ChangingPlansTests
{
    private const string EditForm = "form:has([name=FirstName])";

    [Fact]
    public async Task Accept_AfterCancelling_WhileThereIsAPlace_IsASeatAgain()
    {
        await using var site = await SiteHost.StartAsync();
        using var guest = site.NewClient();
        var stored = await ReplyAsync(site, guest);
        await CancelAsync(guest, stored);

        var page = await guest.GetPageAsync($"/r/{stored.Token}");
        page.Text("#come + p").ShouldStartWith("Są jeszcze wolne miejsca.");
        var answer = await guest.SubmitAsync(page, "form[action$='/accept']", []);

        (await guest.GetPageAsync(answer.Location!)).Heading.ShouldBe("Mają Państwo potwierdzone miejsce");
        (await site.EventAsync()).SeatsTaken.ShouldBe(1);
        (await site.QueryAsync(db => db.Outbox.CountAsync(m => m.Kind == "place-confirmed"))).ShouldBe(2);
        var change = await site.QueryAsync(db => db.GuestChanges.OrderBy(c => c.Id).LastAsync());
        (change.Kind, change.Channel, change.ReplyBefore, change.ReplyAfter)
            .ShouldBe((GuestChangeKind.Replied, Channel.PersonalLink, Reply.Cancelled, Reply.Accepted));
    }

    [Fact]
    public async Task Accept_AfterCancelling_WhenFull_SaysWaitingListBeforeAndAfter()
    {
        await using var site = await SiteHost.StartAsync(("FirstEvent:Capacity", "1"));
        using var guest = site.NewClient();
        var first = await ReplyAsync(site, guest, 1);
        await CancelAsync(guest, first);
        await ReplyAsync(site, guest, 2);

        var page = await guest.GetPageAsync($"/en/r/{first.Token}");
        page.Text("#come + p").ShouldStartWith("All places are taken.");
        page.Text("form[action$='/accept'] button").ShouldBe("Join the waiting list");
        var answer = await guest.SubmitAsync(page, "form[action$='/accept']", []);

        (await guest.GetPageAsync(answer.Location!)).Heading.ShouldBe("You are on the waiting list");
        var debate = await site.EventAsync();
        (debate.SeatsTaken, debate.GuestsWaiting).ShouldBe((1, 1));
    }

    [Fact]
    public async Task Accept_Twice_IsOneSeat()
    {
        await using var site = await SiteHost.StartAsync();
        using var guest = site.NewClient();
        var stored = await ReplyAsync(site, guest);
        await CancelAsync(guest, stored);
        var page = await guest.GetPageAsync($"/r/{stored.Token}");

        await guest.SubmitAsync(page, "form[action$='/accept']", []);
        await guest.SubmitAsync(page, "form[action$='/accept']", []);

        (await site.EventAsync()).SeatsTaken.ShouldBe(1);
        (await site.QueryAsync(db => db.GuestChanges.CountAsync(c => c.ReplyAfter == Reply.Accepted && c.ReplyBefore == Reply.Cancelled))).ShouldBe(1);
    }

    [Fact]
    public async Task Accept_GaveUpBeforeEverSeeingTheForm_LeadsToTheForm()
    {
        await using var site = await SiteHost.StartAsync();
        using var guest = site.NewClient();
        var stored = await ReplyAsync(site, guest);
        await CancelAsync(guest, stored);
        await site.QueryAsync(async db =>
        {
            (await db.Guests.SingleAsync()).ClauseAcknowledgedAt = null;
            return await db.SaveChangesAsync();
        });

        var answer = await guest.SubmitAsync(await guest.GetPageAsync($"/r/{stored.Token}"), "form[action$='/accept']", []);

        answer.Location.ShouldBe($"/i/{stored.Token}");
        (await site.EventAsync()).SeatsTaken.ShouldBe(0);
        await guest.SubmitAsync(await guest.GetPageAsync(answer.Location!), "form:has([name=FirstName])", [KeyValuePair.Create("ClauseAcknowledged", "true")]);
        (await site.EventAsync()).SeatsTaken.ShouldBe(1);
    }

    [Fact]
    public async Task Edit_Companions_EachHasASeat_AndIsInTheHistory()
    {
        await using var site = await SiteHost.StartAsync(("FirstEvent:Capacity", "5"));
        await site.EditEventAsync(debate => debate.CompanionsAllowed = 2);
        using var guest = site.NewClient();
        var stored = await ReplyAsync(site, guest);

        await EditAsync(guest, stored, "Jan Żak", "  Anna   Żak ");
        (await site.EventAsync()).SeatsTaken.ShouldBe(3);
        var page = await guest.GetPageAsync($"/r/{stored.Token}");
        page.All("input[name=Companions]").Select(input => input.GetAttribute("value")).ShouldBe(["Jan Żak", "Anna Żak"]);
        await EditAsync(guest, stored, "", "Anna Żak");

        (await site.EventAsync()).SeatsTaken.ShouldBe(2);
        var after = await site.QueryAsync(db => db.Guests.SingleAsync());
        (after.Seats, string.Join('|', after.Snapshot.Companions)).ShouldBe((2, "Anna Żak"));
        (await site.QueryAsync(db => db.GuestChanges.Where(c => c.Kind == GuestChangeKind.Edited).OrderBy(c => c.Id).ToListAsync()))
            .SelectMany(change => change.Fields)
            .ShouldBe([new FieldChange("Companions", null, "Jan Żak, Anna Żak"), new FieldChange("Companions", "Jan Żak, Anna Żak", "Anna Żak")]);
    }

    [Fact]
    public async Task Edit_MoreCompanionsThanSeats_IsToldAndNothingChanges()
    {
        await using var site = await SiteHost.StartAsync(("FirstEvent:Capacity", "2"));
        await site.EditEventAsync(debate => debate.CompanionsAllowed = 2);
        using var guest = site.NewClient();
        var stored = await ReplyAsync(site, guest);

        var answer = await EditAsync(guest, stored, "Jan Żak", "Anna Żak");

        answer.Status.ShouldBe(HttpStatusCode.Conflict);
        answer.ErrorOf("Companions").ShouldBe("Nie ma już tylu wolnych miejsc. Niczego nie zmieniliśmy; prosimy zgłosić mniej osób towarzyszących albo do nas napisać.");
        answer.All("input[name=Companions]").Select(input => input.GetAttribute("value")).ShouldBe(["Jan Żak", "Anna Żak"]);
        (await site.EventAsync()).SeatsTaken.ShouldBe(1);
        (await site.QueryAsync(db => db.Guests.SingleAsync())).Version.ShouldBe(stored.Version);
    }

    [Fact]
    public async Task Edit_FewerCompanions_TheirSeatsGoToWhoWaits()
    {
        await using var site = await SiteHost.StartAsync(("FirstEvent:Capacity", "2"));
        await site.EditEventAsync(debate => debate.CompanionsAllowed = 1);
        using var guest = site.NewClient();
        var pair = await ReplyAsync(site, guest, 1, "Jan Żak");
        var waiting = await ReplyAsync(site, guest, 2);
        waiting.Reply.ShouldBe(Reply.WaitListed);

        await EditAsync(guest, pair, "");

        (await site.QueryAsync(db => db.Guests.SingleAsync(g => g.Id == waiting.Id))).Reply.ShouldBe(Reply.Accepted);
        var debate = await site.EventAsync();
        (debate.SeatsTaken, debate.GuestsWaiting).ShouldBe((2, 0));
    }

    [Fact]
    public async Task Cancel_AWaitingPairLeaves_WhoComesNextMovesUp()
    {
        await using var site = await SiteHost.StartAsync(("FirstEvent:Capacity", "2"));
        await site.EditEventAsync(debate => debate.CompanionsAllowed = 1);
        using var guest = site.NewClient();
        await ReplyAsync(site, guest, 1);
        var pair = await ReplyAsync(site, guest, 2, "Jan Żak");
        var single = await ReplyAsync(site, guest, 3);
        (pair.Reply, single.Reply).ShouldBe((Reply.WaitListed, Reply.WaitListed));

        await CancelAsync(guest, pair);

        (await site.QueryAsync(db => db.Guests.SingleAsync(g => g.Id == single.Id))).Reply.ShouldBe(Reply.Accepted);
        var debate = await site.EventAsync();
        (debate.SeatsTaken, debate.GuestsWaiting).ShouldBe((2, 0));
    }

    [Fact]
    public async Task Edit_AfterTheDeadline_IsARequest_ThatIsShownAndTold_AndChangesNothing()
    {
        await using var site = await SiteHost.StartAsync();
        using var guest = site.NewClient();
        var stored = await ReplyAsync(site, guest);
        await site.LocalTimeIsAsync("2027-06-16T08:00:00");

        var form = await guest.GetPageAsync($"/r/{stored.Token}");
        form.Text("#edit").ShouldBe("Prośba o zmianę");
        var answer = await guest.SubmitAsync(form, EditForm, [KeyValuePair.Create("Organisation", "Urząd Miasta")]);

        answer.Location.ShouldBe($"/r/{stored.Token}");
        var page = await guest.GetPageAsync(answer.Location!);
        page.Text("#pending").ShouldBe("Prośba czeka na decyzję organizatorów");
        page.Text("[aria-labelledby=pending] dl").ShouldBe("Instytucja lub organizacjaUrząd Miasta");
        (await site.QueryAsync(db => db.Guests.SingleAsync())).Version.ShouldBe(stored.Version);
        (await site.QueryAsync(db => db.GuestChanges.OrderBy(c => c.Id).LastAsync())).Kind.ShouldBe(GuestChangeKind.ChangeRequested);
        (await site.QueryAsync(db => db.Outbox.SingleAsync(m => m.Kind == "change-requested"))).To.ShouldBe(SiteHost.OrganiserEmail);
    }

    [Fact]
    public async Task Edit_AskedAgainAfterTheDeadline_TheLastRequestCounts()
    {
        await using var site = await SiteHost.StartAsync();
        using var guest = site.NewClient();
        var stored = await ReplyAsync(site, guest);
        await site.LocalTimeIsAsync("2027-06-16T08:00:00");

        foreach (var organisation in new[] { "Pierwsza", "Druga" })
            await guest.SubmitAsync(await guest.GetPageAsync($"/r/{stored.Token}"), EditForm, [KeyValuePair.Create("Organisation", organisation)]);

        var requests = await site.QueryAsync(db => db.ChangeRequests.OrderBy(r => r.Id).ToListAsync());
        requests.Select(r => (r.Details!.Organisation, r.State))
            .ShouldBe([("Pierwsza", ChangeRequestState.Superseded), ("Druga", ChangeRequestState.Pending)]);
    }

    [Fact]
    public async Task Cancel_AfterTheDeadline_IsDoneAtOnce_AndEndsWhatWasAskedFor()
    {
        await using var site = await SiteHost.StartAsync();
        using var guest = site.NewClient();
        var stored = await ReplyAsync(site, guest);
        await site.LocalTimeIsAsync("2027-06-16T08:00:00");
        await guest.SubmitAsync(await guest.GetPageAsync($"/r/{stored.Token}"), EditForm, [KeyValuePair.Create("Organisation", "Urząd Miasta")]);

        await CancelAsync(guest, stored);

        (await site.QueryAsync(db => db.Guests.SingleAsync())).Reply.ShouldBe(Reply.Cancelled);
        (await site.EventAsync()).SeatsTaken.ShouldBe(0);
        (await site.QueryAsync(db => db.ChangeRequests.SingleAsync())).State.ShouldBe(ChangeRequestState.Superseded);
    }

    [Fact]
    public async Task Accept_AfterTheDeadline_IsARequestForASeat()
    {
        await using var site = await SiteHost.StartAsync();
        using var guest = site.NewClient();
        var stored = await ReplyAsync(site, guest);
        await CancelAsync(guest, stored);
        await site.LocalTimeIsAsync("2027-06-16T08:00:00");

        var answer = await guest.SubmitAsync(await guest.GetPageAsync($"/fr/r/{stored.Token}"), "form[action$='/accept']", []);

        var page = await guest.GetPageAsync(answer.Location!);
        page.Heading.ShouldBe("Votre participation est annulée");
        page.Text("#pending").ShouldBe("Votre demande attend la décision des organisateurs");
        page.All("form[action$='/accept']").ShouldBeEmpty();
        var request = await site.QueryAsync(db => db.ChangeRequests.SingleAsync());
        (request.State, request.Details).ShouldBe((ChangeRequestState.Pending, null));
        (await site.EventAsync()).SeatsTaken.ShouldBe(0);
    }

    [Theory]
    [InlineData("/accept")]
    [InlineData("")]
    public async Task Post_EventHasBegun_NothingCanBeAskedForAnyMore(string path)
    {
        await using var site = await SiteHost.StartAsync();
        using var guest = site.NewClient();
        var stored = await ReplyAsync(site, guest);
        var form = await guest.GetPageAsync($"/r/{stored.Token}");
        await CancelAsync(guest, stored);
        await site.LocalTimeIsAsync("2027-06-21T11:30:00");

        await guest.PostAsync($"/r/{stored.Token}{path}", GuestData.Rsvp().Append(SiteClient.TokenOf(form)));

        (await site.QueryAsync(db => db.ChangeRequests.AnyAsync())).ShouldBeFalse();
        (await site.QueryAsync(db => db.Guests.SingleAsync())).Reply.ShouldBe(Reply.Cancelled);
    }

    [Fact]
    public async Task Get_WhoHasASeat_SeesTheCodeForTheDoor()
    {
        await using var site = await SiteHost.StartAsync();
        using var guest = site.NewClient();
        var stored = await ReplyAsync(site, guest);

        var page = await guest.GetPageAsync($"/r/{stored.Token}");
        page.Text(".pass__code").ShouldBe(stored.Code);
        page.Find("svg.pass path").GetAttribute("d")!.Length.ShouldBeGreaterThan(1_000);
        await CancelAsync(guest, stored);

        (await guest.GetPageAsync($"/r/{stored.Token}")).AllText.ShouldNotContain(stored.Code);
    }

    private static Task<SitePage> CancelAsync(SiteClient guest, Guest stored) => PressAsync(guest, stored, "form[action$='/cancel']");

    private static async Task<SitePage> PressAsync(SiteClient guest, Guest stored, string form) =>
        await guest.SubmitAsync(await guest.GetPageAsync($"/r/{stored.Token}"), form, []);

    private static async Task<SitePage> EditAsync(SiteClient guest, Guest stored, params string[] companions) => await guest.SubmitAsync(
        await guest.GetPageAsync($"/r/{stored.Token}"), EditForm, companions.Select(name => KeyValuePair.Create("Companions", name)));

    private static async Task<Guest> ReplyAsync(SiteHost site, SiteClient guest, int number = 1, params string[] companions)
    {
        var fields = GuestData.Rsvp(number).Concat(companions.Select(name => KeyValuePair.Create("Companions", name)));
        (await guest.SubmitAsync(await guest.GetPageAsync("/debata/rsvp"), "main form", fields)).Status.ShouldBe(HttpStatusCode.Redirect);
        var email = GuestData.Rsvp(number)["Email"];
        return await site.QueryAsync(db => db.Guests.AsNoTracking().SingleAsync(g => g.Details.Email == email));
    }
}
