using System.Net;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using DebateInvite.Web.Features.MyReply;
using DebateInvite.Web.Features.Replies.Forms;
using DebateInvite.Web.Tests.Features.Organiser;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Replies;

/// <summary>What is posted from a page that was opened before things changed is never lost without a word: the page says what is not stored, and has it.</summary>
public class NotTakenTests
{
    [Fact]
    public async Task Post_EventWithdrawnMeanwhile_SaysWhatIsNotStored_WithAllThatWasTyped()
    {
        await using var site = await SiteHost.StartAsync();
        var accepted = await site.AddAsync(GuestData.Details(1), Reply.Accepted);
        var invited = await site.AddAsync(GuestData.Details(2));
        await site.EditEventAsync(debate => debate.Withdraw(site.Clock.GetUtcNow().UtcDateTime));
        using var guest = site.NewClient();

        foreach (var (path, what, field) in new[]
        {
            ("/debata/rsvp", Posted.Form, "Question"), ($"/r/{accepted.Token}", Posted.Form, "Question"), ($"/r/{accepted.Token}/cancel", Posted.Cancellation, null),
            ($"/r/{accepted.Token}/decline", Posted.Refusal, null), ($"/i/{invited.Token}", Posted.Form, "Question"), ($"/i/{invited.Token}/decline", Posted.Refusal, "Message"),
            ($"/i/{invited.Token}/deputy", Posted.Form, "FirstName"),
        })
        {
            var page = await guest.PostAsync("/fr" + path, field is null ? [] : [KeyValuePair.Create(field, "Ma saisie")]);

            page.Status.ShouldBe(HttpStatusCode.NotFound, path);
            page.Text("main [role=alert]").ShouldBe(SitePage.Folded(NotStoredTexts.TitleOf(what).Fr), path);
            page.All("#typed ~ dl dd").Select(value => value.TextContent).Contains("Ma saisie").ShouldBe(field is not null, path);
        }

        (await guest.GetPageAsync($"/r/{accepted.Token}")).All("main [role=alert], #typed").ShouldBeEmpty();
        (await site.QueryAsync(db => db.Guests.Select(g => g.Reply).ToListAsync())).ShouldBe([Reply.Accepted, Reply.None], ignoreOrder: true);
    }

    [Fact]
    public async Task Post_InvitationAnsweredMeanwhile_OtherWords_ShowsThemOnTheOwnPage_ToBeSentFromThere()
    {
        await using var site = await SiteHost.StartAsync();
        var invited = await site.AddAsync(GuestData.Details());
        using var guest = site.NewClient();
        var form = await guest.GetPageAsync($"/i/{invited.Token}");
        await guest.SubmitAsync(form, "form:has([name=FirstName])", [new("ClauseAcknowledged", "true")]);

        var twice = await guest.SubmitAsync(form, "form:has([name=FirstName])", [new("ClauseAcknowledged", "true")]);
        var other = await guest.SubmitAsync(form, "form:has([name=FirstName])", [new("ClauseAcknowledged", "true"), new("JobTitle", "wójt")]);

        twice.Location.ShouldBe($"/r/{invited.Token}");
        (other.Status, other.Text("[role=alert] .notice__title")).ShouldBe((HttpStatusCode.Conflict, SitePage.Folded(MyReplyTexts.ConflictTitle.Pl)));
        other.ValueOf("JobTitle").ShouldBe("wójt");
        (await site.QueryAsync(db => db.Guests.SingleAsync())).Details.JobTitle.ShouldNotBe("wójt");
        (await guest.SubmitAsync(other, "#edit-form", [])).Location.ShouldBe($"/r/{invited.Token}?done=saved");
        (await site.QueryAsync(db => db.Guests.SingleAsync())).Details.JobTitle.ShouldBe("wójt");
    }

    [Fact]
    public async Task Post_InvitationDeclinedInAnotherTab_AcceptedInThis_SaysWhatIsSo_AndHowToComeAfterAll()
    {
        await using var site = await SiteHost.StartAsync();
        var invited = await site.AddAsync(GuestData.Details(), Reply.Declined);
        await site.QueryAsync(db => db.Guests.ExecuteUpdateAsync(set => set.SetProperty(g => g.ClauseAcknowledgedAt, site.Clock.GetUtcNow().UtcDateTime)));
        using var client = site.NewClient();

        var page = await client.PostAsync($"/en/i/{invited.Token}", new Dictionary<string, string>(GuestData.Rsvp(), StringComparer.Ordinal) { ["Question"] = "Will there be tea?" });

        (page.Status, page.Heading).ShouldBe((HttpStatusCode.Conflict, MyReplyTexts.DeclinedTitle.En));
        page.AllText.ShouldContain("Will there be tea?");
        (await client.SubmitAsync(page, "form[action$='/accept']", [])).Location.ShouldBe($"/en/r/{invited.Token}");
        (await site.QueryAsync(db => db.Guests.SingleAsync())).Reply.ShouldBe(Reply.Accepted);
    }

    [Theory]
    [InlineData(Reply.Unconfirmed, "2027-06-01T10:00:00", "Zgłoszenie czeka na potwierdzenie", "Tak, to moje zgłoszenie")]
    [InlineData(Reply.Unconfirmed, "2027-06-16T10:00:00", "Zgłoszenie nie zostało potwierdzone", "Proszę o miejsce")]
    [InlineData(Reply.Held, "2027-06-01T10:00:00", "Zgłoszenie czeka na potwierdzenie", "Tak, to moje zgłoszenie")]
    public async Task OwnPage_ReplyToBeConfirmed_OffersThat_NotAChangeOfPlans(Reply reply, string now, string title, string button)
    {
        await using var site = await SiteHost.StartAsync();
        var one = await site.AddAsync(GuestData.Details());
        await site.QueryAsync(db => db.Guests.ExecuteUpdateAsync(set => set.SetProperty(g => g.Reply, reply)));
        await site.LocalTimeIsAsync(now);
        using var guest = site.NewClient();

        var page = await guest.GetPageAsync($"/r/{one.Token}");

        (page.Heading, page.Text("form[action$='/accept'] button")).ShouldBe((title, button));
        page.AllText.ShouldNotContain(SitePage.Folded(MyReplyTexts.ComeTitle.Pl));
        page.AllText.ShouldNotContain("jednak");
    }

    [Fact]
    public async Task Edit_NoAnswerAnyMore_IsNotToldThatItIsTooLate()
    {
        await using var site = await SiteHost.StartAsync();
        var invited = await site.AddAsync(GuestData.Details());
        using var guest = site.NewClient();

        var page = await guest.PostAsync($"/r/{invited.Token}", GuestData.Rsvp().Append(new("version", Guid.NewGuid().ToString())));

        (page.Status, page.Heading).ShouldBe((HttpStatusCode.Conflict, MyReplyTexts.InvitedTitle.Pl));
        (await guest.SubmitAsync(page, "form[action$='/accept']", [])).Location.ShouldBe($"/i/{invited.Token}");
    }
}
