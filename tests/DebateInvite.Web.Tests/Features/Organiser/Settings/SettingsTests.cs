using System.Net;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Organiser.Settings;

public class SettingsTests
{
    private const string Path = "/organiser/debata/settings";

    [Fact]
    public async Task Save_NewTextsAndTime_ThePublicPageShowsThemAtOnce()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        using var guest = site.NewClient();
        (await guest.GetPageAsync("/en/debata")).AllText.ShouldContain("21 June 2027");

        var answer = await organiser.SubmitAsync(
            await organiser.GetPageAsync(Path), ("En.Title", "Debate <b>& more</b>"), ("StartsAt", "2027-06-22T10:15"), ("RepliesCloseOn", "2027-06-18"));

        answer.Status.ShouldBe(HttpStatusCode.Redirect);
        (await organiser.SaysAfterRedirectAsync(answer)).ShouldBe("Zmiany zostały zapisane.");
        var page = await guest.GetPageAsync("/en/debata");
        page.Heading.ShouldBe("Debate <b>& more</b>");
        page.AllText.ShouldContain("22 June 2027");
        page.AllText.ShouldContain("10:15");
        site.Log.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Save_NothingChanged_ChangesNothingButTheRevision()
    {
        await using var site = await SiteHost.StartAsync(("FirstEvent:Capacity", "40"));
        using var organiser = await site.NewOrganiserAsync();
        var before = await site.EventAsync();

        await organiser.SubmitAsync(await organiser.GetPageAsync(Path), []);

        var after = await site.EventAsync();
        after.Revision.ShouldBe(before.Revision + 1);
        (after.StartsAt, after.EndsAt, after.RepliesCloseOn, after.Capacity, after.TimeZone, after.Address, after.ContactEmail, after.NotificationEmail)
            .ShouldBe((before.StartsAt, before.EndsAt, before.RepliesCloseOn, before.Capacity, before.TimeZone, before.Address, before.ContactEmail, before.NotificationEmail));
        foreach (var text in before.Texts)
        {
            var same = after.Texts.Single(other => other.Language == text.Language);
            (same.Title, same.Lead, same.Host, same.Partners, same.Venue, same.Signature).ShouldBe((text.Title, text.Lead, text.Host, text.Partners, text.Venue, text.Signature));
            (same.Invitation, same.Description, same.Programme, same.Participants, same.Directions)
                .ShouldBe((text.Invitation, text.Description, text.Programme, text.Participants, text.Directions));
        }
    }

    [Fact]
    public async Task Save_SomebodyElseSavedMeanwhile_409ShowsBoth_AndSavingAgainReplaces()
    {
        await using var site = await SiteHost.StartAsync();
        using var slow = await site.NewOrganiserAsync();
        using var quick = await site.NewOrganiserAsync();
        var opened = await slow.GetPageAsync(Path);
        await quick.SubmitAsync(await quick.GetPageAsync(Path), ("Address", "ul. Nowa 1, Warszawa"), ("Capacity", "77"), ("Fr.Lead", "Un nouveau chapeau."));

        var conflict = await slow.SubmitAsync(opened, ("Pl.Title", "Mój tytuł"), ("Capacity", "55"));

        conflict.Status.ShouldBe(HttpStatusCode.Conflict);
        conflict.ValueOf("Pl.Title").ShouldBe("Mój tytuł");
        conflict.ValueOf("Capacity").ShouldBe("55");
        var stored = conflict.All("section[aria-labelledby=stored] dl > div")
            .ToDictionary(row => row.QuerySelector("a")!.GetAttribute("href")!, row => row.QuerySelector("dd")!.TextContent.Trim(), StringComparer.Ordinal);
        stored.Keys.ShouldBe(["#Capacity", "#Address", "#Pl_Title", "#Fr_Lead"]);
        stored["#Capacity"].ShouldBe("77");
        stored["#Address"].ShouldBe("ul. Nowa 1, Warszawa");
        stored["#Fr_Lead"].ShouldBe("Un nouveau chapeau.");
        stored.Keys.ShouldAllBe(link => conflict.Document.QuerySelector(link) != null);
        var between = await site.EventAsync();
        (between.Capacity, between.TextIn(Domain.Language.Pl).Title == "Mój tytuł").ShouldBe((77, false));

        var again = await slow.SubmitAsync(conflict, ("Address", "ul. Nowa 1, Warszawa"));

        again.Status.ShouldBe(HttpStatusCode.Redirect);
        var after = await site.EventAsync();
        (after.Capacity, after.Address, after.TextIn(Domain.Language.Pl).Title).ShouldBe((55, "ul. Nowa 1, Warszawa", "Mój tytuł"));
    }

    [Fact]
    public async Task Save_RepliesArriveMeanwhile_IsNoConflict()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        var opened = await organiser.GetPageAsync(Path);
        await site.AcceptAsync([1, 2]);

        (await organiser.SubmitAsync(opened, ("Capacity", "10"))).Status.ShouldBe(HttpStatusCode.Redirect);

