using System.Net;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using DebateInvite.Web.Features.Errors;
using DebateInvite.Web.Features.Replies.Forms;
using DebateInvite.Web.Tests.Features.Organiser;
using DebateInvite.Web.Tests.Features.PersonalInvitation;
using DebateInvite.Web.Tests.Features.Rsvp;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Replies;

/// <summary>Whatever is refused of what a guest sends is answered with what they typed, what happened, and a way on.</summary>
public class GivenBackTests
{
    [Fact]
    public async Task TooMany_CancelAndDecline_SayWhatHasNotHappened()
    {
        await using var site = await SiteHost.StartAsync(("Limits:RepliesPerMinutePerAddress", "1"));
        var accepted = await site.AddAsync(GuestData.Details(), Reply.Accepted);
        using var guest = site.NewClient();
        var page = await guest.GetPageAsync($"/en/r/{accepted.Token}");
        await guest.SubmitAsync(page, "form:has([name=FirstName])", new Dictionary<string, string>(StringComparer.Ordinal) { ["JobTitle"] = "wójt" });

        var cancel = await guest.SubmitAsync(page, "form[action$='/cancel']", []);
        var decline = await guest.PostAsync($"/fr/r/{accepted.Token}/decline", []);

        (cancel.Status, cancel.Heading).ShouldBe((HttpStatusCode.TooManyRequests, NotStoredTexts.TitleOf(Posted.Cancellation).En));
        (decline.Status, decline.Heading).ShouldBe((HttpStatusCode.TooManyRequests, NotStoredTexts.TitleOf(Posted.Refusal).Fr));
        cancel.Response.Headers.RetryAfter.ShouldNotBeNull();
        cancel.Text("[role=alert]").ShouldContain("1 min");
        cancel.All($"main a[href='/en/r/{accepted.Token}/cancel']").ShouldNotBeEmpty();
        (await site.OneGuestAsync()).Reply.ShouldBe(Reply.Accepted);
    }

    [Fact]
    public async Task DeadlinePassed_TheFormIsShownToBeCopied()
    {
        await using var site = await SiteHost.StartAsync();
        using var guest = site.NewClient();
        var form = await guest.GetPageAsync("/en/debata/rsvp");
        await site.LocalTimeIsAsync("2027-06-16T00:00:00");

        var refused = await guest.SubmitAsync(form, "main form", GuestData.Rsvp());

        (refused.Status, refused.Heading).ShouldBe((HttpStatusCode.Gone, RsvpTexts.ClosedTitle.En));
        refused.Text("[role=alert]").ShouldBe(NotStoredTexts.TitleOf(Posted.Form).En);
        foreach (var field in new[] { "FirstName", "LastName", "Email", "Phone", "Organisation", "JobTitle", "Question" })
            refused.AllText.ShouldContain(GuestData.Rsvp()[field]);
    }

    [Fact]
    public async Task DeadlinePassed_Looking_IsNotToldThatNothingWasStored()
    {
        await using var site = await SiteHost.StartAsync();
        using var guest = site.NewClient();
        await site.LocalTimeIsAsync("2027-06-16T00:00:00");

        var page = await guest.GetPageAsync("/en/debata/rsvp");

        page.Status.ShouldBe(HttpStatusCode.Gone);
        page.All("[role=alert]").ShouldBeEmpty();
        page.AllText.ShouldNotContain("stored");
        page.AllText.ShouldContain(RsvpTexts.ClosedOwnLink.En);
    }

