using System.Net;
using DebateInvite.Domain;
using DebateInvite.Domain.Access;
using DebateInvite.Domain.Campaigns;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Tests.Features.Organiser.Access;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Organiser.Settings;

/// <summary>What guests see of an event that is not published, and what organisers can do about that.</summary>
public class PublicationTests
{
    private const string Publication = "/organiser/debata/settings/publication";
    private const string Publish = "form[action$='/publication']";
    private const string Archive = "form[action$='/archive']";
    private const string Quiet = "To zaproszenie jest chwilowo niedostępne";

    [Fact]
    public async Task Copy_IsSeenByNobody_AndCannotBePublishedBeforeItHasItsOwnTitle()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        using var guest = site.NewClient();
        await organiser.CopyEventAsync("nowa", "2028-05-10T09:00", "2028-05-01");

        foreach (var path in new[] { "/nowa", "/en/nowa", "/nowa/rsvp", "/nowa/event.ics", "/nowa/privacy", "/nowa/rsvp/link" })
        {
            var page = await guest.GetPageAsync(path);
            page.Status.ShouldBe(HttpStatusCode.NotFound, path);
            page.AllText.ShouldNotContain("kopia");
        }

        var copy = await CopyAsync(site);
        copy.Texts.OrderBy(text => text.Language).Select(text => text.Title.Split(' ')[^1]).ShouldBe(["(kopia)", "(copy)", "(copie)"]);
        (await organiser.GetPageAsync("/organiser/nowa/settings/publication")).All(Publish).ShouldBeEmpty();
        var token = SiteClient.TokenOf(await organiser.GetPageAsync("/organiser/nowa/settings"));
        var refused = await organiser.PostAsync("/organiser/nowa/settings/publication", [token, new("published", "true")]);
        (await organiser.SaysAfterRedirectAsync(refused)).ShouldContain("własny tytuł w każdym języku");
        (await CopyAsync(site)).IsPublished.ShouldBeFalse();

        foreach (var language in LanguageExtensions.All)
            (await organiser.SubmitAsync(await organiser.GetPageAsync($"/organiser/nowa/settings/texts/{language.Code()}"), ($"{language}.Title", "Nowa debata"))).Status.ShouldBe(HttpStatusCode.Redirect);
        var published = await organiser.SubmitAsync(await organiser.GetPageAsync("/organiser/nowa/settings/publication"), Publish, []);

