using System.Net;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Organiser.Guests.Merge;

/// <summary>What a guest has of a record that became one with another: the link in mails and calendars, the code in prints.</summary>
public class FormerLinkTests
{
    private const string Path = "/organiser/debata/guests";

    [Fact]
    public async Task Merge_LinkAndCodeOfTheRecordThatIsGone_LeadToTheOneThatStays()
    {
        await using var site = await SiteHost.StartAsync();
        var (kept, gone) = await TwoAsync(site);
        using var organiser = await site.NewOrganiserAsync();
        using var guest = site.NewClient();

        await MergeAsync(organiser, kept, gone);

        var own = await guest.GetPageAsync($"/r/{gone.Token}");
        own.Status.ShouldBe(HttpStatusCode.OK);
        own.AllText.ShouldContain(kept.Code);
        await guest.SubmitAsync(own, "form[action$='/cancel']", []);
        (await site.QueryAsync(db => db.Guests.SingleAsync())).Reply.ShouldBe(Reply.Cancelled);
        var found = await organiser.GetPageAsync($"{Path}?q={gone.Code.ToLowerInvariant()}");
        found.All("tbody th a").ShouldHaveSingleItem().GetAttribute("href").ShouldBe($"{Path}/{kept.Id}");
        (await organiser.GetPageAsync($"/organiser/debata/secretariat?q={gone.Code}")).AllText.ShouldContain(kept.FullName);
        (await organiser.GetPageAsync($"{Path}/{kept.Id}")).AllText.ShouldContain(gone.Code, customMessage: "The history says which record it was.");
        (await organiser.GetPageAsync($"{Path}?q={gone.Code[..^1]}")).All("tbody th a").ShouldBeEmpty();
        site.Log.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Merge_InvitationOfTheRecordThatIsGone_IsAnsweredForTheOneThatStays()
    {
        await using var site = await SiteHost.StartAsync();
        var (kept, gone) = (await site.AddAsync(GuestData.Details(1)), await site.AddAsync(GuestData.Details(2)));
        using var organiser = await site.NewOrganiserAsync();
        using var guest = site.NewClient();
        await MergeAsync(organiser, kept, gone);

        await guest.SubmitAsync(await guest.GetPageAsync($"/i/{gone.Token}"), "#reply-form", [], "button[formaction$='/decline']");

        var left = await site.QueryAsync(db => db.Guests.SingleAsync());
        (left.Id, left.Reply).ShouldBe((kept.Id, Reply.Declined));
    }

    [Fact]
    public async Task Merge_OfAMergedRecord_TakesItsLinksAlong()
    {
        await using var site = await SiteHost.StartAsync();
        var (second, first) = await TwoAsync(site);
        var third = await site.AddAsync(GuestData.Details(3), Reply.Accepted);
        using var organiser = await site.NewOrganiserAsync();
        using var guest = site.NewClient();

        await MergeAsync(organiser, second, first);
        await MergeAsync(organiser, third, second);

        foreach (var token in new[] { first.Token, second.Token })
            (await guest.GetPageAsync($"/r/{token}")).AllText.ShouldContain(third.Code);
        (await organiser.GetPageAsync($"{Path}?q={first.Code}")).All("tbody th a").ShouldHaveSingleItem().GetAttribute("href").ShouldBe($"{Path}/{third.Id}");
    }

    [Fact]
    public async Task Renew_AfterAMerge_EndsTheLinksOfBoth_AndKeepsTheCodes()
    {
        await using var site = await SiteHost.StartAsync();
        var (kept, gone) = await TwoAsync(site);
        using var organiser = await site.NewOrganiserAsync();
        using var guest = site.NewClient();
        await MergeAsync(organiser, kept, gone);

        await organiser.SubmitAsync(await organiser.GetPageAsync($"{Path}/{kept.Id}"), "form[action$='/link/renew']", []);

        foreach (var token in new[] { kept.Token, gone.Token })
            (await guest.GetPageAsync($"/r/{token}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await organiser.GetPageAsync($"{Path}?q={gone.Code}")).All("tbody th a").ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Delete_AfterAMerge_LeavesNothingOfEither()
    {
        await using var site = await SiteHost.StartAsync();
        var (kept, gone) = await TwoAsync(site);
        using var organiser = await site.NewOrganiserAsync();
        using var guest = site.NewClient();
        await MergeAsync(organiser, kept, gone);

        await organiser.SubmitAsync(await organiser.GetPageAsync($"{Path}/{kept.Id}/delete"));

        (await site.QueryAsync(db => db.FormerRecords.CountAsync())).ShouldBe(0);
        (await guest.GetPageAsync($"/r/{gone.Token}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task<(Guest Kept, Guest Gone)> TwoAsync(SiteHost site) =>
        (await site.AddAsync(GuestData.Details(1), Reply.Accepted), await site.AddAsync(GuestData.Details(2), Reply.Accepted));

    private static async Task MergeAsync(SiteClient organiser, Guest kept, Guest gone) =>
        (await organiser.SubmitAsync(await organiser.GetPageAsync($"{Path}/{kept.Id}/merge?other={gone.Id}"))).Location.ShouldBe($"{Path}/{kept.Id}");
}
