using System.Net;
using DebateInvite.Testing;
using DebateInvite.Web.Data.Identity;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Organiser.Sessions;

public class SessionsTests
{
    private const string Sessions = "/organiser/sessions";
    private const string Phone = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1";

    [Fact]
    public async Task List_SaysWithWhatAndSinceWhen_ThisBrowserFirst()
    {
        await using var site = await SiteHost.StartAsync();
        using var phone = await PhoneAsync(site);
        site.Clock.Advance(TimeSpan.FromMinutes(30));
        using var here = await site.NewOrganiserAsync();

        var rows = (await here.GetPageAsync(Sessions)).Rows("main");

        rows.Length.ShouldBe(2);
        rows[0][0].ShouldContain("ta przeglądarka");
        rows[0][0].ShouldContain("Nieznane urządzenie");
        rows[1][0].ShouldBe("Safari, iPhone");
        rows[1][1].ShouldBe("127.0.0.*");
        rows[1][2].ShouldBe("2027-06-01 10:00");
    }

    [Fact]
    public async Task End_OneOther_EndsItsVeryNextRequest_AndNoOther()
    {
        await using var site = await SiteHost.StartAsync();
        using var phone = await PhoneAsync(site);
        using var elsewhere = await site.NewOrganiserAsync();
        using var here = await site.NewOrganiserAsync();
        var page = await here.GetPageAsync(Sessions);
        var id = await site.QueryAsync(db => db.OrganiserSessions.Where(s => s.Device == "Safari, iPhone").Select(s => s.Id).SingleAsync());

        var answer = await here.SubmitAsync(page, $"form[action$='{id}/end']", []);

        answer.Location.ShouldBe(Sessions);
        (await IsInAsync(phone)).ShouldBeFalse();
        (await IsInAsync(elsewhere)).ShouldBeTrue();
        (await IsInAsync(here)).ShouldBeTrue();
    }

    [Fact]
    public async Task EndOthers_KeepsOnlyThis()
    {
        await using var site = await SiteHost.StartAsync();
        using var phone = await PhoneAsync(site);
        using var elsewhere = await site.NewOrganiserAsync();
        using var here = await site.NewOrganiserAsync();

        await here.SubmitAsync(await here.GetPageAsync(Sessions), "form[action$='end-others']", []);

        (await IsInAsync(phone)).ShouldBeFalse();
        (await IsInAsync(elsewhere)).ShouldBeFalse();
        (await IsInAsync(here)).ShouldBeTrue();
        (await here.GetPageAsync(Sessions)).All("main form").ShouldBeEmpty();
    }

    [Fact]
    public async Task End_SomebodyElsesSession_EndsNothing()
    {
        await using var site = await SiteHost.StartAsync();
        using var here = await site.NewOrganiserAsync();
        var others = await site.QueryAsync(async db =>
        {
            var other = new OrganiserAccount { UserName = "druga@example.org", Email = "druga@example.org" };
            var session = new OrganiserSession
            {
                OrganiserId = other.Id, KeyHash = "0", Device = "", Network = "", StartedAt = site.Clock.GetUtcNow().UtcDateTime,
                AskedAt = site.Clock.GetUtcNow().UtcDateTime, LastSeenAt = site.Clock.GetUtcNow().UtcDateTime,
            };
            db.AddRange(other, session);
            await db.SaveChangesAsync();
            return session.Id;
        });

        var page = await here.GetPageAsync(Sessions);
        await here.PostAsync($"{Sessions}/{others}/end", [SiteClient.TokenOf(page)]);
        await here.PostAsync($"{Sessions}/end-others", [SiteClient.TokenOf(page)]);

        page.Rows("main").Length.ShouldBe(1);
        (await site.QueryAsync(db => db.OrganiserSessions.AnyAsync(s => s.Id == others))).ShouldBeTrue();
    }

    [Fact]
    public async Task Session_NotUsed_EndsAfterTwoHours_AndIsNotListed()
    {
        await using var site = await SiteHost.StartAsync();
        using var idle = await site.NewOrganiserAsync();

        site.Clock.Advance(OrganiserSession.LongestIdle);

        (await IsInAsync(idle)).ShouldBeFalse();
        using var here = await site.NewOrganiserAsync();
        (await here.GetPageAsync(Sessions)).Rows("main").Length.ShouldBe(1);
    }

    [Fact]
    public async Task Session_UsedAllTheTime_EndsAfterTwelveHours()
    {
        await using var site = await SiteHost.StartAsync();
        using var busy = await site.NewOrganiserAsync();

        for (var hour = 1; hour < OrganiserSession.Longest.TotalHours; hour++)
        {
            site.Clock.Advance(TimeSpan.FromHours(1));
            (await IsInAsync(busy)).ShouldBeTrue($"hour {hour}");
        }

        site.Clock.Advance(TimeSpan.FromHours(1));
        (await IsInAsync(busy)).ShouldBeFalse();
    }

    [Fact]
    public async Task Session_AccountRemoved_VeryNextRequestIsRefused()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        var page = await organiser.GetPageAsync("/organiser/accounts");

        await site.QueryAsync(db => db.Users.ExecuteDeleteAsync());

        (await organiser.SubmitAsync(page, ("Email", "znajomy@example.org"))).Location!.ShouldContain("/organiser/sign-in");
        (await site.QueryAsync(db => db.Users.AnyAsync())).ShouldBeFalse();
        (await site.QueryAsync(db => db.OrganiserSessions.AnyAsync())).ShouldBeFalse();
    }

    private static async Task<SiteClient> PhoneAsync(SiteHost site)
    {
        var phone = site.NewClient();
        phone.Http.DefaultRequestHeaders.UserAgent.ParseAdd(Phone);
        await phone.SignInAsOrganiserAsync();
        return phone;
    }

    private static async Task<bool> IsInAsync(SiteClient client) => (await client.GetPageAsync("/organiser/debata")).Status is HttpStatusCode.OK;
}
