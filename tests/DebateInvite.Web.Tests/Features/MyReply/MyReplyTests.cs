using System.Net;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.MyReply;

/// <summary>A guest's own reply, behind the link in the confirmation.</summary>
public class MyReplyTests
{
    [Theory]
    [InlineData("", "pl", "Mają Państwo potwierdzone miejsce")]
    [InlineData("/en", "en", "Your place is confirmed")]
    [InlineData("/fr", "fr", "Votre place est confirmée")]
    public async Task Get_Accepted_ShowsTheReplyAndChangesNothing(string prefix, string language, string title)
    {
        await using var site = await SiteHost.StartAsync();
        using var guest = site.NewClient();
        var before = await ReplyAsync(site, guest);

        var page = await guest.GetPageAsync($"{prefix}/r/{before.Token}");

        (page.Status, page.Language, page.Text("h1")).ShouldBe((HttpStatusCode.OK, language, title));
        page.ValueOf("Organisation").ShouldBe("Spółdzielnia Socjalna „Przystań”");
        page.Find("meta[name=robots]").GetAttribute("content").ShouldBe("noindex");
        page.Response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        (await site.QueryAsync(db => db.Guests.SingleAsync())).Version.ShouldBe(before.Version);
    }

    [Fact]
    public async Task Edit_Valid_IsSavedWithHistory()
    {
        await using var site = await SiteHost.StartAsync();
        using var guest = site.NewClient();
        var before = await ReplyAsync(site, guest);

        var answer = await guest.SubmitAsync(
            await guest.GetPageAsync($"/r/{before.Token}"), "form:has([name=FirstName])",
            new Dictionary<string, string>(StringComparer.Ordinal) { ["Organisation"] = "Urząd Miasta" });

        answer.Status.ShouldBe(HttpStatusCode.Redirect);
        (await guest.GetPageAsync(answer.Location!)).Text("[role=status]").ShouldBe("Zmiany zostały zapisane.");
        var after = await site.QueryAsync(db => db.Guests.SingleAsync());
        (after.Details.Organisation, after.Details.Email, after.Reply).ShouldBe(("Urząd Miasta", before.Details.Email, Reply.Accepted));
        var change = await site.QueryAsync(db => db.GuestChanges.SingleAsync(c => c.Kind == GuestChangeKind.Edited));
        change.Fields.ShouldBe([new FieldChange("Organisation", "Spółdzielnia Socjalna „Przystań”", "Urząd Miasta")]);
    }

    [Fact]
    public async Task Edit_ChangedElsewhereMeanwhile_IsToldAndOverwritesNothing()
    {
        await using var site = await SiteHost.StartAsync();
        using var guest = site.NewClient();
        var before = await ReplyAsync(site, guest);
        var (first, second) = (await guest.GetPageAsync($"/r/{before.Token}"), await guest.GetPageAsync($"/r/{before.Token}"));
        await guest.SubmitAsync(first, "form:has([name=FirstName])", new Dictionary<string, string>(StringComparer.Ordinal) { ["JobTitle"] = "prezes" });

        var answer = await guest.SubmitAsync(second, "form:has([name=FirstName])", new Dictionary<string, string>(StringComparer.Ordinal) { ["JobTitle"] = "wójt" });

        answer.Status.ShouldBe(HttpStatusCode.Conflict);
        answer.ValueOf("JobTitle").ShouldBe("wójt");
        answer.Text("[role=alert]").ShouldContain(SitePage.Folded(Web.Features.MyReply.MyReplyTexts.Conflict.Pl));
        (await site.QueryAsync(db => db.Guests.SingleAsync())).Details.JobTitle.ShouldBe("prezes");
    }

    [Fact]
    public async Task Cancel_FreesTheSeatForTheNextWhoWaits_InOneStep()
    {
        await using var site = await SiteHost.StartAsync(("FirstEvent:Capacity", "1"));
        using var guest = site.NewClient();
        var seated = await ReplyAsync(site, guest, 1);
        var waiting = await ReplyAsync(site, guest, 2);
        waiting.Reply.ShouldBe(Reply.WaitListed);

        var answer = await guest.SubmitAsync(await guest.GetPageAsync($"/r/{seated.Token}"), "form[action$='/cancel']", []);

        answer.Status.ShouldBe(HttpStatusCode.Redirect);
        (await guest.GetPageAsync(answer.Location!)).Text("h1").ShouldBe("Państwa udział został odwołany");
        (await site.QueryAsync(db => db.Guests.SingleAsync(g => g.Id == waiting.Id))).Reply.ShouldBe(Reply.Accepted);
        (await site.QueryAsync(db => db.Outbox.CountAsync(m => m.Kind == "place-freed" && m.To == waiting.Details.Email))).ShouldBe(1);
        (await site.QueryAsync(db => db.Outbox.CountAsync(m => m.Kind == "reply-withdrawn" && m.To == seated.Details.Email))).ShouldBe(1);
        var debate = await site.EventAsync();
        (debate.SeatsTaken, debate.GuestsWaiting).ShouldBe((1, 0));
    }

    [Fact]
    public async Task Cancel_OfSomebodyWhoWaits_SpeaksOfTheWaitingList_OnThePageAndInTheMail()
    {
        await using var site = await SiteHost.StartAsync(("FirstEvent:Capacity", "1"));
        using var guest = site.NewClient();
        await ReplyAsync(site, guest, 1);
        var waiting = await ReplyAsync(site, guest, 2);

        var answer = await guest.SubmitAsync(await guest.GetPageAsync($"/r/{waiting.Token}"), "form[action$='/cancel']", []);

        (await guest.GetPageAsync(answer.Location!)).Heading.ShouldBe("Państwa zgłoszenia nie ma już na liście rezerwowej");
        var mail = (await site.MailsAsync(6)).Single(one => one.Subject!.StartsWith("Rezygnacja z listy rezerwowej", StringComparison.Ordinal));
        mail.TextBody!.ShouldNotContain("udział został odwołany");
        // There is nothing to give up any more.
        mail.TextBody!.ShouldContain("Państwa zgłoszenie:");
    }

    [Fact]
    public async Task Token_Rotated_Is404()
    {
        await using var site = await SiteHost.StartAsync();
        using var guest = site.NewClient();
        var stored = await ReplyAsync(site, guest);
        await site.QueryAsync(async db =>
        {
            (await db.Guests.SingleAsync()).RotateToken();
            return await db.SaveChangesAsync();
        });

        (await guest.GetPageAsync($"/r/{stored.Token}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await guest.GetPageAsync($"/i/{stored.Token}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task<Guest> ReplyAsync(SiteHost site, SiteClient guest, int number = 1)
    {
        var fields = GuestData.Rsvp(number);
        (await guest.SubmitAsync(await guest.GetPageAsync("/debata/rsvp"), "main form", fields)).Status.ShouldBe(HttpStatusCode.Redirect);
        return await site.QueryAsync(db => db.Guests.AsNoTracking().SingleAsync(g => g.Details.Email == fields["Email"]));
    }
}
