using System.Net;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using DebateInvite.Web.Tests.Features.Organiser;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Rsvp;

/// <summary>S2: a stranger who knows an address changes no record, and a guest who used the form instead of their link loses nothing.</summary>
public class KnownAddressTests
{
    private static readonly GuestDetails Invited = GuestData.Details() with { FirstName = "Świętosława", LastName = "Żółć-Gęślą", Email = GuestData.Rsvp()["Email"] };

    [Theory]
    [InlineData(Reply.None)]
    [InlineData(Reply.Declined)]
    [InlineData(Reply.Cancelled)]
    public async Task Post_GuestWithoutAPlace_ChangesNothing_AndAsksTheOwner(Reply reply)
    {
        await using var site = await SiteHost.StartAsync();
        var invited = await site.AddAsync(Invited, reply);

        var answer = await site.RsvpAsync(
            ("Email", invited.Details.Email!.ToUpperInvariant()), ("Organisation", "Cudza Sp. z o.o."), ("Phone", "+48 999 999 999"), ("AccessibilityNeeds", "Pies przewodnik"));

        answer.Location.ShouldBe("/debata/rsvp/thanks");
        var stored = await site.OneGuestAsync();
        (stored.Reply, stored.Version, stored.RepliedAt, stored.ClauseAcknowledgedAt).ShouldBe((reply, invited.Version, invited.RepliedAt, invited.ClauseAcknowledgedAt));
        stored.Details.ShouldBe(invited.Details);
        (await site.EventAsync()).SeatsTaken.ShouldBe(0);
        // Nobody but the owner is told, and no organiser.
        var mail = await site.QueryAsync(db => db.Outbox.SingleAsync());
        (mail.Kind, mail.To).ShouldBe(("confirm-reply", invited.Details.Email));
        var written = (await site.MailsAsync(1))[0];
        written.TextBody!.ShouldContain("Świętosława Żółć-Gęślą");
        written.TextBody!.ShouldContain("Cudza Sp. z o.o.");
        // The last day is meant, and not the midnight with which the next begins; and whose clocks these are.
        SitePage.Folded(written.TextBody!).ShouldContain("Potwierdzić można do: wtorek, 15 czerwca 2027 r., godz. 24:00.");
        SitePage.Folded(written.TextBody!).ShouldContain("godz. 11:30 (strefa czasowa Europe/Warsaw)");
        written.TextBody!.ShouldNotContain(GuestData.Rsvp()["Question"]);
        written.TextBody!.ShouldNotContain("Pies");
        written.TextBody!.ShouldNotContain("+48 999 999 999");
        written.TextBody!.ShouldNotContain(invited.Token);
        var history = await site.QueryAsync(db => db.GuestChanges.OrderBy(c => c.Id).LastAsync());
        (history.Kind, history.Channel, history.Fields.Count).ShouldBe((GuestChangeKind.ReplyKept, Channel.Website, 0));
        (await site.QueryAsync(db => db.UnconfirmedReplies.SingleAsync())).SecretHash.ShouldNotBe((await site.ButtonsAsync())[0].Split('/')[^1]);
    }

