using System.Net;
using DebateInvite.Testing;
using DebateInvite.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Organiser.SignIn;

public class SetUpTests
{
    private const string Password = "cztery słowa pod rząd";

    [Fact]
    public async Task SetUpLink_Used_CreatesTheFirstOrganiser_AndIsDeadAfterwards()
    {
        await using var site = await StartWithoutOrganiserAsync();
        var link = await LinkAsync(site);
        using var organiser = site.NewClient();
        using var late = site.NewClient();
        var openedBefore = await late.GetPageAsync(link);

        var answer = await FillAsync(organiser, await organiser.GetPageAsync(link), "pierwsza@example.org");

        answer.Location.ShouldBe("/organiser");
        (await organiser.GetPageAsync("/organiser/debata")).Status.ShouldBe(HttpStatusCode.OK);
        (await late.GetPageAsync(link)).Status.ShouldBe(HttpStatusCode.Gone);
        (await FillAsync(late, openedBefore, "druga@example.org")).Status.ShouldBe(HttpStatusCode.Gone);
        (await site.QueryAsync(db => db.Users.Select(o => o.Email).ToListAsync())).ShouldBe(["pierwsza@example.org"]);
        site.Log.Everything.ShouldNotContain(link[(link.IndexOf('=', StringComparison.Ordinal) + 1)..]);
    }

    [Fact]
    public async Task SetUpLink_UsedTwiceAtOnce_CreatesOneOrganiser()
    {
        await using var site = await StartWithoutOrganiserAsync();
        var link = await LinkAsync(site);
        using var one = site.NewClient();
        using var other = site.NewClient();
        var pages = (await one.GetPageAsync(link), await other.GetPageAsync(link));

        var answers = await Task.WhenAll(FillAsync(one, pages.Item1, "pierwsza@example.org"), FillAsync(other, pages.Item2, "druga@example.org"));

        answers.Select(answer => answer.Status).Order().ShouldBe([HttpStatusCode.Redirect, HttpStatusCode.Gone]);
        (await site.QueryAsync(db => db.Users.CountAsync())).ShouldBe(1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?token=")]
    [InlineData("?token=CfDJ8AAAA")]
    public async Task SetUpLink_NotOurs_410(string query)
    {
        await using var site = await StartWithoutOrganiserAsync();
        using var stranger = site.NewClient();

        (await stranger.GetPageAsync("/organiser/set-up" + query)).Status.ShouldBe(HttpStatusCode.Gone);
    }

    [Theory]
    [InlineData("pierwsza@example.org", "za krótkie", "za krótkie", "Password")]
    [InlineData("pierwsza@example.org", Password, "inne słowa pod rząd", "PasswordAgain")]
    [InlineData("to nie adres", Password, Password, "Email")]
    public async Task SetUp_RefusedInput_SaysWhy_AndCreatesNobody(string email, string password, string again, string field)
    {
        await using var site = await StartWithoutOrganiserAsync();
        using var organiser = site.NewClient();

        var answer = await FillAsync(organiser, await organiser.GetPageAsync(await LinkAsync(site)), email, password, again);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf(field).ShouldNotBeNull();
        (await site.QueryAsync(db => db.Users.AnyAsync())).ShouldBeFalse();
    }

    private static Task<SiteHost> StartWithoutOrganiserAsync() => SiteHost.StartAsync(("Organiser:Email", null), ("Organiser:Password", null));

    private static Task<string> LinkAsync(SiteHost site) => site.CallAsync<SetUpLink, string>(link => Task.FromResult(link.NewPath()));

    private static Task<SitePage> FillAsync(SiteClient client, SitePage page, string email, string password = Password, string again = Password) =>
        client.SubmitAsync(page, ("Email", email), ("Password", password), ("PasswordAgain", again));
}
