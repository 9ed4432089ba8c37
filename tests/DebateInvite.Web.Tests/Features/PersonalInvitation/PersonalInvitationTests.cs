using System.Net;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using DebateInvite.Web.Tests.Features.Organiser;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.PersonalInvitation;

public class PersonalInvitationTests
{
    private const string AcceptForm = "form:has([name=FirstName])";

    [Theory]
    [InlineData("", "pl", "Potwierdzenie udziału")]
    [InlineData("/en", "en", "Confirm your attendance")]
    [InlineData("/fr", "fr", "Confirmer votre présence")]
    public async Task Get_Invited_ShowsTheLetterWithTheirSalutation_AndChangesNothing(string prefix, string language, string title)
    {
        await using var site = await SiteHost.StartAsync();
        var invited = await InvitedAsync(site, salutation: "Szanowna Pani Dyrektor");
        using var guest = site.NewClient();

        var page = await guest.GetPageAsync($"{prefix}/i/{invited.Token}");

        (page.Status, page.Language, page.Text("#reply")).ShouldBe((HttpStatusCode.OK, language, title));
        page.Find(".prose").Children[0].TextContent.ShouldBe("Szanowna Pani Dyrektor,");
        page.Text(".prose").ShouldNotContain("Szanowni Państwo");
        (page.ValueOf("FirstName"), page.ValueOf("Email")).ShouldBe(("Łucja", invited.Details.Email));
        page.Response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        page.Find("meta[name=robots]").GetAttribute("content").ShouldBe("noindex");
        var after = await site.QueryAsync(db => db.Guests.SingleAsync());
        (after.Version, after.OpenedAt, after.Reply).ShouldBe((invited.Version, null, Reply.None));
    }

    [Fact]
    public async Task Get_NoSalutation_ShowsTheLetterAsItIs()
    {
        await using var site = await SiteHost.StartAsync();
        var invited = await InvitedAsync(site);
        using var guest = site.NewClient();

        (await guest.GetPageAsync($"/i/{invited.Token}")).Find(".prose").Children[0].TextContent.ShouldBe("Szanowni Państwo,");
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("[Pani](javascript:alert(1))")]
    public async Task Get_HostileSalutation_StaysText(string salutation)
    {
        await using var site = await SiteHost.StartAsync();
        var invited = await InvitedAsync(site, salutation);
        using var guest = site.NewClient();

        var letter = (await guest.GetPageAsync($"/i/{invited.Token}")).Find(".prose");

        letter.Children[0].TextContent.ShouldBe(salutation + ",");
        letter.QuerySelectorAll("script, a[href^=javascript]").ShouldBeEmpty();
    }

    [Fact]
    public async Task Accept_IsThatGuestsReply_WhateverTheAddress()
    {
        await using var site = await SiteHost.StartAsync();
        var invited = await InvitedAsync(site);
        using var guest = site.NewClient();

        var answer = await guest.SubmitAsync(await guest.GetPageAsync($"/i/{invited.Token}"), AcceptForm, new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Email"] = "inna.skrzynka@example.org", ["ClauseAcknowledged"] = "true",
        });

