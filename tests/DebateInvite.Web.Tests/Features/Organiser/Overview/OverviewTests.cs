using System.Net;
using DebateInvite.Domain.Campaigns;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Outbox;
using DebateInvite.Testing;
using DebateInvite.Testing.Databases;
using DebateInvite.Web.Setup;
using DebateInvite.Web.Tests.Features.Organiser.Campaigns;
using DebateInvite.Web.Tests.Features.Organiser.CheckIn;
using DebateInvite.Web.Tests.Features.Organiser.Evidence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace DebateInvite.Web.Tests.Features.Organiser.Overview;

public class OverviewTests
{
    [Fact]
    public async Task Get_SixtyGuests_ShowsWhatCountingThemOneByOneGives()
    {
        await using var site = await SiteHost.StartAsync(("FirstEvent:Capacity", "40"));
        await site.CallAsync<DemoGuests, int>(demo => demo.AddAsync(CancellationToken.None));
        await AddMailAsync(site, OutboxState.Failed, OutboxState.Failed, OutboxState.Sent, OutboxState.Pending);
        var guests = await site.QueryAsync(db => db.Guests.AsNoTracking().ToListAsync());
        int With(params Reply[] replies) => guests.Count(guest => replies.Contains(guest.Reply));
        With(Reply.WaitListed).ShouldBeGreaterThan(0, "The figures are worth nothing when there is nothing to tell apart.");
        using var organiser = await site.NewOrganiserAsync();

        var page = await organiser.GetPageAsync("/en/organiser/debata");

        page.All(".figures > div").Select(figure => (figure.Children[0].TextContent, figure.Children[1].TextContent)).ShouldBe(
        [
            ("confirmed", $"{With(Reply.Accepted)}"),
            ("waiting list", $"{With(Reply.WaitListed)}"),
            ("declined or cancelled", $"{With(Reply.Declined, Reply.Cancelled)}"),
            ("no answer", $"{With(Reply.None)}"),
            ("seats left (of 40)", $"{40 - With(Reply.Accepted)}"),
            ("days left to reply", "14"),
            ("messages not delivered", "2"),
        ]);
    }

    [Fact]
    public async Task Get_SixtyGuests_SectorsAndNeedsAreThoseOfAcceptedGuests()
    {
        await using var site = await SiteHost.StartAsync(("FirstEvent:Capacity", "40"));
        await site.CallAsync<DemoGuests, int>(demo => demo.AddAsync(CancellationToken.None));
        var accepted = await site.QueryAsync(db => db.Guests.AsNoTracking().Where(guest => guest.Reply == Reply.Accepted).ToListAsync());
        using var organiser = await site.NewOrganiserAsync();

        var page = await organiser.GetPageAsync("/en/organiser/debata");

        var sectors = page.Rows("section[aria-labelledby=sectors]");
        sectors.Sum(row => Number(row[2])).ShouldBe(accepted.Count);
        sectors.Select(row => Number(row[2])).ShouldBeInOrder(SortDirection.Descending);
        Number(sectors.Single(row => row[0].StartsWith("Local authority", StringComparison.Ordinal))[2])
            .ShouldBe(accepted.Count(guest => guest.Details.Sector is Sector.LocalGovernment));
        page.Rows("section[aria-labelledby=needs]").Select(row => (row[0], Number(row[2]))).ShouldBe(
        [
            ("Step-free access", accepted.Count(guest => guest.Details.AccessibilityNeeds.HasFlag(AccessibilityNeeds.StepFreeAccess))),
            ("Polish sign language (PJM) interpreter", accepted.Count(guest => guest.Details.AccessibilityNeeds.HasFlag(AccessibilityNeeds.PolishSignLanguage))),
            ("Large print", accepted.Count(guest => guest.Details.AccessibilityNeeds.HasFlag(AccessibilityNeeds.LargePrint))),
        ]);
    }

    [Fact]
    public async Task Get_ManyGuests_CountsThemInTheDatabase_AndReadsNone()
    {
        var read = new GuestsRead();
        await using var site = await SiteHost.StartAsync(await SqliteDatabase.CreateAsync(), services => services.AddSingleton<IInterceptor>(read));
        await site.AcceptAsync([1, 2, 3]);
        using var organiser = await site.NewOrganiserAsync();
        read.Count = 0;

        (await organiser.GetPageAsync("/en/organiser/debata")).Status.ShouldBe(HttpStatusCode.OK);

        read.Count.ShouldBe(0);
        await site.QueryAsync(db => db.Guests.ToListAsync());
        read.Count.ShouldBe(3);
    }

    [Fact]
    public async Task Get_RepliesAroundMidnight_CountForTheDayAtTheVenue()
    {
        await using var site = await SiteHost.StartAsync();
        await site.LocalTimeIsAsync("2027-06-01T23:59:59");
        await site.AcceptAsync([1, 2]);
        await site.LocalTimeIsAsync("2027-06-02T00:00:00");
        await site.AcceptAsync([3]);
        await site.ReplyAsync(4, (_, _, _) => { });
        using var organiser = await site.NewOrganiserAsync();

        var page = await organiser.GetPageAsync("/en/organiser/debata");

        var days = page.Rows("section[aria-labelledby=days]").Select(row => (row[0], row[1])).ToList();
        days.Count.ShouldBe(14);
        days[^2..].ShouldBe([("1\u00a0June 2027", "2"), ("2\u00a0June 2027", "1")]);
        days[..^2].ShouldAllBe(day => day.Item2 == "0");
        page.All("svg rect").Count().ShouldBe(14);
    }

