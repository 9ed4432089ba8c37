using System.Net;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Organiser.Requests;

/// <summary>Organisers decide what guests ask for after the deadline.</summary>
public class RequestsTests
{
    private const string Path = "/organiser/debata/requests";

    [Fact]
    public async Task List_NothingAsked_SaysSo_AndTheOverviewDoesNotMentionIt()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();

        (await organiser.GetPageAsync(Path)).Text("main [role=status]").ShouldBe("Żadna prośba nie czeka na decyzję.");
        (await organiser.GetPageAsync("/organiser/debata")).All($"a[href='{Path}']").ShouldBeEmpty();
    }

    [Fact]
    public async Task Show_EditAsked_IsCountedOnTheOverview_AndShowsBeforeAndAfter()
    {
        await using var site = await SiteHost.StartAsync();
        var guest = await AskedAsync(site, ("Organisation", "Urząd Miasta"), ("Sector", nameof(Sector.PublicBody)));
        using var organiser = await site.NewOrganiserAsync();

        (await organiser.GetPageAsync("/organiser/debata")).Text($"a[href='{Path}']").ShouldContain("Rozpatrz 1 prośbę gościa");
        var list = await organiser.GetPageAsync(Path);
        list.Rows("main table").ShouldHaveSingleItem()[1].ShouldBe("Instytucja lub organizacja, Sektor");
        var page = await organiser.GetPageAsync(list.Find("main tbody a").GetAttribute("href")!);

        page.Heading.ShouldBe(guest.FullName);
        page.Rows("main table").ShouldBe([
            ["Instytucja lub organizacja", "Spółdzielnia Socjalna „Przystań”", "Urząd Miasta"],
            ["Sektor", "Podmiot ekonomii społecznej (PES)", "Ministerstwo lub inna instytucja publiczna"],
        ]);
    }

    [Fact]
    public async Task Grant_Edit_IsDone_WithHistoryAndMail()
    {
        await using var site = await SiteHost.StartAsync();
        var guest = await AskedAsync(site, ("Organisation", "Urząd Miasta"));
        using var organiser = await site.NewOrganiserAsync();

        var answer = await DecideAsync(organiser, "grant", "Oczywiście.");

        (await organiser.SaysAfterRedirectAsync(answer)).ShouldBe("Prośba została uwzględniona.");
        (await site.QueryAsync(db => db.Guests.SingleAsync())).Details.Organisation.ShouldBe("Urząd Miasta");
        var change = await site.QueryAsync(db => db.GuestChanges.OrderBy(c => c.Id).LastAsync());
        (change.Kind, change.Actor, change.Note).ShouldBe((GuestChangeKind.Edited, SiteHost.OrganiserEmail, "Oczywiście."));
        var request = await site.QueryAsync(db => db.ChangeRequests.SingleAsync());
        (request.State, request.DecidedBy).ShouldBe((ChangeRequestState.Granted, SiteHost.OrganiserEmail));
        var mail = (await site.MailsAsync(4)).Single(mail => mail.Subject!.StartsWith("Odpowiedź na prośbę", StringComparison.Ordinal));
        mail.To.Mailboxes.Single().Address.ShouldBe(guest.Details.Email);
        mail.TextBody!.ShouldContain("Oczywiście.");
        (await organiser.GetPageAsync(Path)).All("main table").ShouldBeEmpty();
    }

    [Fact]
    public async Task Refuse_ChangesNothingButTheHistory_AndTellsTheGuest()
    {
        await using var site = await SiteHost.StartAsync();
        var guest = await AskedAsync(site, ("Organisation", "Urząd Miasta"));
        using var organiser = await site.NewOrganiserAsync();

        var answer = await DecideAsync(organiser, "refuse", "Identyfikatory są już wydrukowane.");

        (await organiser.SaysAfterRedirectAsync(answer)).ShouldBe("Prośba nie została uwzględniona.");
        (await site.QueryAsync(db => db.Guests.SingleAsync())).Version.ShouldBe(guest.Version);
        var change = await site.QueryAsync(db => db.GuestChanges.OrderBy(c => c.Id).LastAsync());
        (change.Kind, change.Note).ShouldBe((GuestChangeKind.RequestRefused, "Identyfikatory są już wydrukowane."));
        (await site.QueryAsync(db => db.Outbox.SingleAsync(m => m.Kind == "request-answered"))).To.ShouldBe(guest.Details.Email);
        using var visitor = site.NewClient();
        (await visitor.GetPageAsync($"/r/{guest.Token}")).All("#pending").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2", Reply.Accepted, "Prośba została uwzględniona.")]
    [InlineData("1", Reply.WaitListed, "Nie ma wolnych miejsc: gość jest na liście rezerwowej.")]
    public async Task Grant_ToCome_IsASeatOrTheWaitingList(string capacity, Reply reply, string said)
    {
        await using var site = await SiteHost.StartAsync(("FirstEvent:Capacity", capacity));
        var guest = await RepliedAsync(site);
        using var visitor = site.NewClient();
        await visitor.SubmitAsync(await visitor.GetPageAsync($"/r/{guest.Token}"), "form[action$='/cancel']", []);
        await site.AcceptAsync([7]);
        await site.LocalTimeIsAsync("2027-06-16T08:00:00");
        await visitor.SubmitAsync(await visitor.GetPageAsync($"/r/{guest.Token}"), "form[action$='/accept']", []);
        using var organiser = await site.NewOrganiserAsync();

        var answer = await DecideAsync(organiser, "grant");

        (await organiser.SaysAfterRedirectAsync(answer)).ShouldBe(said);
        (await site.QueryAsync(db => db.Guests.SingleAsync(g => g.Id == guest.Id))).Reply.ShouldBe(reply);
        (await site.QueryAsync(db => db.GuestChanges.OrderBy(c => c.Id).LastAsync())).Kind.ShouldBe(GuestChangeKind.Replied);
    }

    [Fact]
    public async Task Grant_MoreCompanionsThanSeats_LeavesTheRequestToBeDecided()
    {
        await using var site = await SiteHost.StartAsync(("FirstEvent:Capacity", "1"));
        await site.EditEventAsync(debate => debate.CompanionsAllowed = 1);
        await AskedAsync(site, ("Companions", "Jan Żak"));
        using var organiser = await site.NewOrganiserAsync();

        var answer = await DecideAsync(organiser, "grant");

        (await organiser.SaysAfterRedirectAsync(answer)).ShouldBe("Nie ma tylu wolnych miejsc; nic nie zmieniono.");
        (await site.QueryAsync(db => db.ChangeRequests.SingleAsync())).State.ShouldBe(ChangeRequestState.Pending);
        (await site.EventAsync()).SeatsTaken.ShouldBe(1);
        (await site.QueryAsync(db => db.Outbox.AnyAsync(m => m.Kind == "request-answered"))).ShouldBeFalse();
    }

    [Fact]
    public async Task Answer_Twice_TheFirstCounts()
    {
        await using var site = await SiteHost.StartAsync();
        var guest = await AskedAsync(site, ("Organisation", "Urząd Miasta"));
        using var organiser = await site.NewOrganiserAsync();
        var address = (await organiser.GetPageAsync(Path)).Find("main tbody a").GetAttribute("href")!;
        var page = await organiser.GetPageAsync(address);

        await organiser.SubmitAsync(page, "main form", [], "[value=refuse]");
        var second = await organiser.SubmitAsync(page, "main form", [], "[value=grant]");

        (await organiser.SaysAfterRedirectAsync(second)).ShouldStartWith("Ta prośba nie czeka już na decyzję");
        (await site.QueryAsync(db => db.Guests.SingleAsync())).Version.ShouldBe(guest.Version);
        (await site.QueryAsync(db => db.Outbox.CountAsync(m => m.Kind == "request-answered"))).ShouldBe(1);
        (await organiser.GetPageAsync(address)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Answer_TooLong_IsShownAgain()
    {
        await using var site = await SiteHost.StartAsync();
        await AskedAsync(site, ("Organisation", "Urząd Miasta"));
        using var organiser = await site.NewOrganiserAsync();

        var answer = await DecideAsync(organiser, "refuse", new string('ż', 1_001));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf("Answer").ShouldNotBeNull();
        answer.ValueOf("Answer").Length.ShouldBe(1_001);
        (await site.QueryAsync(db => db.ChangeRequests.SingleAsync())).State.ShouldBe(ChangeRequestState.Pending);
    }

    private static async Task<SitePage> DecideAsync(SiteClient organiser, string decision, string answer = "")
    {
        var list = await organiser.GetPageAsync(Path);
        var page = await organiser.GetPageAsync(list.Find("main tbody a").GetAttribute("href")!);
        return await organiser.SubmitAsync(page, "main form", [KeyValuePair.Create("Answer", answer)], $"[value={decision}]");
    }

    private static async Task<Guest> AskedAsync(SiteHost site, params (string Field, string Value)[] wishes)
    {
        var guest = await RepliedAsync(site);
        await site.LocalTimeIsAsync("2027-06-16T08:00:00");
        using var visitor = site.NewClient();
        (await visitor.SubmitAsync(
            await visitor.GetPageAsync($"/r/{guest.Token}"), "form:has([name=FirstName])",
            wishes.Select(wish => KeyValuePair.Create(wish.Field, wish.Value)))).Status.ShouldBe(HttpStatusCode.Redirect);
        return guest;
    }

    private static async Task<Guest> RepliedAsync(SiteHost site)
    {
        using var visitor = site.NewClient();
        await visitor.SubmitAsync(await visitor.GetPageAsync("/debata/rsvp"), "main form", GuestData.Rsvp());
        return await site.QueryAsync(db => db.Guests.AsNoTracking().SingleAsync());
    }
}
