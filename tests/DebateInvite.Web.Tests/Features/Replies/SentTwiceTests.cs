using System.Net;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using DebateInvite.Web.Tests.Features.Organiser;
using DebateInvite.Web.Tests.Features.PersonalInvitation;
using DebateInvite.Web.Tests.Features.Rsvp;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Replies;

/// <summary>A form that is sent twice, as by a double click, is one reply with one mail, and the second answer is that to the first.</summary>
public class SentTwiceTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Rsvp_Twice_IsOneReplyAndOneMail(bool confirms)
    {
        await using var site = await SiteHost.StartAsync(("FirstEvent:Capacity", "1"));
        await site.EditEventAsync(debate => debate.ConfirmsAddresses = confirms);
        using var guest = site.NewClient();
        var form = await guest.GetPageAsync("/debata/rsvp");

        var first = await guest.SubmitAsync(form, "main form", GuestData.Rsvp());
        var second = await guest.SubmitAsync(form, "main form", GuestData.Rsvp());

        // It took the last seat, and still has it.
        (first.Location, second.Location).ShouldBe(("/debata/rsvp/thanks", "/debata/rsvp/thanks"));
        (await site.OneGuestAsync()).Reply.ShouldBe(confirms ? Reply.Held : Reply.Accepted);
        (await site.MailKindsAsync()).ShouldBe(confirms ? ["confirm-reply"] : ["place-confirmed", "reply-notification"], ignoreOrder: true);
    }

    [Fact]
    public async Task Rsvp_AtOnceFromTwoTabs_IsOneReplyAndOneMail()
    {
        await using var site = await SiteHost.StartAsync();

        var answers = await Task.WhenAll(site.RsvpAsync(), site.RsvpAsync(), site.RsvpAsync());

        answers.ShouldAllBe(answer => answer.Location == "/debata/rsvp/thanks");
        await site.OneGuestAsync();
        (await site.MailKindsAsync()).ShouldBe(["place-confirmed", "reply-notification"], ignoreOrder: true);
    }

    [Fact]
    public async Task Rsvp_OtherWordsOrLater_IsToldToTheOwner()
    {
        await using var site = await SiteHost.StartAsync();
        await site.RsvpAsync();
        await site.RsvpAsync(("Question", "Inne pytanie?"));
        (await site.MailKindsAsync()).Count(kind => kind == "already-registered").ShouldBe(1);

        await using var later = await SiteHost.StartAsync();
        await later.RsvpAsync();
        await later.TimeIsAsync(later.Clock.GetUtcNow().AddMinutes(11));
        await later.RsvpAsync();
        (await later.MailKindsAsync()).Count(kind => kind == "already-registered").ShouldBe(1);
    }

    [Fact]
    public async Task Rsvp_OfSomebodyOnTheList_Twice_AsksTheOwnerOnce()
    {
        await using var site = await SiteHost.StartAsync();
        var known = await site.AddAsync(GuestData.Details());
        (string, string)[] fields = [("Email", known.Details.Email!), ("FirstName", known.Details.FirstName), ("LastName", known.Details.LastName)];

        await site.RsvpAsync(fields);
        await site.RsvpAsync(fields);

        (await site.MailKindsAsync()).ShouldBe(["confirm-reply"]);
        (await site.PressAsync()).Location.ShouldBe($"/r/{known.Token}");
    }

    [Fact]
    public async Task Edit_Twice_IsNoConflict()
    {
        await using var site = await SiteHost.StartAsync();
        var accepted = await site.AddAsync(GuestData.Details(), Reply.Accepted);
        using var guest = site.NewClient();
        var form = await guest.GetPageAsync($"/r/{accepted.Token}");
        var fields = new Dictionary<string, string>(StringComparer.Ordinal) { ["JobTitle"] = "wójt" };

        await guest.SubmitAsync(form, "form:has([name=FirstName])", fields);
        var second = await guest.SubmitAsync(form, "form:has([name=FirstName])", fields);

        second.Location.ShouldBe($"/r/{accepted.Token}?done=saved");
        (await site.QueryAsync(db => db.GuestChanges.CountAsync(c => c.Kind == GuestChangeKind.Edited))).ShouldBe(1);
    }

    [Fact]
    public async Task Deputy_Twice_IsNamedOnce()
    {
        await using var site = await SiteHost.StartAsync();
        var invited = await site.AddAsync(GuestData.Details());
        using var guest = site.NewClient();
        var form = await guest.GetPageAsync($"/i/{invited.Token}/deputy");

        await guest.SubmitAsync(form, "main form", Deputies.Form());
        var second = await guest.SubmitAsync(form, "main form", Deputies.Form());

        second.Location.ShouldBe($"/r/{invited.Token}");
        (await site.MailKindsAsync()).ShouldBe(["deputy-sent", "named-as-deputy", "reply-notification"], ignoreOrder: true);
    }

    [Fact]
    public async Task Request_Twice_IsOneRequest()
    {
        await using var site = await SiteHost.StartAsync();
        var accepted = await site.AddAsync(GuestData.Details(1), Reply.Accepted);
        var declined = await site.AddAsync(GuestData.Details(2), Reply.Declined);
        await site.LocalTimeIsAsync("2027-06-17T12:00:00");
        using var guest = site.NewClient();
        var edit = await guest.GetPageAsync($"/r/{accepted.Token}");
        var come = await guest.GetPageAsync($"/r/{declined.Token}");

        foreach (var _ in Enumerable.Range(0, 2))
        {
            (await guest.SubmitAsync(edit, "form:has([name=FirstName])", new Dictionary<string, string>(StringComparer.Ordinal) { ["JobTitle"] = "wójt" })).Status.ShouldBe(HttpStatusCode.Redirect);
            (await guest.SubmitAsync(come, "form[action$='/accept']", [])).Status.ShouldBe(HttpStatusCode.Redirect);
        }

        (await site.QueryAsync(db => db.ChangeRequests.CountAsync())).ShouldBe(2);
        (await site.MailKindsAsync()).ShouldBe(["change-requested", "change-requested"]);
    }
}