    [Fact]
    public async Task Get_WaitingListAfterTheLastDay_SaysThatOrganisersGiveOutSeats()
    {
        await using var site = await SiteHost.StartAsync(("FirstEvent:Capacity", "1"));
        await site.AcceptAsync([1, 2]);
        using var organiser = await site.NewOrganiserAsync();

        (await organiser.GetPageAsync("/en/organiser/debata")).Text(".steps").ShouldContain("There is no seat left.");

        await site.EditEventAsync(debate => debate.Capacity = 2);
        await site.LocalTimeIsAsync("2027-06-16T00:00:00");
        await organiser.SignInAsOrganiserAsync();
        (await organiser.GetPageAsync("/en/organiser/debata")).Text(".steps").ShouldContain("organisers give out the seats");
    }

    [Fact]
    public async Task Get_TheDayComesAndGoes_SaysWhatIsToDoThen_UntilItIsDone()
    {
        await using var site = await SiteHost.StartAsync();
        await site.EditEventAsync(debate => (debate.Capacity, debate.ContractNumber) = (40, "POWR.04.03.00-00-0001/18"));
        var guest = await site.ExpectAsync();
        using var organiser = await site.NewOrganiserAsync();
        async Task<string> StepsAtAsync(string local)
        {
            await site.LocalTimeIsAsync(local);
            await organiser.SignInAsOrganiserAsync();
            return string.Join('\n', (await organiser.GetPageAsync("/en/organiser/debata")).All(".steps a").Select(step => step.TextContent));
        }

        (await StepsAtAsync("2027-06-17T10:00:00")).ShouldNotContain("door");
        (await StepsAtAsync("2027-06-18T10:00:00")).ShouldContain("Prepare the door");
        var pass = await site.MakePassAsync();
        (await StepsAtAsync("2027-06-19T10:00:00")).ShouldNotContain("door");
        (await StepsAtAsync("2027-06-21T11:00:00")).ShouldNotContain("Thank");
        using var device = await site.NewDeviceAsync(pass);
        await device.LetInAsync(guest);

        var after = await StepsAtAsync("2027-06-22T10:00:00");
        after.ShouldContain("Thank 1 person who came");
        after.ShouldContain("Add the signed list and download the evidence");

        await organiser.AddUploadAsync("lista.png", Pictures.Png(3, 2), "Lista");
        await organiser.SendNowAsync(await organiser.DraftAsync(Audience.Came));
        (await StepsAtAsync("2027-06-23T10:00:00")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("false", "")]
    [InlineData("true", "https://debata.example.org")]
    public async Task MailServerAndAddress_NotConfigured_IsToldOnTheDeskAndInTheLog_UntilItIsMeant(string filesAreMeant, string publicUrl)
    {
        await using var site = await SiteHost.StartAsync(("Smtp:FilesAreMeant", filesAreMeant), ("Site:PublicUrl", publicUrl.Replace("https", "http", StringComparison.Ordinal)));
        using var organiser = await site.NewOrganiserAsync();

        var page = await organiser.GetPageAsync("/en/organiser/debata");

        var isForgotten = publicUrl.Length == 0;
        foreach (var (onDesk, inLog) in new[] { ("No mail server is configured", "Smtp:Host is not set"), ("address is not configured", "Site:PublicUrl is not set") })
        {
            page.AllText.Contains(onDesk, StringComparison.Ordinal).ShouldBe(isForgotten, onDesk);
            site.Log.Everything.Contains(inLog, StringComparison.Ordinal).ShouldBe(isForgotten, inLog);
        }
    }

    [Fact]
    public async Task Get_NoGuestsYet_IsCalm()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();

        var page = await organiser.GetPageAsync("/en/organiser/debata");

        page.All("svg").ShouldBeEmpty();
        page.Text("section[aria-labelledby=days] p").ShouldBe("No replies in the last two weeks.");
        page.All(".figures__alert").ShouldBeEmpty();
    }

    [Fact]
    public async Task Start_LeadsToTheFeaturedEvent_UntilItIsOverAndAnotherIsToCome()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        (await organiser.GetPageAsync("/organiser")).Location.ShouldBe("/organiser/debata");
        await site.AddEventAsync("druga", new DateTime(2027, 10, 1, 10, 0, 0));

        (await organiser.GetPageAsync("/organiser")).Location.ShouldBe("/organiser/debata");

        await site.LocalTimeIsAsync("2027-06-23T10:00:00");
        await organiser.SignInAsOrganiserAsync();
        (await organiser.GetPageAsync("/organiser")).Location.ShouldBe("/organiser/druga");

        await site.LocalTimeIsAsync("2027-10-03T10:00:00");
        await organiser.SignInAsOrganiserAsync();
        (await organiser.GetPageAsync("/organiser")).Location.ShouldBe("/organiser/debata");
    }

    private static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static Task<int> AddMailAsync(SiteHost site, params OutboxState[] states) => site.QueryAsync(db =>
    {
        // Not due before long, so that the worker leaves the pending one alone.
        db.Outbox.AddRange(states.Select(state => new OutboxMessage { Kind = "reminder", To = "a@example.org", State = state, DueAt = SiteHost.DefaultNow.UtcDateTime.AddYears(1) }));
        return db.SaveChangesAsync();
    });

    private sealed class GuestsRead : IMaterializationInterceptor
    {
        public int Count { get; set; }

        public object CreatedInstance(MaterializationInterceptionData materializationData, object entity)
        {
            Count += entity is Guest ? 1 : 0;
            return entity;
        }
    }
}
