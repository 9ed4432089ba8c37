using System.Net;
using DebateInvite.Domain;
using DebateInvite.Domain.Campaigns;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using DebateInvite.Web.Features.Replies;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Organiser.Campaigns;

/// <summary>Whom mailings reach: groups, people picked by hand, and the filter of the list.</summary>
public class AudienceTests
{
    private const string List = "/organiser/debata/guests";
    private const string Bar = "form[action$='/bulk']";

    [Theory]
    [InlineData(Audience.All, "accepted cancelled declined opened silent waiting")]
    [InlineData(Audience.Declined, "cancelled declined")]
    [InlineData(Audience.OpenedAndSilent, "opened")]
    [InlineData(Audience.NotAnswered, "opened silent")]
    public async Task SendNow_Audience_ReachesExactlyThem(Audience audience, string reached)
    {
        await using var site = await SiteHost.StartAsync();
        await ListedAsync(site);
        using var organiser = await site.NewOrganiserAsync();

        await organiser.SendNowAsync(await organiser.DraftAsync(audience));
        await site.QueueDueAsync();

        (await site.RemindersAsync()).Select(mail => mail.To.Split('@')[0]).ShouldBe(reached.Split(' '));
        site.Log.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task For_PeopleOfSeveralRepliesPickedByHand_ReachesJustThem()
    {
        await using var site = await SiteHost.StartAsync();
        var guests = await ListedAsync(site);
        using var organiser = await site.NewOrganiserAsync();

        var draft = await ForAsync(organiser, List, [("Ids", $"{guests["accepted"].Id}"), ("Ids", $"{guests["declined"].Id}")]);
        (await organiser.GetPageAsync(draft)).AllText.ShouldContain("accepted Zawadzka, declined Zawadzka");
        await organiser.SendNowAsync(draft);
        await site.QueueDueAsync();

        (await site.RemindersAsync()).Select(mail => mail.GuestId).ShouldBe([guests["accepted"].Id, guests["declined"].Id]);
    }

    [Fact]
    public async Task Picked_OneIsDeletedAndOneMerged_ReachesWhoIsLeft_AndNobodyElse()
    {
        await using var site = await SiteHost.StartAsync();
        var guests = await ListedAsync(site);
        using var organiser = await site.NewOrganiserAsync();
        var draft = await ForAsync(organiser, List, [("Ids", $"{guests["accepted"].Id}"), ("Ids", $"{guests["silent"].Id}")]);
        var onlyGone = await ForAsync(organiser, List, [("Ids", $"{guests["accepted"].Id}")]);

        await organiser.SubmitAsync(await organiser.GetPageAsync($"{List}/{guests["accepted"].Id}/delete"));
        await organiser.SubmitAsync(await organiser.GetPageAsync($"{List}/{guests["opened"].Id}/merge?other={guests["silent"].Id}"));
        await organiser.SendNowAsync(draft);
        await organiser.SendNowAsync(onlyGone);
        await site.QueueDueAsync();

        (await site.RemindersAsync()).ShouldHaveSingleItem().GuestId.ShouldBe(guests["opened"].Id);
        site.Log.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task For_AllOfAFilter_KeepsTheFilterAndReadsItWhenItSends()
    {
        await using var site = await SiteHost.StartAsync();
        await ListedAsync(site);
        using var organiser = await site.NewOrganiserAsync();

        var draft = await ForAsync(organiser, $"{List}?reply=None&tag=panel", [("All", "true")]);
        (await organiser.GetPageAsync($"{draft}/edit")).Find("input[name=Audience][value=NotAnswered]").HasAttribute("checked").ShouldBeTrue("The audience is that of the list.");
        await site.AddAsync(GuestData.Details(7) with { Email = "later@example.org" });
        await TagAsync(site, "later@example.org", "panel");
        await TagAsync(site, "silent@example.org", "vip");
        await organiser.SendNowAsync(draft);
        await site.QueueDueAsync();

        (await site.RemindersAsync()).ShouldHaveSingleItem().To.ShouldBe("later@example.org");
    }

    [Fact]
    public async Task Edit_NarrowedMailing_SaysByWhat_AndCanBeWidened()
    {
        await using var site = await SiteHost.StartAsync();
        await ListedAsync(site);
        using var organiser = await site.NewOrganiserAsync();
        var draft = await ForAsync(organiser, $"{List}?sector=Media&tag=panel", [("All", "true")]);

        var form = await organiser.GetPageAsync($"{draft}/edit");
        form.AllText.ShouldContain("Sektor: Media");
        form.ValueOf("Tag").ShouldBe("panel");
        await organiser.SubmitAsync(form, ("En.Subject", "Another subject"));
        (await site.CampaignAsync(Guid.Parse(draft[^36..]))).Criteria.ShouldBe(new GuestCriteria { Sector = Sector.Media, Tag = "panel" });
        await organiser.SubmitAsync(await organiser.GetPageAsync($"{draft}/edit"), ("Everybody", "true"));

        (await site.CampaignAsync(Guid.Parse(draft[^36..]))).Criteria.ShouldBe(new GuestCriteria { Tag = "panel" });
    }

    [Fact]
    public async Task Copy_Sent_IsADraftForTheSamePeople_MarkedAsACopy()
    {
        await using var site = await SiteHost.StartAsync();
        var guests = await ListedAsync(site);
        using var organiser = await site.NewOrganiserAsync();
        var draft = await ForAsync(organiser, List, [("Ids", $"{guests["accepted"].Id}")]);
        await organiser.SubmitAsync(await organiser.GetPageAsync($"{draft}/edit"), ("Pl.Subject", "Pierwsza"));
        await organiser.SendNowAsync(draft);
        await site.QueueDueAsync();

        var copied = await organiser.SubmitAsync(await organiser.GetPageAsync(draft), "form[action$='/copy']", Reminders.Nothing);
        var copy = copied.Location!.Replace("/edit", "", StringComparison.Ordinal);

        (await organiser.GetPageAsync(copied.Location!)).ValueOf("Pl.Subject").ShouldBe("Pierwsza");
        (await organiser.GetPageAsync(copy)).All(".badge").Select(badge => badge.TextContent).ShouldContain("kopia");
        (await organiser.GetPageAsync(Reminders.Path)).All(".badge").Select(badge => badge.TextContent).ShouldContain("kopia");
        var stored = await site.CampaignAsync(Guid.Parse(copy[^36..]));
        (stored.State, stored.CopyOf, stored.QueuedAt).ShouldBe((CampaignState.Draft, Guid.Parse(draft[^36..]), null));
        await organiser.SendNowAsync(copy);
        await site.QueueDueAsync();
        (await site.RemindersAsync()).Select(mail => mail.GuestId).ShouldBe([guests["accepted"].Id, guests["accepted"].Id]);
    }

    [Fact]
    public async Task For_MorePickedThanCanBeKept_SaysSoAndDraftsNothing()
    {
        await using var site = await SiteHost.StartAsync();
        var many = await site.AddAsync(Enumerable.Range(0, Campaign.MaxGuests + 1).Select(number => (GuestData.Details(number), Reply.None)));
        using var organiser = await site.NewOrganiserAsync();
        var token = SiteClient.TokenOf(await organiser.GetPageAsync(List));

        var refused = await organiser.PostAsync($"{Reminders.Path}/for", [token, new("Ids", string.Join(',', many.Select(guest => guest.Id)))]);
        (await organiser.SaysAfterRedirectAsync(refused)).ShouldContain("najwyżej 1");
        (await site.QueryAsync(db => db.Campaigns.AnyAsync())).ShouldBeFalse();

        (await organiser.PostAsync($"{Reminders.Path}/for", [token, new("audience", nameof(Audience.NotInvited)), new("All", "true")])).Location.ShouldNotBeNull().ShouldEndWith("/edit");
    }

    // As the bar of the list sends it.
    private static async Task<string> ForAsync(SiteClient organiser, string list, (string Field, string Value)[] chosen)
    {
        var page = await organiser.GetPageAsync(list);
        var fields = SiteClient.FieldsOf(page, Bar).Where(field => field.Key is "Filter" or "__RequestVerificationToken").Concat(chosen.Select(field => KeyValuePair.Create(field.Field, field.Value)));
        var answer = await organiser.PostAsync(page.All($"{Bar} .picked__more button").First().GetAttribute("formaction")!, fields);
        answer.Status.ShouldBe(HttpStatusCode.Redirect, answer.AllText);
        return answer.Location!.Replace("/edit", "", StringComparison.Ordinal);
    }

    private static Task<int> TagAsync(SiteHost site, string email, string tag) => site.QueryAsync(async db =>
    {
        (await db.Guests.SingleAsync(g => g.Details.Email == email)).Remark(new GuestRemarks { Tags = [tag] });
        return await db.SaveChangesAsync();
    });

    private static async Task<Dictionary<string, Guest>> ListedAsync(SiteHost site)
    {
        (string Name, Reply Reply)[] people =
        [
            ("accepted", Reply.Accepted), ("cancelled", Reply.Cancelled), ("declined", Reply.Declined), ("silent", Reply.None), ("opened", Reply.None),
        ];
        var guests = (await site.AddAsync(people.Select(person => (Named(person.Name), person.Reply)))).ToDictionary(guest => guest.Details.FirstName, StringComparer.Ordinal);
        await site.EditEventAsync(debate => debate.Capacity = 1);
        guests["waiting"] = await site.AddAsync(Named("waiting"), Reply.WaitListed);
        foreach (var name in new[] { "accepted", "silent" })
            await TagAsync(site, $"{name}@example.org", "panel");
        await site.CallAsync<RecordOpening, object?>(async opening =>
        {
            await opening.RunAsync(guests["opened"], CancellationToken.None);
            return null;
        });
        await site.QueryAsync(async db =>
        {
            // Somebody whose address nobody has confirmed.
            var debate = await db.Events.SingleAsync();
            var held = Guest.For(debate.Id, Named("held"), site.Clock.GetUtcNow().UtcDateTime);
            debate.Hold(held, site.Clock.GetUtcNow().UtcDateTime, []);
            db.Guests.Add(held);
            return await db.SaveChangesAsync();
        });
        await site.EditEventAsync(debate => debate.Capacity = null);
        return guests;
    }

    private static GuestDetails Named(string name) => new() { FirstName = name, LastName = "Zawadzka", Email = $"{name}@example.org", Sector = Sector.Media, Language = Language.Pl };
}
