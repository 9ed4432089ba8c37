using System.Diagnostics;
using System.Net;
using DebateInvite.Domain;
using DebateInvite.Domain.Campaigns;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Outbox;
using DebateInvite.Testing;
using DebateInvite.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Fault.Tests;

/// <summary>Three processes on one database and one mail server: the database alone coordinates them.</summary>
public sealed class SeveralProcessesTests(ITestOutputHelper output)
{
    private const int Processes = 3;
    private const int Seats = 100;
    private const int Replies = 600;
    private const int AtOnce = 60;
    private const int Recipients = 1000;

    [Fact]
    public async Task Replies600For100Seats_WithCampaignTo1000_SeatsOrderAndMailsAreRight()
    {
        // SQLite lets writers in without regard to how long they have waited; in such a storm the last wait long.
        await using var installation = new Installation(
            ("FirstEvent:Capacity", $"{Seats}"), ("ConnectionStrings:DebateInvite", "Data Source={database};Default Timeout=60"));
        // At the same moment and on no database at all: each tries to create it, the event and the organiser.
        var sites = await Task.WhenAll(Enumerable.Range(0, Processes).Select(_ => installation.StartAsync()));
        await ScheduleCampaignAsync(installation);

        var storm = await ReplyStorm.PrepareAsync(sites[0]);
        var clients = sites.Select(storm.ClientOf).ToArray();
        var watch = Stopwatch.StartNew();
        await Parallel.ForEachAsync(
            Enumerable.Range(0, Replies),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce },
            async (guest, _) => await storm.ReplyAsync(clients[guest % Processes], guest));
        output.WriteLine($"{Replies} replies in {watch.Elapsed.TotalSeconds:0.0} s");

        var mails = await installation.Smtp.WaitForAsync(2 * Replies + Recipients, TimeSpan.FromMinutes(5));
        output.WriteLine($"{mails.Count} mails in {watch.Elapsed.TotalSeconds:0.0} s");
        await Eventually.IsAsync(
            () => installation.QueryAsync(db => db.Outbox.AllAsync(m => m.State == OutboxState.Sent)), "every mail is recorded as sent");

        storm.Answered.Count.ShouldBe(Replies);
        (await installation.EventAsync()).SeatsTaken.ShouldBe(Seats);
        var guests = await installation.QueryAsync(db => db.Guests.AsNoTracking()
            .Where(g => g.Reply != Reply.None).OrderBy(g => g.ArrivalNumber).ToListAsync());
        guests.Count.ShouldBe(Replies);
        guests.Select(g => g.ArrivalNumber).ShouldBeUnique();
        // Who came first has a seat; who came later waits, in that order.
        guests.Take(Seats).ShouldAllBe(g => g.Reply == Reply.Accepted);
        guests.Skip(Seats).ShouldAllBe(g => g.Reply == Reply.WaitListed);
        guests.Select(g => g.RepliedAt!.Value).ShouldBeInOrder();

        installation.Smtp.Received.Count.ShouldBe(2 * Replies + Recipients);
        mails.Select(mail => mail.Parse().MessageId).ShouldBeUnique();
        mails.Where(mail => mail.To[0] != SiteHost.OrganiserEmail).Select(mail => mail.To[0]).ShouldBeUnique();
        sites.SelectMany(site => site.Faults).ShouldBeEmpty();

