using System.Net;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Organiser.Guests;

public class GuestPageTests
{
    private const string Path = "/organiser/debata/guests";

    [Fact]
    public async Task Add_NameOnly_IsAFullGuestWithHistory()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();

        var answer = await organiser.SubmitAsync(
            await organiser.GetPageAsync($"{Path}/new"), ("FirstName", " Świętosława "), ("LastName", "Żółć"), ("Language", "fr"));

        var guest = await site.QueryAsync(db => db.Guests.SingleAsync());
        answer.Location.ShouldBe($"{Path}/{guest.Id}");
        (guest.FullName, guest.Details.Email, guest.Reply, guest.Details.Language).ShouldBe(("Świętosława Żółć", null, Reply.None, Domain.Language.Fr));
        var page = await organiser.GetPageAsync(answer.Location!);
        page.Heading.ShouldBe("Świętosława Żółć");
        page.Find("section[aria-labelledby=history] li").TextContent.ShouldContain(SiteHost.OrganiserEmail);
        (await site.QueryAsync(db => db.Outbox.CountAsync())).ShouldBe(0);
    }

    [Theory]
    [InlineData("LastName", "")]
    [InlineData("Email", "not an address")]
    [InlineData("Email", "a@example.org\r\nBcc: b@example.org")]
    [InlineData("Sector", "Nonsense")]
    public async Task Add_BadField_IsRefusedAndNothingIsLost(string field, string typed)
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        var fields = new Dictionary<string, string>(StringComparer.Ordinal) { ["FirstName"] = "Świętosława", ["LastName"] = "Żółć", [field] = typed };

        var answer = await organiser.SubmitAsync(await organiser.GetPageAsync($"{Path}/new"), "main form", fields);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf(field).ShouldNotBeNull();
        answer.ValueOf("FirstName").ShouldBe("Świętosława");
        (await site.QueryAsync(db => db.Guests.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Add_AddressOfAnother_LinksToThatGuest()
    {
        await using var site = await SiteHost.StartAsync();
        var other = await site.AddAsync(GuestData.Details());
        using var organiser = await site.NewOrganiserAsync();

        var answer = await organiser.SubmitAsync(
            await organiser.GetPageAsync($"{Path}/new"), ("FirstName", "Jan"), ("LastName", "Nowak"), ("Email", other.Details.Email!.ToUpperInvariant()));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf("Email").ShouldNotBeNull();
        answer.All($"main a[href='{Path}/{other.Id}']").ShouldHaveSingleItem();
        (await site.QueryAsync(db => db.Guests.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Accept_FreeSeat_SeatsAndTellsTheGuest()
    {
        await using var site = await SiteHost.StartAsync();
        var guest = await site.AddAsync(GuestData.Details());
        using var organiser = await site.NewOrganiserAsync();

        var answer = await ChangeAsync(organiser, guest, Reply.Accepted);

        (await organiser.SaysAfterRedirectAsync(answer)).ShouldBe("Zapisano: gość ma miejsce.");
        (await site.EventAsync()).SeatsTaken.ShouldBe(1);
        var change = await site.QueryAsync(db => db.GuestChanges.SingleAsync());
        (change.Actor, change.Channel, change.ReplyBefore, change.ReplyAfter).ShouldBe((SiteHost.OrganiserEmail, Channel.Desk, Reply.None, Reply.Accepted));
        (await site.QueryAsync(db => db.Outbox.SingleAsync())).Kind.ShouldBe("place-confirmed");
        var page = await organiser.GetPageAsync($"{Path}/{guest.Id}");
        page.Find("section[aria-labelledby=mails] li a").TextContent.ShouldBe("Potwierdzenie udziału");
        page.Find("section[aria-labelledby=history] li ins").TextContent.ShouldBe("potwierdzone");
    }

    [Fact]
    public async Task Accept_NotToBeTold_SendsNothing()
    {
        await using var site = await SiteHost.StartAsync();
        var guest = await site.AddAsync(GuestData.Details());
        using var organiser = await site.NewOrganiserAsync();

        await ChangeAsync(organiser, guest, Reply.Accepted, tellGuest: false);

        (await site.QueryAsync(db => db.Guests.SingleAsync())).Reply.ShouldBe(Reply.Accepted);
        (await site.QueryAsync(db => db.Outbox.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Accept_Full_GoesOnTheWaitingListAndSaysSo()
    {
        await using var site = await SiteHost.StartAsync();
        await site.EditEventAsync(debate => debate.Capacity = 1);
        await site.AddAsync(GuestData.Details(1), Reply.Accepted);
        var guest = await site.AddAsync(GuestData.Details(2));
        using var organiser = await site.NewOrganiserAsync();

        var answer = await ChangeAsync(organiser, guest, Reply.Accepted);

        (await organiser.GetPageAsync(answer.Location!)).Find(".notice--warn").TextContent.ShouldContain("liście rezerwowej");
        (await site.QueryAsync(db => db.Guests.SingleAsync(g => g.Id == guest.Id))).Reply.ShouldBe(Reply.WaitListed);
    }

    [Fact]
    public async Task Accept_AfterTheDeadline_TakesAReason()
    {
        await using var site = await SiteHost.StartAsync();
        var guest = await site.AddAsync(GuestData.Details());
        using var organiser = await site.NewOrganiserAsync();
        await site.EditEventAsync(debate => debate.RepliesCloseOn = new DateOnly(2027, 5, 31));
        var page = await organiser.GetPageAsync($"{Path}/{guest.Id}");

        var refused = await organiser.SubmitAsync(page, "form[action$='/reply']", Campaigns.Reminders.Nothing, "[value=Accepted]");
        (await organiser.GetPageAsync(refused.Location!)).Find(".notice--warn").TextContent.ShouldContain("powód");
        (await site.QueryAsync(db => db.Guests.SingleAsync())).Reply.ShouldBe(Reply.None);

        await organiser.SubmitAsync(page, "form[action$='/reply']", [KeyValuePair.Create("reason", "List dotarł 14 czerwca")], "[value=Accepted]");
        (await site.QueryAsync(db => db.Guests.SingleAsync())).Reply.ShouldBe(Reply.Accepted);
        (await organiser.GetPageAsync($"{Path}/{guest.Id}")).Find("section[aria-labelledby=history] li:first-child").TextContent.ShouldContain("List dotarł 14 czerwca");
    }

    [Fact]
    public async Task Seat_NoneLeft_IsGivenOnlyDeliberatelyAndOnRecord()
    {
        await using var site = await SiteHost.StartAsync();
        await site.EditEventAsync(debate => debate.Capacity = 1);
        await site.AddAsync(GuestData.Details(1), Reply.Accepted);
        var waiting = await site.AddAsync(GuestData.Details(2), Reply.WaitListed);
        using var organiser = await site.NewOrganiserAsync();
        var page = await organiser.GetPageAsync($"{Path}/{waiting.Id}");
        page.Find("section[aria-labelledby=change-reply]").TextContent.ShouldContain("Nie ma wolnych miejsc.");

        // The button of a page opened while a seat was free.
        var inTurn = await organiser.PostAsync($"{Path}/{waiting.Id}/reply", [SiteClient.TokenOf(page), KeyValuePair.Create("reply", "seat")]);
        (await organiser.SaysAfterRedirectAsync(inTurn)).ShouldContain("Nie ma już wolnego miejsca");
        (await site.EventAsync()).SeatsTaken.ShouldBe(1);

        await organiser.SubmitAsync(page, "form[action$='/reply']", Campaigns.Reminders.Nothing, "[value=seat-over-capacity]");
        var debate = await site.EventAsync();
        (debate.SeatsTaken, debate.GuestsWaiting).ShouldBe((2, 0));
        var change = await site.QueryAsync(db => db.GuestChanges.SingleAsync(c => c.GuestId == waiting.Id));
        (change.Kind, change.Actor, change.ReplyAfter).ShouldBe((GuestChangeKind.SeatedOverCapacity, SiteHost.OrganiserEmail, Reply.Accepted));
        (await site.QueryAsync(db => db.Outbox.SingleAsync())).Kind.ShouldBe("place-freed");
    }

    [Fact]
    public async Task Edit_Remarks_AreStoredFoundAndShownInTheHistory()
    {
        await using var site = await SiteHost.StartAsync();
        var guest = await site.AddAsync(GuestData.Details());
        using var organiser = await site.NewOrganiserAsync();

        await organiser.SubmitAsync(
            await organiser.GetPageAsync($"{Path}/{guest.Id}/edit"),
            ("Salutation", "Szanowna Pani Dyrektor"), ("Tags", "VIP, panel; vip"), ("Notes", "Prosiła o miejsce z przodu."), ("Sector", nameof(Sector.Ngo)));

        var stored = await site.QueryAsync(db => db.Guests.SingleAsync());
        (stored.Salutation, stored.Tags, stored.Notes).ShouldBe(("Szanowna Pani Dyrektor", ",panel,vip,", "Prosiła o miejsce z przodu."));
        var history = (await organiser.GetPageAsync($"{Path}/{guest.Id}")).Find("section[aria-labelledby=history] li:first-child").TextContent;
        history.ShouldContain("Szanowna Pani Dyrektor");
        history.ShouldContain("Organizacja pozarządowa");
        (await organiser.GetPageAsync($"{Path}?q=panel")).All("tbody tr").ShouldHaveSingleItem().TextContent.ShouldContain("panel, vip");
    }

    [Fact]
    public async Task Edit_TooManyTags_IsRefusedAndNothingIsLost()
    {
        await using var site = await SiteHost.StartAsync();
        var guest = await site.AddAsync(GuestData.Details());
        using var organiser = await site.NewOrganiserAsync();
        var tags = string.Join(", ", Enumerable.Range(100, 80));

        var answer = await organiser.SubmitAsync(await organiser.GetPageAsync($"{Path}/{guest.Id}/edit"), ("Tags", tags));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf("Tags").ShouldNotBeNull();
        answer.ValueOf("Tags").ShouldBe(tags);
    }

    [Fact]
    public async Task Add_SentTwice_AddsOneGuest()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        var form = await organiser.GetPageAsync($"{Path}/new");

        var first = await organiser.SubmitAsync(form, ("FirstName", "Jan"), ("LastName", "Nowak"));
        var second = await organiser.SubmitAsync(form, ("FirstName", "Jan"), ("LastName", "Nowak"));

        second.Location.ShouldBe(first.Location);
        (await site.QueryAsync(db => db.Guests.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Delete_SeatedGuest_LeavesNothingAndFreesTheSeat()
    {
        await using var site = await SiteHost.StartAsync();
        await site.EditEventAsync(debate => debate.Capacity = 1);
        var seated = await site.ReplyAsync(1, (debate, guest, now) => debate.Accept(guest, now));
        var waiting = await site.ReplyAsync(2, (debate, guest, now) => debate.Accept(guest, now));
        using var organiser = await site.NewOrganiserAsync();

        var asked = await organiser.GetPageAsync($"{Path}/{seated.Id}/delete");
        (await site.QueryAsync(db => db.Guests.CountAsync())).ShouldBe(2);
        var answer = await organiser.SubmitAsync(asked);

        answer.Location.ShouldBe(Path);
        var left = await site.QueryAsync(db => db.Guests.SingleAsync());
        (left.Id, left.Reply).ShouldBe((waiting.Id, Reply.Accepted));
        (await site.QueryAsync(db => db.GuestChanges.AnyAsync(c => c.GuestId == seated.Id))).ShouldBeFalse();
        var debate = await site.EventAsync();
        (debate.SeatsTaken, debate.GuestsWaiting).ShouldBe((1, 0));
        (await organiser.SubmitAsync(asked)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Confirmation_GuestWithoutAddress_IsALetterInTheirLanguage()
    {
        await using var site = await SiteHost.StartAsync();
        var guest = await site.AddAsync(GuestData.Details() with { Email = null, Language = Domain.Language.Fr }, Reply.Accepted);
        var silent = await site.AddAsync(GuestData.Details(2));
        using var organiser = await site.NewOrganiserAsync();

        var letter = (await organiser.GetPageAsync($"{Path}/{guest.Id}/confirmation")).Find("article");

        letter.GetAttribute("lang").ShouldBe("fr");
        letter.TextContent.ShouldContain("Votre place est confirmée.");
        letter.TextContent.ShouldContain("juin 2027");
        letter.TextContent.ShouldContain(guest.Code);
        (await organiser.GetPageAsync($"{Path}/{silent.Id}/confirmation")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Cancel_SomebodyWaits_GivesThemTheSeat()
    {
        await using var site = await SiteHost.StartAsync();
        await site.EditEventAsync(debate => debate.Capacity = 1);
        var seated = await site.AddAsync(GuestData.Details(1), Reply.Accepted);
        var waiting = await site.AddAsync(GuestData.Details(2), Reply.WaitListed);
        using var organiser = await site.NewOrganiserAsync();

        await ChangeAsync(organiser, seated, Reply.Cancelled);

        var replies = await site.QueryAsync(db => db.Guests.ToDictionaryAsync(g => g.Id, g => g.Reply));
        (replies[seated.Id], replies[waiting.Id]).ShouldBe((Reply.Cancelled, Reply.Accepted));
        (await organiser.GetPageAsync($"{Path}/{waiting.Id}")).Find("section[aria-labelledby=history] li:first-child").TextContent.ShouldContain("automatycznie");
    }

    [Fact]
    public async Task ChangeReply_ToNonsense_IsRefused()
    {
        await using var site = await SiteHost.StartAsync();
        var guest = await site.AddAsync(GuestData.Details());
        using var organiser = await site.NewOrganiserAsync();
        var token = SiteClient.TokenOf(await organiser.GetPageAsync($"{Path}/{guest.Id}"));

        var answer = await organiser.PostAsync($"{Path}/{guest.Id}/reply", [token, KeyValuePair.Create("reply", "WaitListed")]);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        (await site.QueryAsync(db => db.Guests.SingleAsync())).Reply.ShouldBe(Reply.None);
    }

    [Fact]
    public async Task Edit_SomebodyElseSavedFirst_IsToldAndMayInsist()
    {
        await using var site = await SiteHost.StartAsync();
        var guest = await site.AddAsync(GuestData.Details());
        using var organiser = await site.NewOrganiserAsync();
        var mine = await organiser.GetPageAsync($"{Path}/{guest.Id}/edit");
        await organiser.SubmitAsync(await organiser.GetPageAsync($"{Path}/{guest.Id}/edit"), ("JobTitle", "ich stanowisko"));

        var refused = await organiser.SubmitAsync(mine, ("JobTitle", "moje stanowisko"));
        var stored = await site.QueryAsync(db => db.Guests.AsNoTracking().SingleAsync());
        var insisted = await organiser.SubmitAsync(refused);

        refused.Status.ShouldBe(HttpStatusCode.Conflict);
        refused.ValueOf("JobTitle").ShouldBe("moje stanowisko");
        stored.Details.JobTitle.ShouldBe("ich stanowisko");
        refused.Text("section[aria-labelledby=stored] dd").ShouldBe($"{SiteHost.OrganiserEmail}, 2027-06-01 10:00: ich stanowisko w formularzu: moje stanowisko");
        insisted.Location.ShouldBe($"{Path}/{guest.Id}");
        (await site.QueryAsync(db => db.Guests.AsNoTracking().SingleAsync())).Details.JobTitle.ShouldBe("moje stanowisko");
    }

    [Fact]
    public async Task Edit_GuestChangedOtherFieldsMeanwhile_BothAreKept_AndSaid()
    {
        await using var site = await SiteHost.StartAsync();
        var guest = await site.AddAsync(GuestData.Details() with { AccessibilityNeeds = AccessibilityNeeds.Captions }, Reply.Accepted);
        using var organiser = await site.NewOrganiserAsync();
        using var own = site.NewClient();
        var mine = await organiser.GetPageAsync($"{Path}/{guest.Id}/edit");
        await own.SubmitAsync(await own.GetPageAsync($"/r/{guest.Token}"), "form:has([name=FirstName])", [new("JobTitle", "wójcina"), new("AccessibilityNeeds", "LargePrint")]);

        var saved = await organiser.SubmitAsync(mine, ("Notes", "oddzwonić"));

        (await organiser.SaysAfterRedirectAsync(saved)).ShouldContain("Stanowisko (gość, 2027-06-01 10:00)");
        var after = await site.QueryAsync(db => db.Guests.AsNoTracking().SingleAsync());
        (after.Details.JobTitle, after.Notes, after.Details.AccessibilityNeeds).ShouldBe(("wójcina", "oddzwonić", AccessibilityNeeds.LargePrint));
    }

    private static async Task<SitePage> ChangeAsync(SiteClient organiser, Guest guest, Reply reply, bool tellGuest = true)
    {
        var page = await organiser.GetPageAsync($"{Path}/{guest.Id}");
        KeyValuePair<string, string>[] fields = tellGuest ? [] : [KeyValuePair.Create("tellGuest", "false")];
        return await organiser.SubmitAsync(page, "form[action$='/reply']", fields, $"[value={reply}]");
    }
}