    [Fact]
    public async Task EventOver_DeputyEditCancel_SayWhatHasNotHappened()
    {
        await using var site = await SiteHost.StartAsync();
        var accepted = await site.AddAsync(GuestData.Details(), Reply.Accepted);
        using var guest = site.NewClient();
        var own = await guest.GetPageAsync($"/en/r/{accepted.Token}");
        var deputy = await guest.GetPageAsync($"/en/i/{accepted.Token}/deputy");
        await site.LocalTimeIsAsync("2027-06-23T00:00:00");

        var answers = new[]
        {
            (await guest.SubmitAsync(deputy, "main form", Deputies.Form()), NotStoredTexts.TitleOf(Posted.Form).En),
            (await guest.SubmitAsync(own, "form:has([name=FirstName])", new Dictionary<string, string>(StringComparer.Ordinal) { ["JobTitle"] = "sołtys" }), NotStoredTexts.TitleOf(Posted.Form).En),
            (await guest.SubmitAsync(own, "form[action$='/cancel']", []), NotStoredTexts.TitleOf(Posted.Cancellation).En),
        };

        foreach (var (answer, said) in answers)
            (answer.Status, answer.Heading, answer.Text("[role=alert]")).ShouldBe((HttpStatusCode.Gone, "The event has taken place", said));
        answers[0].Item1.AllText.ShouldContain("Zastępca");
        answers[1].Item1.AllText.ShouldContain("sołtys");
        (await site.OneGuestAsync()).Reply.ShouldBe(Reply.Accepted);
    }

    [Theory]
    [InlineData("", "Wróć do formularza")]
    [InlineData("/en", "Back to the form")]
    [InlineData("/fr", "Retour au formulaire")]
    public async Task TooLargeOrUnreadable_LeadsBackToTheForm(string language, string way)
    {
        await using var site = await SiteHost.StartAsync();
        var accepted = await site.AddAsync(GuestData.Details(), Reply.Accepted);
        using var guest = site.NewClient();
        var large = GuestData.Rsvp();
        large["Question"] = new string('q', 1024 * 1024);
        using var unreadable = new StringContent("a=b", System.Text.Encoding.ASCII, "multipart/form-data");

        var answers = new[]
        {
            (await guest.PostAsync($"{language}/debata/rsvp", large), $"{language}/debata/rsvp"),
            (await guest.PostAsync($"{language}/r/{accepted.Token}/cancel", unreadable), $"{language}/r/{accepted.Token}/cancel"),
        };

        foreach (var (answer, path) in answers)
        {
            ((int)answer.Status).ShouldBeInRange(400, 499);
            answer.Text($"main a[href='{path}']").ShouldBe(way);
            (await guest.GetPageAsync(path)).Status.ShouldBeOneOf(HttpStatusCode.OK, HttpStatusCode.Redirect);
            foreach (var other in answer.All("header nav a").Select(link => link.GetAttribute("href")!))
                (await guest.GetPageAsync(other)).Status.ShouldBeOneOf(HttpStatusCode.OK, HttpStatusCode.Redirect);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("/en")]
    public async Task StaleEdit_AfterCancelling_IsSeenWithWhatWasTyped(string language)
    {
        await using var site = await SiteHost.StartAsync();
        var accepted = await site.AddAsync(GuestData.Details(), Reply.Accepted);
        using var guest = site.NewClient();
        var stale = await guest.GetPageAsync($"{language}/r/{accepted.Token}");
        await guest.SubmitAsync(stale, "form[action$='/cancel']", []);

        var answer = await guest.SubmitAsync(stale, "form:has([name=FirstName])", new Dictionary<string, string>(StringComparer.Ordinal) { ["JobTitle"] = "sołtys" });

        answer.Status.ShouldBe(HttpStatusCode.Conflict);
        answer.Text("[role=alert]").ShouldContain(SitePage.Folded(language.Length > 0 ? Web.Features.MyReply.MyReplyTexts.ConflictGone.En : Web.Features.MyReply.MyReplyTexts.ConflictGone.Pl));
        answer.AllText.ShouldContain("sołtys");
    }

    [Fact]
    public async Task UnknownGuestsLink_OffersToSendIt()
    {
        await using var site = await SiteHost.StartAsync();
        using var guest = site.NewClient();

        foreach (var path in new[] { "/r/00112233445566778899aabbccddeeff", "/i/abc", "/confirm/00112233445566778899aabbccddeeff" })
        {
            var page = await guest.GetPageAsync("/en" + path);
            page.Status.ShouldBe(HttpStatusCode.NotFound);
            page.Text("main a[href='/en/debata/rsvp/link']").ShouldBe("Send me my link");
        }

        (await guest.GetPageAsync("/en/nothing")).All("main a[href='/en/debata/rsvp/link']").ShouldBeEmpty();
    }
}
