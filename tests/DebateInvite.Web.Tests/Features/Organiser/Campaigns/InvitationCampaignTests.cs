using System.Net;
using DebateInvite.Domain;
using DebateInvite.Domain.Campaigns;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Organiser.Campaigns;

/// <summary>Personal invitations to those who have had none yet.</summary>
public class InvitationCampaignTests
{
    [Fact]
    public async Task Send_NotInvited_EachGetsTheirLinkWithTheirSalutation_Once()
    {
        await using var site = await SiteHost.StartAsync();
        var guests = await ListedAsync(site);
        using var organiser = await site.NewOrganiserAsync();

        await organiser.SendNowAsync(await organiser.DraftAsync(Audience.NotInvited));
        await site.QueueDueAsync();
        await organiser.SendNowAsync(await organiser.DraftAsync(Audience.NotInvited));
        await site.QueueDueAsync();

        var mails = await site.MailsAsync(3);
        mails.Count.ShouldBe(3);
        foreach (var (guest, salutation) in guests.Zip(["Szanowna Pani Dyrektor,", "Dear Łucja Źródło,", "Madame, Monsieur,"]))
        {
            var mail = mails.Single(mail => mail.To.Mailboxes.Single().Address == guest.Details.Email);
            mail.TextBody!.ShouldStartWith(salutation);
            mail.TextBody!.ShouldContain($"/i/{guest.Token}");
        }

        (await site.QueryAsync(db => db.Guests.CountAsync(g => g.InvitedAt != null))).ShouldBe(3);
        var history = await site.QueryAsync(db => db.GuestChanges.Where(c => c.Kind == GuestChangeKind.Invited).ToListAsync());
        history.Select(change => change.GuestId).Order().ShouldBe(guests.Select(guest => guest.Id).Order());
        history.ShouldAllBe(change => change.Actor == SiteHost.OrganiserEmail);
        (await site.QueryAsync(db => db.Outbox.Select(m => m.Kind).Distinct().ToListAsync())).ShouldBe(["invitation"]);
    }

    [Fact]
    public async Task Show_Sent_TellsOfEachGuestWhatBecameOfIt()
    {
        await using var site = await SiteHost.StartAsync();
        var guests = await ListedAsync(site);
        using var organiser = await site.NewOrganiserAsync();
        var address = await organiser.DraftAsync(Audience.NotInvited);
        await organiser.SendNowAsync(address);
        await site.QueueDueAsync();
        await site.MailsAsync(3);
        using var visitor = site.NewClient();
        await visitor.SubmitAsync(await visitor.GetPageAsync($"/i/{guests[0].Token}"), "#opened", []);
        await visitor.SubmitAsync(await visitor.GetPageAsync($"/i/{guests[1].Token}"), "#reply-form", [], "button[formaction$='/decline']");

        var page = await organiser.GetPageAsync(address);

        page.All(".figures > div").ToDictionary(
                figure => SitePage.Folded(figure.Children[0].TextContent), figure => figure.Children[1].TextContent, StringComparer.Ordinal)
            .ShouldBe(
                new Dictionary<string, string>(StringComparer.Ordinal)
                {
                    ["wysłane"] = "3", ["w kolejce"] = "0", ["niedostarczone"] = "0", ["otwarte zaproszenia"] = "2",
                    ["z potwierdzonym miejscem"] = "0", ["na liście rezerwowej"] = "0", ["odmówiło lub zrezygnowało"] = "1", ["bez odpowiedzi"] = "2",
                    ["bez adresu e-mail"] = "1",
                }, ignoreOrder: true);
        var answers = page.All("main table tbody tr")
            .ToDictionary(row => row.QuerySelector("th .table__more")!.TextContent, row => SitePage.Folded(row.Children[4].TextContent), StringComparer.Ordinal);
        answers[guests[0].Details.Email!].ShouldStartWith("bez odpowiedzi otwarto");
        answers[guests[1].Details.Email!].ShouldStartWith("odmowa otwarto");
        answers[guests[2].Details.Email!].ShouldBe("bez odpowiedzi nie otwarto");
    }