        (await organiser.SaysAfterRedirectAsync(published)).ShouldBe("Wydarzenie jest opublikowane: goście widzą jego stronę.");
        (await guest.GetPageAsync("/nowa")).Heading.ShouldBe("Nowa debata");
        (await guest.SubmitAsync(await guest.GetPageAsync("/nowa/rsvp"), "main form", GuestData.Rsvp())).Location.ShouldBe("/nowa/rsvp/thanks");
    }

    [Theory]
    [InlineData("Debata (kopia)")]
    [InlineData("Debata (COPY)")]
    [InlineData("Debata\u00a0(copie) ")]
    public async Task Save_PublishedEventTitledAsACopy_IsRefused(string title)
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();

        var answer = await organiser.SubmitAsync(await organiser.GetPageAsync("/organiser/debata/settings/texts/pl"), ("Pl.Title", title));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf("Pl_Title").ShouldNotBeNull();
        (await site.EventAsync()).TextIn(Language.Pl).IsTitledAsCopy.ShouldBeFalse();
    }

    [Fact]
    public async Task Copy_OfACopy_IsMarkedOnce_AndALongTitleStillFits()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        await site.EditEventAsync(debate => debate.TextIn(Language.Fr).Title = new string('ż', 200));
        await organiser.CopyEventAsync("nowa", "2028-05-10T09:00", "2028-05-01");
        var form = await organiser.GetPageAsync("/organiser/events/new?from=nowa");

        (await organiser.SubmitAsync(form, ("Slug", "nowsza"), ("StartsAt", "2029-05-10T09:00"), ("RepliesCloseOn", "2029-05-01"))).Status.ShouldBe(HttpStatusCode.Redirect);

        var copy = await site.QueryAsync(db => db.Events.Include(e => e.Texts).SingleAsync(e => e.Slug == "nowsza"));
        copy.TextIn(Language.Pl).Title.ShouldEndWith("ekonomii społecznej (kopia)");
        copy.TextIn(Language.Fr).Title.ShouldBe(new string('ż', 192) + " (copie)");
    }

    [Fact]
    public async Task Preview_OfAnEventThatGuestsDoNotSee_IsForOrganisers()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        await organiser.CopyEventAsync("nowa", "2028-05-10T09:00", "2028-05-01");

        var preview = await organiser.GetPageAsync("/en/organiser/nowa/preview");

        preview.Heading.ShouldEndWith("(copy)");
        preview.AllText.ShouldContain("10 May 2028");
        preview.Text(".notice").ShouldStartWith("A preview for organisers.");
        (await organiser.GetPageAsync("/organiser/nowa")).All(".desk-header a[href='/organiser/nowa/preview']").ShouldHaveSingleItem();
        (await organiser.GetPageAsync("/organiser/debata/preview")).Location.ShouldBe("/debata");
        using var guest = site.NewClient();
        (await guest.GetPageAsync("/organiser/nowa/preview")).Location!.ShouldStartWith("/organiser/sign-in");
    }

    [Fact]
    public async Task Withdraw_WhoKnowsTheEvent_IsToldThatNothingIsLost_AtOnce_AndCanChangeNothing()
    {
        await using var site = await SiteHost.StartAsync();
        var invited = await site.AddAsync(GuestData.Details(2), Reply.None);
        await site.AcceptAsync([1]);
        var accepted = await site.QueryAsync(db => db.Guests.SingleAsync(g => g.Reply == Reply.Accepted));
        using var organiser = await site.NewOrganiserAsync();
        using var guest = site.NewClient();
        var (form, own) = (await guest.GetPageAsync("/debata/rsvp"), await guest.GetPageAsync($"/r/{accepted.Token}"));
        (await guest.GetPageAsync("/")).Status.ShouldBe(HttpStatusCode.OK);

        var withdrawn = await organiser.SubmitAsync(await organiser.GetPageAsync(Publication), Publish, []);

        (await organiser.SaysAfterRedirectAsync(withdrawn)).ShouldBe("Wydarzenie jest wycofane: goście go teraz nie widzą.");
        foreach (var path in new[] { "/", "/debata", "/debata/rsvp", "/debata/event.ics", $"/r/{accepted.Token}", $"/i/{invited.Token}" })
        {
            var page = await guest.GetPageAsync(path);
            page.Status.ShouldBe(HttpStatusCode.NotFound, path);
            page.Heading.ShouldBe(Quiet, path);
            page.AllText.ShouldContain("jest ona zachowana");
            page.All("main a[href='mailto:anna.moskwa@mrpips.gov.pl']").ShouldHaveSingleItem();
        }

        (await guest.GetPageAsync($"/en/r/{accepted.Token}")).Heading.ShouldBe("This invitation is not available at the moment");
        (await guest.GetPageAsync($"/fr/i/{invited.Token}")).Heading.ShouldStartWith("Cette invitation");
        (await guest.SubmitAsync(form, "main form", GuestData.Rsvp(3))).Heading.ShouldBe(Quiet);
        (await guest.SubmitAsync(own, "form[action$='/cancel']", [])).Heading.ShouldBe(Quiet);
        // What the law has guests told stays.
        (await guest.GetPageAsync("/debata/privacy")).Status.ShouldBe(HttpStatusCode.OK);
        (await site.QueryAsync(db => db.Guests.CountAsync())).ShouldBe(2);
        (await site.QueryAsync(db => db.Guests.CountAsync(g => g.Reply == Reply.Accepted))).ShouldBe(1);

        await organiser.SubmitAsync(await organiser.GetPageAsync(Publication), Publish, []);

        (await guest.GetPageAsync("/")).Status.ShouldBe(HttpStatusCode.OK);
        (await guest.GetPageAsync($"/r/{accepted.Token}")).Status.ShouldBe(HttpStatusCode.OK);
        site.Log.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Withdraw_SeatGivenUpMeanwhile_GoesToTheNextWhoWaits_OnlyOnceGuestsSeeTheEventAgain()
    {
        await using var site = await SiteHost.StartAsync(("FirstEvent:Capacity", "1"));
        await site.AcceptAsync([1, 2]);
        using var organiser = await site.NewOrganiserAsync();
        await organiser.SubmitAsync(await organiser.GetPageAsync(Publication), Publish, []);

        await organiser.SubmitAsync(await organiser.GetPageAsync("/organiser/debata/settings/rules"), ("Capacity", "2"));

        (await site.EventAsync()).GuestsWaiting.ShouldBe(1);
        (await site.QueryAsync(db => db.Outbox.CountAsync(m => m.Kind == "place-freed"))).ShouldBe(0);
        await organiser.SubmitAsync(await organiser.GetPageAsync(Publication), Publish, []);
        (await site.EventAsync()).GuestsWaiting.ShouldBe(0);
        (await site.QueryAsync(db => db.Outbox.SingleAsync(m => m.Kind == "place-freed"))).To.ShouldBe(GuestData.Details(2).Email);
    }

    [Fact]
    public async Task Link_OfAnEventNeverPublished_TellsItsOwner()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        await organiser.CopyEventAsync("nowa", "2028-05-10T09:00", "2028-05-01");
        var copy = await CopyAsync(site);
        var invited = Guest.For(copy.Id, GuestData.Details(1), site.Clock.GetUtcNow().UtcDateTime);
        await site.QueryAsync(db =>
        {
            db.Guests.Add(invited);
            return db.SaveChangesAsync();
        });
        using var guest = site.NewClient();

        var page = await guest.GetPageAsync($"/i/{invited.Token}");

        (page.Status, page.Heading).ShouldBe((HttpStatusCode.NotFound, Quiet));
    }

    [Fact]
    public async Task Feature_EventThatIsNotPublished_IsRefused()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        await organiser.CopyEventAsync("nowa", "2028-05-10T09:00", "2028-05-01");
        var events = await organiser.GetPageAsync("/organiser/events");
        events.All("form[action$='/feature']").ShouldBeEmpty();

        var answer = await organiser.PostAsync("/organiser/events/nowa/feature", [SiteClient.TokenOf(events)]);

        (await organiser.SaysAfterRedirectAsync(answer)).ShouldContain("Goście nie widzą tego wydarzenia");
        (await site.EventAsync()).IsFeatured.ShouldBeTrue();
    }

    [Fact]
    public async Task Archive_EventThatIsOver_LeavesTheLists_StaysForGuests_AndComesBackWithNewDates()
    {
        await using var site = await SiteHost.StartAsync();
        using var early = await site.NewOrganiserAsync();
        (await early.GetPageAsync(Publication)).All(Archive).ShouldBeEmpty();
        await site.LocalTimeIsAsync("2027-06-22T10:00");
        using var organiser = await site.NewOrganiserAsync();

        await organiser.SubmitAsync(await organiser.GetPageAsync(Publication), Archive, []);

        (await organiser.GetPageAsync("/organiser/events")).All("tbody a").ShouldBeEmpty();
        (await organiser.GetPageAsync("/organiser/events")).All("a[href='/organiser/events?archive=true']").ShouldHaveSingleItem();
        (await organiser.GetPageAsync("/organiser/events?archive=true")).All("tbody th a").ShouldHaveSingleItem();
        using var guest = site.NewClient();
        (await guest.GetPageAsync("/debata")).AllText.ShouldContain("Wydarzenie już się odbyło");

        await organiser.SubmitAsync(await organiser.GetPageAsync("/organiser/debata/settings/time"), ("StartsAt", "2027-09-21T11:30"));

        (await site.EventAsync()).ArchivedAt.ShouldBeNull();
    }

    [Fact]
    public async Task Archive_EventThatIsToCome_IsRefused()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        var token = SiteClient.TokenOf(await organiser.GetPageAsync(Publication));

        var answer = await organiser.PostAsync($"{Publication}/archive", [token, new("archived", "true")]);

        (await organiser.SaysAfterRedirectAsync(answer)).ShouldContain("zakończone, odwołane albo nieopublikowane");
        (await site.EventAsync()).ArchivedAt.ShouldBeNull();
    }

    [Fact]
    public async Task Delete_EmptyEvent_IsGone_WithItsDraftsOfMailings_AndWrittenDown()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        await organiser.CopyEventAsync("nowa", "2028-05-10T09:00", "2028-05-01");
        var copy = await CopyAsync(site);
        await organiser.SubmitAsync(await organiser.GetPageAsync("/organiser/nowa/campaigns/new?audience=Accepted"), "main form.form", []);

        var asked = await organiser.GetPageAsync("/organiser/nowa/settings/publication/deletion");
        asked.Heading.ShouldStartWith("Usunąć wydarzenie");
        var answer = await organiser.SubmitAsync(asked, []);

        answer.Location.ShouldBe("/organiser/events");
        (await site.QueryAsync(db => db.Events.AnyAsync(e => e.Id == copy.Id))).ShouldBeFalse();
        (await site.QueryAsync(db => db.Campaigns.AnyAsync())).ShouldBeFalse();
        (await site.QueryAsync(db => db.AuditEntries.SingleAsync(e => e.Kind == AuditKind.EventDeleted))).Event.ShouldBe("nowa");
        (await organiser.GetPageAsync("/organiser/nowa/settings")).Status.ShouldBe(HttpStatusCode.NotFound);
        site.Log.Faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("guest", "Na liście są goście")]
    [InlineData("mailing", "wysyłki, które już poszły albo są zaplanowane")]
    [InlineData("published", "najpierw prosimy je wycofać")]
    [InlineData("featured", "Wydarzenia ze strony głównej nie można usunąć")]
    public async Task Delete_EventThatSomethingHasComeOf_IsRefused_AndSaysWhy(string what, string says)
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        await organiser.CopyEventAsync("nowa", "2028-05-10T09:00", "2028-05-01");
        await site.QueryAsync(async db =>
        {
            var copy = await db.Events.Include(e => e.Texts).SingleAsync(e => e.Slug == "nowa");
            var campaign = new Campaign { EventId = copy.Id, Audience = Audience.Accepted, CreatedAt = copy.StartsAt.ToUniversalTime() };
            copy.Texts.ForEach(text => text.Title = "Nowa");
            if (what is "guest")
                db.Guests.Add(Guest.For(copy.Id, GuestData.Details(1), site.Clock.GetUtcNow().UtcDateTime));
            if (what is "mailing" && campaign.Schedule(new DateTime(2028, 1, 1, 0, 0, 0, DateTimeKind.Utc), copy, SiteHost.OrganiserEmail))
                db.Campaigns.Add(campaign);
            if (what is "published" or "featured")
                copy.Publish().ShouldBeTrue();
            copy.IsFeatured = what is "featured";
            return await db.SaveChangesAsync();
        });
        var publication = await organiser.GetPageAsync("/organiser/nowa/settings/publication");
        publication.AllText.ShouldContain(says);
        publication.All("a[href$='/deletion']").ShouldBeEmpty();

        var answer = await organiser.PostAsync("/organiser/nowa/settings/publication/deletion", [SiteClient.TokenOf(publication)]);

        (await organiser.SaysAfterRedirectAsync(answer)).ShouldContain(says);
        (await site.QueryAsync(db => db.Events.CountAsync(e => e.Slug == "nowa"))).ShouldBe(1);
    }

    [Fact]
    public async Task Delete_AsksAgainWhoIsThere_AndIsForThoseWhoMakeEvents()
    {
        await using var site = await SiteHost.StartAsync();
        using var owner = await site.NewOrganiserAsync();
        await owner.CopyEventAsync("nowa", "2028-05-10T09:00", "2028-05-01");
        using var organiser = await site.NewMemberAsync(Role.Organiser);
        (await organiser.GetPageAsync("/organiser/debata/settings/publication/deletion")).Status.ShouldBe(HttpStatusCode.Forbidden);

        site.Clock.Advance(TimeSpan.FromHours(1));

        (await owner.GetPageAsync("/organiser/nowa/settings/publication/deletion")).Location!.ShouldContain("confirm-identity");
    }

    private static Task<Domain.Events.DebateEvent> CopyAsync(SiteHost site) =>
        site.QueryAsync(db => db.Events.AsNoTracking().Include(e => e.Texts).SingleAsync(e => e.Slug == "nowa"));
}