        await FreedSeatGoesToFirstInLineAsync(installation, sites[1], guests);
    }

    [Fact]
    public async Task SignIn_MovesBetweenProcesses_AndEndsEverywhere()
    {
        await using var installation = new Installation();
        var (first, second) = (await installation.StartAsync(), await installation.StartAsync());
        using var organiser = first.NewClient();
        await organiser.SignInAsOrganiserAsync();
        using var elsewhere = second.NewClient(organiser.Cookies);

        var desk = await elsewhere.GetPageAsync($"/organiser/{SiteHost.Slug}/guests");
        desk.Status.ShouldBe(HttpStatusCode.OK);
        // A form shown by one process is taken by the other.
        var signedOut = await organiser.SubmitAsync(desk, "form[action$='sign-out']", []);
        signedOut.Status.ShouldBe(HttpStatusCode.Redirect);

        (await elsewhere.GetPageAsync($"/organiser/{SiteHost.Slug}/guests")).Location!.ShouldStartWith("/organiser/sign-in");
    }

    [Fact]
    public async Task InvitationPage_EventEditedInAnotherProcess_IsAtMostTheCachesLifetimeBehind()
    {
        const string NewTitle = "Debata przeniesiona do większej sali";
        await using var installation = new Installation();
        var (first, second) = (await installation.StartAsync(), await installation.StartAsync());
        using var organiser = first.NewClient();
        using var guest = second.NewClient();
        await organiser.SignInAsOrganiserAsync();
        var settings = await organiser.GetPageAsync($"/organiser/{SiteHost.Slug}/settings/texts/pl");
        await guest.GetPageAsync("/");

        var saved = await organiser.SubmitAsync(settings, "main form:has([name='Pl.Title'])", [KeyValuePair.Create("Pl.Title", NewTitle)]);
        saved.Status.ShouldBe(HttpStatusCode.Redirect);
        var watch = Stopwatch.StartNew();

        // At once in the process that saved it; elsewhere when the copy has grown old.
        (await organiser.GetPageAsync("/")).AllText.ShouldContain(NewTitle);
        while (!(await guest.GetPageAsync("/")).AllText.Contains(NewTitle, StringComparison.Ordinal))
        {
            watch.Elapsed.ShouldBeLessThan(KeptPages.Lifetime + TimeSpan.FromSeconds(1));
            await Task.Delay(100);
        }

        output.WriteLine($"The other process followed after {watch.Elapsed.TotalSeconds:0.0} s");
    }

    [Fact]
    public async Task Health_SiteIsPublicByHttps_AnswersProxiesByHttp()
    {
        await using var installation = new Installation(("Site:PublicUrl", "https://debata.example.org"));
        // Nothing but "OK" makes it ready.
        var site = await installation.StartAsync();
        using var guest = site.NewClient();

        (await guest.GetPageAsync("/")).Response.Headers.Location!.ToString().ShouldBe("https://127.0.0.1/");
    }

    private static Task<int> ScheduleCampaignAsync(Installation installation) => installation.QueryAsync(async db =>
    {
        var debate = await db.Events.Include(e => e.Texts).SingleAsync();
        var now = DateTime.UtcNow;
        db.Guests.AddRange(Enumerable.Range(0, Recipients).Select(number => Guest.For(debate.Id, GuestData.Details(number), now)));
        var campaign = new Campaign { EventId = debate.Id, Audience = Audience.NotAnswered, CreatedAt = now, CreatedBy = SiteHost.OrganiserEmail };
        campaign.Texts.Add(new CampaignText { Language = Language.Pl, Subject = "Przypomnienie", Body = "Szanowni Państwo, {{Link}}" });
        campaign.Schedule(now, debate, SiteHost.OrganiserEmail);
        db.Campaigns.Add(campaign);
        return await db.SaveChangesAsync();
    });

    private static async Task FreedSeatGoesToFirstInLineAsync(Installation installation, SiteProcess site, List<Guest> guests)
    {
        using var leaving = site.NewClient();
        var page = await leaving.GetPageAsync($"/r/{guests[0].Token}");
        (await leaving.SubmitAsync(page, "form[action$='cancel']", [])).Status.ShouldBe(HttpStatusCode.Redirect);

        var seated = await installation.QueryAsync(db => db.Guests.AsNoTracking()
            .Where(g => g.Reply == Reply.Accepted).OrderBy(g => g.ArrivalNumber).Select(g => g.Id).ToListAsync());
        seated.ShouldBe(guests.Skip(1).Take(Seats).Select(g => g.Id));
    }
}