    [Fact]
    public async Task For_GuestsPickedInTheList_IsADraftForThemOnly()
    {
        await using var site = await SiteHost.StartAsync();
        var guests = await ListedAsync(site);
        using var organiser = await site.NewOrganiserAsync();
        var token = SiteClient.TokenOf(await organiser.GetPageAsync(Reminders.Path + "/new"));

        var answer = await organiser.PostAsync(
            Reminders.Path + "/for",
            [token, new("audience", nameof(Audience.NotInvited)), new("Ids", guests[0].Id.ToString()), new("Ids", guests[2].Id.ToString())]);
        answer.Status.ShouldBe(HttpStatusCode.Redirect);
        var form = await organiser.GetPageAsync(answer.Location!);
        form.AllText.ShouldContain("Tylko 2 osoby wybrane z listy gości.");
        var saved = await organiser.SubmitAsync(form, ("Pl.Subject", "Zapraszamy"));
        (await organiser.GetPageAsync(saved.Location!)).Text("section[aria-labelledby=send]").ShouldContain("Dziś dotarłoby do 2 osób.");
        await organiser.SendNowAsync(saved.Location!);
        await site.QueueDueAsync();

        (await site.RemindersAsync()).Select(mail => mail.GuestId).Order().ShouldBe(new Guid?[] { guests[0].Id, guests[2].Id }.Order());
    }

    [Fact]
    public async Task Send_WithATag_ReachesOnlyThoseWhoHaveIt()
    {
        await using var site = await SiteHost.StartAsync();
        var guests = await ListedAsync(site);
        using var organiser = await site.NewOrganiserAsync();

        var created = await organiser.SubmitAsync(await organiser.GetPageAsync($"{Reminders.Path}/new?audience=NotInvited&tag=Panel"), []);
        await organiser.SendNowAsync(created.Location!);
        await site.QueueDueAsync();

        (await site.RemindersAsync()).ShouldHaveSingleItem().GuestId.ShouldBe(guests[0].Id);
    }

    [Fact]
    public async Task For_NobodyPicked_SaysSoAndDraftsNothing()
    {
        await using var site = await SiteHost.StartAsync();
        await ListedAsync(site);
        using var organiser = await site.NewOrganiserAsync();
        var token = SiteClient.TokenOf(await organiser.GetPageAsync(Reminders.Path + "/new"));

        var answer = await organiser.PostAsync(Reminders.Path + "/for", [token, new("audience", nameof(Audience.NotInvited))]);

        (await organiser.SaysAfterRedirectAsync(answer)).ShouldContain("zaznaczyć");
        (await site.QueryAsync(db => db.Campaigns.AnyAsync())).ShouldBeFalse();
    }

    [Fact]
    public async Task Show_TwoSeatedOneWaiting_TellsThemApart()
    {
        await using var site = await SiteHost.StartAsync(("FirstEvent:Capacity", "2"));
        var guests = await site.AddAsync(Enumerable.Range(1, 5).Select(number => (GuestData.Details(number), Reply.None)));
        using var organiser = await site.NewOrganiserAsync();
        var address = await organiser.DraftAsync(Audience.NotInvited);
        await organiser.SendNowAsync(address);
        await site.QueueDueAsync();
        using var visitor = site.NewClient();
        foreach (var guest in guests.Take(3))
            await visitor.SubmitAsync(await visitor.GetPageAsync($"/i/{guest.Token}"), "form:has([name=FirstName])", [KeyValuePair.Create("ClauseAcknowledged", "true")]);
        await visitor.SubmitAsync(await visitor.GetPageAsync($"/i/{guests[3].Token}"), "#reply-form", [], "button[formaction$='/decline']");

        var figures = (await organiser.GetPageAsync(address)).All(".figures > div").ToDictionary(
            figure => SitePage.Folded(figure.Children[0].TextContent), figure => figure.Children[1].TextContent, StringComparer.Ordinal);

        (figures["z potwierdzonym miejscem"], figures["na liście rezerwowej"], figures["odmówiło lub zrezygnowało"], figures["bez odpowiedzi"]).ShouldBe(("2", "1", "1", "1"));
    }

    // Three who can be written to, each in a language of their own, one without an address and one who has come by themselves.
    private static Task<Guest[]> ListedAsync(SiteHost site) => site.QueryAsync(async db =>
    {
        var debate = await db.Events.SingleAsync();
        var now = site.Clock.GetUtcNow().UtcDateTime;
        var guests = new[] { Language.Pl, Language.En, Language.Fr }
            .Select((language, index) => Guest.For(debate.Id, GuestData.Details(index + 1) with { Language = language }, now))
            .ToArray();
        guests[0].Remark(new GuestRemarks { Salutation = "Szanowna Pani Dyrektor", Tags = ["panel", "vip"] });
        guests[1].Remark(new GuestRemarks { Tags = ["panelowy"] });
        var accepted = Guest.For(debate.Id, GuestData.Details(5), now);
        debate.Accept(accepted, now);
        db.Guests.AddRange(guests);
        db.Guests.AddRange(accepted, Guest.For(debate.Id, GuestData.Details(4) with { Email = null }, now));
        await db.SaveChangesAsync();
        return guests;
    });
}