    [Fact]
    public async Task Button_Opened_ChangesNothing_Pressed_IsTheReply_PressedAgain_StaysIt()
    {
        await using var site = await SiteHost.StartAsync();
        var invited = await site.AddAsync(Invited);
        await site.RsvpAsync(("Organisation", "Nowa Fundacja"), ("AccessibilityNeeds", "Pies przewodnik"));
        using var owner = site.NewClient();
        var path = (await site.ButtonsAsync())[0];

        var page = await owner.GetPageAsync(path);
        (await owner.GetPageAsync("/en" + path)).Heading.ShouldBe("Is this your reply?");

        page.AllText.ShouldContain("Pies przewodnik");
        page.AllText.ShouldContain(GuestData.Rsvp()["Question"]);
        (await site.OneGuestAsync()).Version.ShouldBe(invited.Version);

        var pressed = await owner.SubmitAsync(page, "main form", []);
        var again = await owner.SubmitAsync(page, "main form", []);

        (pressed.Status, pressed.Location, again.Location).ShouldBe((HttpStatusCode.Redirect, $"/r/{invited.Token}", $"/r/{invited.Token}"));
        (await owner.GetPageAsync(path)).Location.ShouldBe($"/r/{invited.Token}");
        var stored = await site.OneGuestAsync();
        (stored.Id, stored.Token, stored.Reply, stored.Details.Organisation, stored.Details.AccessibilityNotes, stored.Details.Email)
            .ShouldBe((invited.Id, invited.Token, Reply.Accepted, "Nowa Fundacja", "Pies przewodnik", invited.Details.Email));
        stored.ClauseAcknowledgedAt.ShouldBe(site.Clock.GetUtcNow().UtcDateTime);
        (await site.MailKindsAsync()).ShouldBe(["confirm-reply", "place-confirmed", "reply-notification"]);
        var change = await site.QueryAsync(db => db.GuestChanges.OrderBy(c => c.Id).LastAsync());
        (change.Kind, change.Channel, change.ReplyAfter).ShouldBe((GuestChangeKind.Replied, Channel.PersonalLink, Reply.Accepted));
        // What can reveal health is with the guest, and nowhere else.
        change.Fields.ShouldAllBe(field => field.After == null || !field.After.Contains("Pies", StringComparison.Ordinal));
        (await site.QueryAsync(db => db.UnconfirmedReplies.SingleAsync())).Details.ShouldBeNull();
        (await site.EventAsync()).SeatsTaken.ShouldBe(1);
        site.Log.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Button_OfAnEarlierForm_LeadsToWordsOnly_AndTheLaterOneCounts()
    {
        await using var site = await SiteHost.StartAsync();
        await site.AddAsync(Invited);
        await site.RsvpAsync(("JobTitle", "pierwsza"));
        await site.RsvpAsync(("JobTitle", "druga"));
        using var owner = site.NewClient();
        var buttons = await site.ButtonsAsync();

        var earlier = await owner.GetPageAsync(buttons[1]);
        await site.PressAsync();

        (earlier.Status, earlier.Heading, earlier.All("main form").Count()).ShouldBe((HttpStatusCode.Gone, "To zgłoszenie nie czeka już na potwierdzenie", 0));
        (await site.OneGuestAsync()).Details.JobTitle.ShouldBe("druga");
        (await site.QueryAsync(db => db.UnconfirmedReplies.Where(r => r.Details != null).CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task GuestAnswersOtherwise_WhatWasKeptIsMoot()
    {
        await using var site = await SiteHost.StartAsync();
        var invited = await site.AddAsync(Invited);
        await site.RsvpAsync();
        using var owner = site.NewClient();
        var opened = await owner.GetPageAsync((await site.ButtonsAsync())[0]);
        await owner.SubmitAsync(await owner.GetPageAsync($"/i/{invited.Token}"), "#reply-form", [], "button[formaction$='/decline']");

        var pressed = await owner.SubmitAsync(opened, "main form", []);

        pressed.Status.ShouldBe(HttpStatusCode.Gone);
        (await site.OneGuestAsync()).Reply.ShouldBe(Reply.Declined);
        var kept = await site.QueryAsync(db => db.UnconfirmedReplies.SingleAsync());
        (kept.State, kept.Details).ShouldBe((UnconfirmedReplyState.Superseded, null));
    }

    [Theory]
    [InlineData("full", HttpStatusCode.Redirect, Reply.WaitListed)]
    [InlineData("the night after the deadline", HttpStatusCode.Redirect, Reply.Accepted)]
    [InlineData("two days after it", HttpStatusCode.Gone, Reply.None)]
    [InlineData("cancelled", HttpStatusCode.Gone, Reply.None)]
    public async Task Button_Pressed_IsDecidedOnThen(string when, HttpStatusCode status, Reply reply)
    {
        await using var site = await SiteHost.StartAsync(("FirstEvent:Capacity", "1"));
        var invited = await site.AddAsync(Invited);
        await site.LocalTimeIsAsync("2027-06-15T20:00");
        await site.RsvpAsync();
        using var owner = site.NewClient();
        var opened = await owner.GetPageAsync((await site.ButtonsAsync())[0]);
        switch (when)
        {
            case "full":
                await site.AcceptAsync([7]);
                break;
            case "cancelled":
                await site.EditEventAsync(debate => debate.CancelledAt = site.Clock.GetUtcNow().UtcDateTime);
                break;
            default:
                await site.LocalTimeIsAsync(when.StartsWith("the night", StringComparison.Ordinal) ? "2027-06-16T19:59" : "2027-06-17T20:01");
                break;
        }

        var pressed = await owner.SubmitAsync(opened, "main form", []);

        pressed.Status.ShouldBe(status);
        (await site.QueryAsync(db => db.Guests.SingleAsync(g => g.Id == invited.Id))).Reply.ShouldBe(reply);
    }

    [Fact]
    public async Task LastDayOver_WhatWasTypedIsDeleted_WithItsMails()
    {
        await using var site = await SiteHost.StartAsync();
        await site.AddAsync(Invited);
        await site.RsvpAsync(("Organisation", "Fundacja Cudza"));
        using var owner = site.NewClient();
        var path = (await site.ButtonsAsync())[0];
        await site.LocalTimeIsAsync("2027-06-15T23:59");
        await site.ForgetUnconfirmedAsync();
        (await site.QueryAsync(db => db.UnconfirmedReplies.SingleAsync())).Details.ShouldNotBeNull();

        await site.LocalTimeIsAsync("2027-06-16T00:00");
        await site.ForgetUnconfirmedAsync();

        (await site.QueryAsync(async db => ((await db.UnconfirmedReplies.SingleAsync()).Details, await db.Outbox.CountAsync()))).ShouldBe((null, 0));
        var late = await owner.GetPageAsync(path);
        (late.Status, late.Heading).ShouldBe((HttpStatusCode.Gone, "Termin odpowiedzi minął"));
        (await site.OneGuestAsync()).Reply.ShouldBe(Reply.None);
    }

    [Fact]
    public async Task Post_KnownOrUnknownAddress_PageAndAmountOfWorkAreTheSame()
    {
        await using var site = await SiteHost.StartAsync();
        var none = await site.AddAsync(GuestData.Details(1));
        var seated = await site.AddAsync(GuestData.Details(2), Reply.Accepted);
        var answers = new List<string>();
        var arrivals = new List<long>();
        foreach (var email in new[] { "nieznany@example.org", none.Details.Email!, seated.Details.Email!, seated.Details.Email! })
        {
            var before = (await site.EventAsync()).Arrivals;
            var answer = await site.RsvpAsync(("Email", email));
            // Every address costs a commit, also where nothing came of it.
            arrivals.Add((await site.EventAsync()).Arrivals - before);
            var headers = answer.Response.Headers.Concat(answer.Response.Content.Headers).Where(header => header.Key is not "Date")
                .OrderBy(header => header.Key, StringComparer.Ordinal).Select(header => $"{header.Key}: {string.Join(',', header.Value)}");
            answers.Add($"{answer.Status} {answer.Location} {answer.Content} {string.Join('\n', headers)}");
        }

        answers.Distinct().ShouldHaveSingleItem();
        arrivals.ShouldBe([1, 1, 1, 1]);
        // Unknown: a guest, an entry, two mails. Known: what is kept aside, an entry, a mail. Seated: a mail.
        (await site.MailKindsAsync()).ShouldBe(["place-confirmed", "reply-notification", "confirm-reply", "already-registered"], ignoreOrder: true);
    }

    [Fact]
    public async Task Post_OtherNameThanTheOwners_BecomesNobodysRecordButItsOwn()
    {
        await using var site = await SiteHost.StartAsync();
        var jan = await site.AddAsync(Invited with { FirstName = "Jan", LastName = "Kowalski" });
        await site.RsvpAsync();

        var pressed = await site.PressAsync();

        var guests = await site.QueryAsync(db => db.Guests.AsNoTracking().OrderBy(g => g.Id).ToListAsync());
        guests.Select(guest => (guest.FullName, guest.Reply, guest.Details.Email)).ShouldBe(
            [("Jan Kowalski", Reply.None, jan.Details.Email), ("Świętosława Żółć-Gęślą", Reply.Accepted, jan.Details.Email)]);
        pressed.Location.ShouldBe($"/r/{guests[1].Token}");
    }

    [Fact]
    public async Task Desk_ShowsWhatWasTyped_AndTakesItOverByTelephone()
    {
        await using var site = await SiteHost.StartAsync();
        var invited = await site.AddAsync(Invited);
        await site.RsvpAsync(("Organisation", "Nowa Fundacja"));
        using var organiser = await site.NewOrganiserAsync();

        (await organiser.GetPageAsync("/organiser/debata")).Find("a[href$='/organiser/debata/unconfirmed']").TextContent.ShouldBe("Sprawdź 1 zgłoszenie, które czeka na potwierdzenie");
        (await organiser.GetPageAsync("/organiser/debata/unconfirmed")).Rows(".table").ShouldHaveSingleItem()[0].ShouldStartWith("Świętosława Żółć-Gęślą");
        (await organiser.GetPageAsync("/organiser/debata/guests")).AllText.ShouldContain("Czeka na potwierdzenie przez gościa");
        var page = await organiser.GetPageAsync($"/organiser/debata/guests/{invited.Id}");
        page.AllText.ShouldContain("Nowa Fundacja");
        (await organiser.GetPageAsync($"/organiser/debata/guests/{invited.Id}/record")).AllText.ShouldContain("Nowa Fundacja");
        var answer = await organiser.SubmitAsync(page, "form[action*='/unconfirmed/'][action$='/confirm']", []);

        (await organiser.SaysAfterRedirectAsync(answer)).ShouldBe("Zapisano: gość ma miejsce.");
        var change = await site.QueryAsync(db => db.GuestChanges.OrderBy(c => c.Id).LastAsync());
        (change.Channel, change.Actor, change.ReplyAfter).ShouldBe((Channel.Phone, SiteHost.OrganiserEmail, Reply.Accepted));
        (await site.OneGuestAsync()).Details.Organisation.ShouldBe("Nowa Fundacja");
        (await organiser.GetPageAsync("/organiser/debata/unconfirmed")).AllText.ShouldContain("Żadne zgłoszenie nie czeka");
    }

    [Fact]
    public async Task Desk_PutsAway_WhatIsNotTheGuests()
    {
        await using var site = await SiteHost.StartAsync();
        var invited = await site.AddAsync(Invited);
        await site.RsvpAsync(("Organisation", "Nowa Fundacja"));
        using var owner = site.NewClient();
        var opened = await owner.GetPageAsync((await site.ButtonsAsync())[0]);
        using var organiser = await site.NewOrganiserAsync();

        await organiser.SubmitAsync(await organiser.GetPageAsync($"/organiser/debata/guests/{invited.Id}"), "form[action$='/discard']", []);

        (await owner.SubmitAsync(opened, "main form", [])).Status.ShouldBe(HttpStatusCode.Gone);
        (await site.OneGuestAsync()).Reply.ShouldBe(Reply.None);
        (await site.QueryAsync(db => db.UnconfirmedReplies.SingleAsync())).Details.ShouldBeNull();
        (await site.QueryAsync(db => db.Outbox.AnyAsync())).ShouldBeFalse();
    }
}