        answer.Location.ShouldBe($"/r/{invited.Token}");
        var stored = await site.QueryAsync(db => db.Guests.SingleAsync());
        (stored.Id, stored.Details.Email, stored.Reply).ShouldBe((invited.Id, "inna.skrzynka@example.org", Reply.Accepted));
        stored.OpenedAt.ShouldNotBeNull();
        (await site.QueryAsync(db => db.GuestChanges.OrderBy(c => c.Id).LastAsync())).Channel.ShouldBe(Channel.PersonalLink);
        (await site.QueryAsync(db => db.Outbox.SingleAsync(m => m.Kind == "place-confirmed"))).To.ShouldBe("inna.skrzynka@example.org");
        (await guest.GetPageAsync($"/i/{invited.Token}")).Location.ShouldBe($"/r/{invited.Token}");
    }

    /// <summary>S14: whoever has a link cannot find out by it who else is on the list, and loses no reply by it.</summary>
    [Fact]
    public async Task Accept_AddressOfAnotherGuest_IsShared_AndAnsweredLikeAnyOther()
    {
        await using var site = await SiteHost.StartAsync();
        var (first, second) = (await InvitedAsync(site), await site.AddAsync(GuestData.Details(3)));
        var other = await site.AddAsync(GuestData.Details(2), Reply.Accepted);
        using var guest = site.NewClient();

        var pages = new List<string>();
        foreach (var (invited, email) in new[] { (first, other.Details.Email!), (second, "lucja.zrodlo9@example.org") })
        {
            var answer = await guest.SubmitAsync(await guest.GetPageAsync($"/i/{invited.Token}"), AcceptForm, new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["Email"] = email, ["Organisation"] = "Gmina", ["FirstName"] = "Ewa", ["LastName"] = "Nowak", ["ClauseAcknowledged"] = "true",
            });
            answer.Location.ShouldBe($"/r/{invited.Token}");
            pages.Add((await guest.GetPageAsync(answer.Location!)).Text("main > .lead"));
        }

        pages[0].ShouldBe(pages[1]);
        var untouched = await site.QueryAsync(db => db.Guests.SingleAsync(g => g.Id == other.Id));
        (untouched.Version, untouched.Details.FirstName).ShouldBe((other.Version, other.Details.FirstName));
        (await site.EventAsync()).SeatsTaken.ShouldBe(3);
    }

    [Fact]
    public async Task Accept_Twice_IsOneReplyAndOneMail()
    {
        await using var site = await SiteHost.StartAsync();
        var invited = await InvitedAsync(site);
        using var guest = site.NewClient();
        var page = await guest.GetPageAsync($"/i/{invited.Token}");

        foreach (var email in new[] { "raz@example.org", "dwa@example.org" })
        {
            var answer = await guest.SubmitAsync(page, AcceptForm, new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["Email"] = email, ["ClauseAcknowledged"] = "true",
            });
            answer.Location.ShouldBe($"/r/{invited.Token}");
        }

        (await site.QueryAsync(db => db.Guests.SingleAsync())).Details.Email.ShouldBe("raz@example.org");
        (await site.QueryAsync(db => db.Outbox.CountAsync(m => m.Kind == "place-confirmed"))).ShouldBe(1);
    }

    [Fact]
    public async Task Accept_Invalid_LosesNothing_AndCountsAsOpened()
    {
        await using var site = await SiteHost.StartAsync();
        var invited = await InvitedAsync(site);
        using var guest = site.NewClient();

        var answer = await guest.SubmitAsync(await guest.GetPageAsync($"/i/{invited.Token}"), AcceptForm, [KeyValuePair.Create("FirstName", ""), KeyValuePair.Create("Question", "Kiedy?")]);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf("FirstName").ShouldNotBeNull();
        answer.ValueOf("Question").ShouldBe("Kiedy?");
        (await site.QueryAsync(db => db.Guests.SingleAsync())).OpenedAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task Decline_WithAMessage_KeepsItAndTellsTheOrganisers()
    {
        await using var site = await SiteHost.StartAsync();
        var invited = await InvitedAsync(site);
        using var guest = site.NewClient();

        var answer = await guest.SubmitAsync(
            await guest.GetPageAsync($"/i/{invited.Token}"), "#reply-form", [KeyValuePair.Create("Message", "  Jestem wtedy w Gdańsku. ")], "button[formaction$='/decline']");

        answer.Location.ShouldBe($"/r/{invited.Token}");
        var stored = await site.QueryAsync(db => db.Guests.SingleAsync());
        (stored.Reply, stored.Message).ShouldBe((Reply.Declined, "Jestem wtedy w Gdańsku."));
        (await site.QueryAsync(db => db.Outbox.SingleAsync(m => m.Kind == "reply-notification"))).Payload.ShouldContain("wtedy w");
        var page = await guest.GetPageAsync($"/r/{invited.Token}");
        page.Heading.ShouldBe("Zapisaliśmy, że nie wezmą Państwo udziału");
        // They can change their mind, by the form that they have not filled in yet.
        (await guest.SubmitAsync(page, "form[action$='/accept']", [])).Location.ShouldBe($"/i/{invited.Token}");
        (await guest.GetPageAsync($"/i/{invited.Token}")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Decline_TooLongAMessage_IsShownAgain()
    {
        await using var site = await SiteHost.StartAsync();
        var invited = await InvitedAsync(site);
        using var guest = site.NewClient();

        var answer = await guest.SubmitAsync(
            await guest.GetPageAsync($"/i/{invited.Token}"), "#reply-form", [KeyValuePair.Create("Message", new string('ż', 1_001))], "button[formaction$='/decline']");

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf("Message").ShouldNotBeNull();
        answer.ValueOf("Message").Length.ShouldBe(1_001);
        (await site.QueryAsync(db => db.Guests.SingleAsync())).Reply.ShouldBe(Reply.None);
    }

    [Fact]
    public async Task Opened_ByTheScript_IsRecordedFirstAndLast_AndIsNoChange()
    {
        await using var site = await SiteHost.StartAsync();
        var invited = await InvitedAsync(site);
        using var guest = site.NewClient();
        var page = await guest.GetPageAsync($"/i/{invited.Token}");
        page.Find("script[type=module]").GetAttribute("src")!.ShouldStartWith("/js/opened");
        var first = site.Clock.GetUtcNow().UtcDateTime;

        (await guest.SubmitAsync(page, "#opened", [])).Status.ShouldBe(HttpStatusCode.NoContent);
        site.Clock.Advance(TimeSpan.FromHours(2));
        (await guest.SubmitAsync(page, "#opened", [])).Status.ShouldBe(HttpStatusCode.NoContent);

        var stored = await site.QueryAsync(db => db.Guests.SingleAsync());
        (stored.OpenedAt, stored.LastOpenedAt, stored.Version).ShouldBe((first, first.AddHours(2), invited.Version));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/decline")]
    [InlineData("/deputy")]
    [InlineData("/opened")]
    public async Task Post_FromAnotherSite_ChangesNothing(string path)
    {
        await using var site = await SiteHost.StartAsync();
        var invited = await InvitedAsync(site);
        using var browser = site.NewClient();
        using var form = new FormUrlEncodedContent(GuestData.Rsvp());

        (await browser.PostAsync($"/i/{invited.Token}{path}", form, from: "cross-site")).Status.ShouldBe(HttpStatusCode.Forbidden);

        var stored = await site.QueryAsync(db => db.Guests.SingleAsync());
        (stored.Version, stored.OpenedAt).ShouldBe((invited.Version, null));
    }

    [Theory]
    [InlineData("/i/abc")]
    [InlineData("/i/00112233445566778899aabbccddeeff")]
    [InlineData("/i/00112233445566778899aabbccddeeff/deputy")]
    public async Task Get_UnknownOrMalformedToken_IsOnePlain404(string path)
    {
        await using var site = await SiteHost.StartAsync();
        using var guest = site.NewClient();

        var page = await guest.GetPageAsync(path);

        page.Status.ShouldBe(HttpStatusCode.NotFound);
        page.Heading.ShouldBe((await guest.GetPageAsync("/nowhere/at/all")).Heading);
    }

    [Fact]
    public async Task Submit_AfterTheDeadline_Is410AndChangesNothing()
    {
        await using var site = await SiteHost.StartAsync();
        var invited = await InvitedAsync(site);
        using var guest = site.NewClient();
        var (page, deputy) = (await guest.GetPageAsync($"/i/{invited.Token}"), await guest.GetPageAsync($"/i/{invited.Token}/deputy"));
        await site.LocalTimeIsAsync("2027-06-16T00:00:00");

        (await guest.GetPageAsync($"/i/{invited.Token}/deputy")).Status.ShouldBe(HttpStatusCode.Gone);
        (await guest.SubmitAsync(page, AcceptForm, [KeyValuePair.Create("ClauseAcknowledged", "true")])).Status.ShouldBe(HttpStatusCode.Gone);
        (await guest.SubmitAsync(deputy, "main form", Deputies.Form())).Status.ShouldBe(HttpStatusCode.Gone);

        (await site.QueryAsync(db => db.Guests.SingleAsync())).Reply.ShouldBe(Reply.None);
    }

    [Fact]
    public async Task Show_AfterTheDeadline_LetsTheGuestAskForAPlace_WhichAnOrganiserGives()
    {
        await using var site = await SiteHost.StartAsync();
        var invited = await InvitedAsync(site);
        await site.LocalTimeIsAsync("2027-06-16T00:00:00");
        using var guest = site.NewClient();

        var page = await guest.GetPageAsync((await guest.GetPageAsync($"/en/i/{invited.Token}")).Location!);
        page.Heading.ShouldBe("The last day for replies has passed");
        page.Text("#come").ShouldBe("Would you like to attend?");
        page.AllText.ShouldContain("The controller of your data is");
        var asked = await guest.GetPageAsync((await guest.SubmitAsync(page, "form[action$='/accept']", [])).Location!);

        asked.Text("#pending").ShouldBe("Your request is waiting for the organisers’ decision");
        asked.All("form[action$='/accept']").ShouldBeEmpty();
        (await site.QueryAsync(db => db.Guests.SingleAsync())).Reply.ShouldBe(Reply.None);

        using var organiser = await site.NewOrganiserAsync();
        var request = await site.QueryAsync(db => db.ChangeRequests.SingleAsync());
        await organiser.SubmitAsync(await organiser.GetPageAsync($"/organiser/debata/requests/{request.Id}"), "main form", [], "[value=grant]");
        (await guest.GetPageAsync($"/en/r/{invited.Token}")).Heading.ShouldBe("Your place is confirmed");
        (await site.EventAsync()).SeatsTaken.ShouldBe(1);
    }

    [Fact]
    public async Task Show_EventHasBegun_Is410()
    {
        await using var site = await SiteHost.StartAsync();
        var invited = await InvitedAsync(site);
        await site.LocalTimeIsAsync("2027-06-21T11:30:00");
        using var guest = site.NewClient();

        (await guest.GetPageAsync($"/i/{invited.Token}")).Status.ShouldBe(HttpStatusCode.Gone);
    }

    private static Task<Guest> InvitedAsync(SiteHost site, string? salutation = null) => site.QueryAsync(async db =>
    {
        var guest = Guest.For((await db.Events.SingleAsync()).Id, GuestData.Details(), site.Clock.GetUtcNow().UtcDateTime);
        guest.Remark(new GuestRemarks { Salutation = salutation });
        db.Guests.Add(guest);
        await db.SaveChangesAsync();
        return guest;
    });
}