        var after = await site.EventAsync();
        (after.SeatsTaken, after.SeatsLeft).ShouldBe((2, 8));
    }

    [Theory]
    [InlineData("4", 2)]
    [InlineData("2", 0)]
    [InlineData("", 5)]
    [InlineData("100", 5)]
    public async Task Save_OtherCapacity_PromotesExactlyAsManyAsFit_InOrder_WithMails(string capacity, int promoted)
    {
        await using var site = await SiteHost.StartAsync(("FirstEvent:Capacity", "2"));
        await site.AcceptAsync(Enumerable.Range(1, 7));
        using var organiser = await site.NewOrganiserAsync();

        var answer = await organiser.SubmitAsync(await organiser.GetPageAsync(Path), ("Capacity", capacity));

        answer.Status.ShouldBe(HttpStatusCode.Redirect);
        string[] expected = [.. Enumerable.Range(3, promoted).Select(number => GuestData.Details(number).Email!)];
        (await site.QueryAsync(db => db.Outbox.Where(m => m.Kind == "place-freed").Select(m => m.To).ToListAsync())).Order(StringComparer.Ordinal).ShouldBe(expected);
        (await site.QueryAsync(db => db.Guests.Where(g => g.Reply == Reply.Accepted).OrderBy(g => g.ArrivalNumber).Select(g => g.Details.Email!).ToListAsync()))
            .ShouldBe([GuestData.Details(1).Email!, GuestData.Details(2).Email!, .. expected]);
        (await site.QueryAsync(db => db.GuestChanges.CountAsync(c => c.Kind == GuestChangeKind.Promoted))).ShouldBe(promoted);
        var debate = await site.EventAsync();
        (debate.SeatsTaken, debate.GuestsWaiting).ShouldBe((2 + promoted, 5 - promoted));
    }

    [Fact]
    public async Task Save_FewerSeatsThanTaken_NobodyLosesTheirs_AndThePageSaysSo()
    {
        await using var site = await SiteHost.StartAsync(("FirstEvent:Capacity", "5"));
        await site.AcceptAsync(Enumerable.Range(1, 5));
        using var organiser = await site.NewOrganiserAsync();

        var answer = await organiser.SubmitAsync(await organiser.GetPageAsync("/en" + Path), ("Capacity", "3"));

        (await organiser.SaysAfterRedirectAsync(answer)).ShouldContain("2 guests more have accepted than there are seats");
        (await site.QueryAsync(db => db.Guests.CountAsync(g => g.Reply == Reply.Accepted))).ShouldBe(5);
        (await organiser.GetPageAsync("/en/organiser/debata")).Text(".steps").ShouldContain("2 seats are missing");
    }

    [Fact]
    public async Task Save_AnotherDayAfterGuestsAccepted_RemindsToTellThem()
    {
        await using var site = await SiteHost.StartAsync();
        await site.AcceptAsync([1]);
        using var organiser = await site.NewOrganiserAsync();

        var answer = await organiser.SubmitAsync(await organiser.GetPageAsync("/en" + Path), ("StartsAt", "2027-06-23T11:30"));

        (await organiser.SaysAfterRedirectAsync(answer)).ShouldContain("you may want to write to them");
    }

    [Fact]
    public async Task Save_Rules_AreStoredAndShownAgain()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();

        await organiser.SubmitAsync(
            await organiser.GetPageAsync(Path), ("CompanionsAllowed", "2"), ("IsByInvitationOnly", "true"), ("SeatsNextThatFits", "true"), ("PromotionEndsOn", "2027-06-18"));

        var stored = await site.EventAsync();
        (stored.CompanionsAllowed, stored.IsByInvitationOnly, stored.SeatsNextThatFits, stored.PromotionEndsOn).ShouldBe((2, true, true, new DateOnly(2027, 6, 18)));
        var page = await organiser.GetPageAsync(Path);
        (page.ValueOf("CompanionsAllowed"), page.ValueOf("IsByInvitationOnly"), page.ValueOf("SeatsNextThatFits"), page.ValueOf("PromotionEndsOn"))
            .ShouldBe(("2", "true", "true", "2027-06-18"));
    }

    [Fact]
    public async Task Save_RulesChangedBySomebodyElseMeanwhile_409ShowsThemInWords()
    {
        await using var site = await SiteHost.StartAsync();
        using var slow = await site.NewOrganiserAsync();
        using var quick = await site.NewOrganiserAsync();
        var opened = await slow.GetPageAsync(Path);
        await quick.SubmitAsync(await quick.GetPageAsync(Path), ("CompanionsAllowed", "2"), ("IsByInvitationOnly", "true"));

        var conflict = await slow.SubmitAsync(opened, ("SeatsNextThatFits", "true"));

        conflict.Status.ShouldBe(HttpStatusCode.Conflict);
        conflict.All("section[aria-labelledby=stored] dl > div")
            .Select(row => (row.QuerySelector("a")!.GetAttribute("href"), row.QuerySelector("dd")!.TextContent.Trim()))
            .ShouldBe([("#CompanionsAllowed", "2"), ("#IsByInvitationOnly", "tak"), ("#SeatsNextThatFits", "nie")]);
    }

    [Fact]
    public async Task Save_SeatsNextThatFits_SeatsWhoWasHeldUpByALargerParty()
    {
        await using var site = await SiteHost.StartAsync(("FirstEvent:Capacity", "2"));
        await site.EditEventAsync(debate => debate.CompanionsAllowed = 2);
        await site.AcceptAsync([1]);
        await site.ReplyAsync(2, (debate, guest, now) => debate.Accept(guest, now, ["Jan Żak", "Anna Żak"]));
        var single = await site.ReplyAsync(3, (debate, guest, now) => debate.Accept(guest, now));
        single.Reply.ShouldBe(Reply.WaitListed);
        using var organiser = await site.NewOrganiserAsync();

        await organiser.SubmitAsync(await organiser.GetPageAsync(Path), ("SeatsNextThatFits", "true"));

        (await site.QueryAsync(db => db.Guests.SingleAsync(g => g.Id == single.Id))).Reply.ShouldBe(Reply.Accepted);
        var after = await site.EventAsync();
        (after.SeatsTaken, after.GuestsWaiting).ShouldBe((2, 1));
    }
}
