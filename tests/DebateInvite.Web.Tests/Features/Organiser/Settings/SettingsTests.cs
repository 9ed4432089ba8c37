using System.Net;
using DebateInvite.Domain.Access;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using DebateInvite.Web.Tests.Features.Organiser.Access;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Organiser.Settings;

public class SettingsTests
{
    private const string Colleague = "bartosz@example.org";
    private const string Settings = "/organiser/debata/settings";
    private const string Time = $"{Settings}/time";
    private const string Rules = $"{Settings}/rules";
    private const string Texts = $"{Settings}/texts";
    private const string Contact = $"{Settings}/contact";

    [Fact]
    public async Task Save_NewTextsAndTime_ThePublicPageShowsThemAtOnce()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        using var guest = site.NewClient();
        (await guest.GetPageAsync("/en/debata")).AllText.ShouldContain("21 June 2027");

        await organiser.SubmitAsync(await organiser.GetPageAsync($"{Texts}/en"), ("En.Title", "Debate <b>& more</b>"));
        var answer = await organiser.SubmitAsync(await organiser.GetPageAsync(Time), ("StartsAt", "2027-06-22T10:15"), ("RepliesCloseOn", "2027-06-18"));

        answer.Status.ShouldBe(HttpStatusCode.Redirect);
        (await organiser.SaysAfterRedirectAsync(answer)).ShouldBe("Zmiany zostały zapisane.");
        var page = await guest.GetPageAsync("/en/debata");
        page.Heading.ShouldBe("Debate <b>& more</b>");
        page.AllText.ShouldContain("22 June 2027");
        page.AllText.ShouldContain("10:15");
        site.Log.Faults.ShouldBeEmpty();
    }

    public static TheoryData<string> Sections => [Time, Rules, $"{Texts}/pl", $"{Texts}/en", $"{Texts}/fr", Contact, $"{Settings}/funding"];

    [Theory]
    [MemberData(nameof(Sections))]
    public async Task Save_NothingChanged_ChangesNothingButTheRevision(string path)
    {
        await using var site = await SiteHost.StartAsync(("FirstEvent:Capacity", "40"));
        using var organiser = await site.NewOrganiserAsync();
        var before = await site.EventAsync();

        await site.EditEventAsync(debate => (debate.ControllerAddress, debate.MailboxRole, debate.MailboxOperator) = ("ul. Nowa 1", Domain.Events.MailboxRole.Processor, "Ministerstwo"));
        (await organiser.SubmitAsync(await organiser.GetPageAsync(path), [])).Location.ShouldBe(path);

        var after = await site.EventAsync();
        after.Revision.ShouldBe(before.Revision + 1);
        (after.StartsAt, after.EndsAt, after.RepliesCloseOn, after.Capacity, after.TimeZone, after.Address, after.ContactEmail, after.NotificationEmail)
            .ShouldBe((before.StartsAt, before.EndsAt, before.RepliesCloseOn, before.Capacity, before.TimeZone, before.Address, before.ContactEmail, before.NotificationEmail));
        (after.ControllerAddress, after.MailboxRole, after.MailboxOperator).ShouldBe(("ul. Nowa 1", Domain.Events.MailboxRole.Processor, "Ministerstwo"));
        foreach (var text in before.Texts)
        {
            var same = after.Texts.Single(other => other.Language == text.Language);
            (same.HostRole, same.DescriptionTitle).ShouldBe((text.HostRole, text.DescriptionTitle));
            (same.Funding.Programme, same.Funding.Action, same.Funding.Beneficiary, same.Funding.Sentence)
                .ShouldBe((text.Funding.Programme, text.Funding.Action, text.Funding.Beneficiary, text.Funding.Sentence));
            (same.Title, same.Lead, same.Host, same.Partners, same.Venue, same.Signature).ShouldBe((text.Title, text.Lead, text.Host, text.Partners, text.Venue, text.Signature));
            (same.Invitation, same.Description, same.Programme, same.Participants, same.Directions)
                .ShouldBe((text.Invitation, text.Description, text.Programme, text.Participants, text.Directions));
        }
    }

    [Fact]
    public async Task Save_SomebodyElseChangedOtherFields_BothAreKept_AndSaidWithWhoAndWhen()
    {
        await using var site = await SiteHost.StartAsync();
        await site.AddMemberAsync(Colleague, Role.Organiser);
        using var slow = await site.NewOrganiserAsync();
        using var quick = await site.SignInAsync(Colleague);
        var opened = await slow.GetPageAsync(Rules);
        await quick.SubmitAsync(await quick.GetPageAsync(Rules), ("Capacity", "77"), ("IsByInvitationOnly", "true"));

        var saved = await slow.SubmitAsync(opened, ("CompanionsAllowed", "2"), ("SeatsNextThatFits", "true"));

        saved.Location.ShouldBe(Rules);
        var says = await slow.SaysAfterRedirectAsync(saved);
        says.ShouldContain($"Liczba miejsc ({Colleague}, 2027-06-01 10:00)");
        says.ShouldContain($"Tylko za imiennym zaproszeniem ({Colleague}");
        var after = await site.EventAsync();
        (after.Capacity, after.CompanionsAllowed, after.IsByInvitationOnly, after.SeatsNextThatFits).ShouldBe((77, 2, true, true));
    }

    [Fact]
    public async Task Save_SomebodyElseChangedAnotherSection_BothAreKept_WithoutAWord()
    {
        await using var site = await SiteHost.StartAsync();
        await site.AddMemberAsync(Colleague, Role.Organiser);
        using var slow = await site.NewOrganiserAsync();
        using var quick = await site.SignInAsync(Colleague);
        var opened = await slow.GetPageAsync($"{Texts}/pl");
        await quick.SubmitAsync(await quick.GetPageAsync(Rules), ("Capacity", "77"));
        await quick.SubmitAsync(await quick.GetPageAsync($"{Texts}/fr"), ("Fr.Title", "Mon titre"));

        var saved = await slow.SubmitAsync(opened, ("Pl.Title", "Mój tytuł"));

        (await slow.SaysAfterRedirectAsync(saved)).ShouldBe("Zmiany zostały zapisane.");
        var after = await site.EventAsync();
        (after.Capacity, after.TextIn(Domain.Language.Pl).Title, after.TextIn(Domain.Language.Fr).Title).ShouldBe((77, "Mój tytuł", "Mon titre"));
    }

    [Fact]
    public async Task Save_SomebodyElseChangedTheSameField_409ShowsBothWithWhoAndWhen_AndSavingAgainReplaces()
    {
        await using var site = await SiteHost.StartAsync();
        await site.AddMemberAsync(Colleague, Role.Organiser);
        using var slow = await site.NewOrganiserAsync();
        using var quick = await site.SignInAsync(Colleague);
        var opened = await slow.GetPageAsync(Rules);
        await quick.SubmitAsync(await quick.GetPageAsync(Rules), ("Capacity", "77"), ("HoldHours", "48"), ("IsByInvitationOnly", "true"));

        var conflict = await slow.SubmitAsync(opened, ("CompanionsAllowed", "3"), ("Capacity", "55"));

        conflict.Status.ShouldBe(HttpStatusCode.Conflict);
        var row = conflict.All("section[aria-labelledby=stored] dl > div").ShouldHaveSingleItem();
        row.QuerySelector("a")!.GetAttribute("href").ShouldBe("#Capacity");
        SitePage.Folded(row.QuerySelector("dd")!.TextContent).ShouldBe($"{Colleague}, 2027-06-01 10:00: 77 w formularzu: 55");
        (conflict.ValueOf("CompanionsAllowed"), conflict.ValueOf("Capacity")).ShouldBe(("3", "55"));
        // What only the colleague has changed is in the form now.
        (conflict.ValueOf("HoldHours"), conflict.ValueOf("IsByInvitationOnly")).ShouldBe(("48", "true"));
        conflict.Text("main > .notice:not([role])").ShouldContain($"({Colleague}, 2027-06-01 10:00)");
        var between = await site.EventAsync();
        (between.Capacity, between.CompanionsAllowed).ShouldBe((77, 0));

        (await slow.SubmitAsync(conflict)).Location.ShouldBe(Rules);

        var after = await site.EventAsync();
        (after.Capacity, after.HoldHours, after.CompanionsAllowed, after.IsByInvitationOnly).ShouldBe((55, 48, 3, true));
    }

    [Fact]
    public async Task Save_SameTextOfTwoOrganisers_409NamesTheLanguage()
    {
        await using var site = await SiteHost.StartAsync();
        await site.AddMemberAsync(Colleague, Role.Organiser);
        using var slow = await site.NewOrganiserAsync();
        using var quick = await site.SignInAsync(Colleague);
        var opened = await slow.GetPageAsync($"{Texts}/fr");
        await quick.SubmitAsync(await quick.GetPageAsync($"{Texts}/fr"), ("Fr.Lead", "Un nouveau chapeau."));

        var conflict = await slow.SubmitAsync(opened, ("Fr.Lead", "Un autre chapeau."));

        conflict.Status.ShouldBe(HttpStatusCode.Conflict);
        conflict.Text("section[aria-labelledby=stored]").ShouldContain("(Français)");
        conflict.Text("section[aria-labelledby=stored]").ShouldContain($"{Colleague}, 2027-06-01 10:00");
    }

    [Fact]
    public async Task Save_MergedDatesContradictEachOther_IsRefused_WithBothInTheForm()
    {
        await using var site = await SiteHost.StartAsync();
        await site.AddMemberAsync(Colleague, Role.Organiser);
        using var slow = await site.NewOrganiserAsync();
        using var quick = await site.SignInAsync(Colleague);
        var opened = await slow.GetPageAsync(Time);
        (await quick.SubmitAsync(await quick.GetPageAsync(Time), ("StartsAt", "2027-06-16T11:30"), ("EndsAt", "2027-06-16T15:30"))).Location.ShouldBe(Time);

        var refused = await slow.SubmitAsync(opened, ("RepliesCloseOn", "2027-06-18"));

        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        (refused.ValueOf("StartsAt"), refused.ValueOf("RepliesCloseOn")).ShouldBe(("2027-06-16T11:30", "2027-06-18"));
        (await site.EventAsync()).RepliesCloseOn.ShouldBe(new DateOnly(2027, 6, 15));
    }

    [Fact]
    public async Task Save_EventCalledOffMeanwhile_IsNoConflict()
    {
        await using var site = await SiteHost.StartAsync();
        using var slow = await site.NewOrganiserAsync();
        using var quick = await site.NewOrganiserAsync();
        var opened = await slow.GetPageAsync(Rules);
        await quick.SubmitAsync(await quick.GetPageAsync($"{Settings}/cancellation"));

        (await slow.SubmitAsync(opened, ("Capacity", "55"))).Location.ShouldBe(Rules);

        var after = await site.EventAsync();
        (after.Capacity, after.CancelledAt is null).ShouldBe((55, false));
    }

    [Fact]
    public async Task Save_RepliesArriveMeanwhile_IsNoConflict()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        var opened = await organiser.GetPageAsync(Rules);
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

        var answer = await organiser.SubmitAsync(await organiser.GetPageAsync(Rules), ("Capacity", capacity));

        answer.Status.ShouldBe(HttpStatusCode.Redirect);
        string[] expected = [.. Enumerable.Range(3, promoted).Select(number => GuestData.Details(number).Email!)];
        (await site.QueryAsync(db => db.Outbox.Where(m => m.Kind == "place-freed").Select(m => m.To).ToListAsync())).Order(StringComparer.Ordinal).ShouldBe(expected);
        (await site.QueryAsync(db => db.Guests.Where(g => g.Reply == Reply.Accepted).OrderBy(g => g.ArrivalNumber).Select(g => g.Details.Email!).ToListAsync()))
            .ShouldBe([GuestData.Details(1).Email!, GuestData.Details(2).Email!, .. expected]);
        (await site.QueryAsync(db => db.GuestChanges.CountAsync(c => c.Kind == GuestChangeKind.Promoted))).ShouldBe(promoted);
        var debate = await site.EventAsync();
        (debate.SeatsTaken, debate.GuestsWaiting).ShouldBe((2 + promoted, 5 - promoted));
    }

    [Theory]
    [InlineData("mailto:a@example.org", "a@example.org")]
    [InlineData("Anna <a@example.org>", "a@example.org")]
    [InlineData(" a@example.org. ", "a@example.org")]
    public async Task Save_PastedAddresses_AreStoredTidied(string pasted, string stored)
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();

        await organiser.SubmitAsync(await organiser.GetPageAsync(Contact), ("ContactEmail", pasted), ("NotificationEmail", pasted));

        var debate = await site.EventAsync();
        (debate.ContactEmail, debate.NotificationEmail).ShouldBe((stored, stored));
    }

    [Fact]
    public async Task Save_ZoneByAnotherName_IsStoredAsCalendarsKnowIt()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();

        await organiser.SubmitAsync(await organiser.GetPageAsync(Time), ("TimeZone", " europe/paris"));

        (await site.EventAsync()).TimeZone.ShouldBe("Europe/Paris");
    }

    [Fact]
    public async Task Save_FewerSeatsThanTaken_NobodyLosesTheirs_AndThePageSaysSo()
    {
        await using var site = await SiteHost.StartAsync(("FirstEvent:Capacity", "5"));
        await site.AcceptAsync(Enumerable.Range(1, 5));
        using var organiser = await site.NewOrganiserAsync();

        var answer = await organiser.SubmitAsync(await organiser.GetPageAsync("/en" + Rules), ("Capacity", "3"));

        (await organiser.SaysAfterRedirectAsync(answer)).ShouldContain("2 more guests are confirmed than there are seats");
        (await site.QueryAsync(db => db.Guests.CountAsync(g => g.Reply == Reply.Accepted))).ShouldBe(5);
        (await organiser.GetPageAsync("/en/organiser/debata")).Text(".steps").ShouldContain("2 seats are missing");
        var other = await organiser.SubmitAsync(await organiser.GetPageAsync("/en" + Contact), ("NotificationEmail", "a@example.org"));
        (await organiser.SaysAfterRedirectAsync(other)).ShouldNotContain("seats");
    }

    [Theory]
    [InlineData("time", "StartsAt", "2027-06-23T11:30")]
    [InlineData("time", "TimeZone", "Europe/Kyiv")]
    [InlineData("time", "Address", "ul. Nowa 1, Warszawa")]
    [InlineData("texts/pl", "Pl.Venue", "Sala 12")]
    [InlineData("texts/fr", "Fr.Venue", "Salle 12")]
    public async Task Save_AnotherTimeOrPlaceAfterGuestsAccepted_RemindsToTellThem(string section, string field, string value)
    {
        await using var site = await SiteHost.StartAsync();
        await site.AcceptAsync([1]);
        using var organiser = await site.NewOrganiserAsync();

        var answer = await organiser.SubmitAsync(await organiser.GetPageAsync($"/en/organiser/debata/settings/{section}"), (field, value));

        (await organiser.SaysAfterRedirectAsync(answer)).ShouldContain("you may want to write to them");
    }

    [Fact]
    public async Task Save_Rules_AreStoredAndShownAgain()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();

        await organiser.SubmitAsync(
            await organiser.GetPageAsync(Rules), ("CompanionsAllowed", "2"), ("IsByInvitationOnly", "true"), ("SeatsNextThatFits", "true"));
        await organiser.SubmitAsync(await organiser.GetPageAsync(Time), ("PromotionEndsOn", "2027-06-18"));

        var stored = await site.EventAsync();
        (stored.CompanionsAllowed, stored.IsByInvitationOnly, stored.SeatsNextThatFits, stored.PromotionEndsOn).ShouldBe((2, true, true, new DateOnly(2027, 6, 18)));
        var page = await organiser.GetPageAsync(Rules);
        (page.ValueOf("CompanionsAllowed"), page.ValueOf("IsByInvitationOnly"), page.ValueOf("SeatsNextThatFits")).ShouldBe(("2", "true", "true"));
        (await organiser.GetPageAsync(Time)).ValueOf("PromotionEndsOn").ShouldBe("2027-06-18");
    }

    [Fact]
    public async Task Save_ARuleThatBothChanged_409ShowsItInWords()
    {
        await using var site = await SiteHost.StartAsync();
        using var slow = await site.NewOrganiserAsync();
        using var quick = await site.NewOrganiserAsync();
        await site.EditEventAsync(debate => debate.IsByInvitationOnly = true);
        var opened = await slow.GetPageAsync(Rules);
        // Taken away and given another way: as a page without what was seen, every difference is one.
        await quick.SubmitAsync(await quick.GetPageAsync(Rules), ("CompanionsAllowed", "2"));

        var conflict = await slow.SubmitAsync(opened, ("IsByInvitationOnly", "false"), ("Seen", ""));

        conflict.Status.ShouldBe(HttpStatusCode.Conflict);
        conflict.All("section[aria-labelledby=stored] dl > div").Select(row => SitePage.Folded(row.TextContent)).ShouldBe([
            $"Ile osób może przyprowadzić gość {SiteHost.OrganiserEmail}, 2027-06-01 10:00: 2 w formularzu: 0",
            "Tylko za imiennym zaproszeniem ktoś inny: tak w formularzu: nie",
        ]);
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

        await organiser.SubmitAsync(await organiser.GetPageAsync(Rules), ("SeatsNextThatFits", "true"));

        (await site.QueryAsync(db => db.Guests.SingleAsync(g => g.Id == single.Id))).Reply.ShouldBe(Reply.Accepted);
        var after = await site.EventAsync();
        (after.SeatsTaken, after.GuestsWaiting).ShouldBe((2, 1));
    }
}
