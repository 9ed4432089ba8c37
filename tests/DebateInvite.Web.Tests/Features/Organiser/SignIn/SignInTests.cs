using System.Net;
using DebateInvite.Testing;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Organiser.SignIn;

public class SignInTests
{
    private const int TriesAllowed = 5;

    [Fact]
    public async Task Post_RightPassword_OpensThePageThatWasAskedFor()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = site.NewClient();

        var turnedAway = await organiser.GetPageAsync("/en/organiser/debata/settings");
        var answer = await TryAsync(organiser, SiteHost.OrganiserPassword, turnedAway.Location!);

        answer.Location.ShouldBe("/en/organiser/debata/settings");
        (await organiser.GetPageAsync(answer.Location!)).Status.ShouldBe(HttpStatusCode.OK);
        var cookie = answer.Response.Headers.GetValues("Set-Cookie").Single(value => value.StartsWith("debateinvite.organiser=", StringComparison.Ordinal));
        cookie.ShouldContain("httponly", Case.Insensitive);
        cookie.ShouldContain("samesite=lax", Case.Insensitive);
    }

    [Theory]
    [InlineData("https://example.org/")]
    [InlineData("//example.org/")]
    [InlineData("/\\example.org/")]
    public async Task Post_ReturnUrlOfAnotherSite_OpensTheDesk(string elsewhere)
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = site.NewClient();

        var answer = await TryAsync(organiser, SiteHost.OrganiserPassword, $"/organiser/sign-in?returnUrl={Uri.EscapeDataString(elsewhere)}");

        answer.Location.ShouldBe("/organiser");
    }

    [Fact]
    public async Task Post_WrongPasswordTooOften_LocksTheAccountForEverybody_UntilTimeIsOver()
    {
        await using var site = await SiteHost.StartAsync();
        using var stranger = site.NewClient();
        for (var i = 0; i < TriesAllowed; i++)
            (await TryAsync(stranger, "to nie jest hasło")).Status.ShouldBe(HttpStatusCode.BadRequest);

        using var organiser = site.NewClient();
        var locked = await TryAsync(organiser, SiteHost.OrganiserPassword);

        locked.Status.ShouldBe(HttpStatusCode.BadRequest);
        locked.ErrorOf("Email")!.ShouldContain("nieprawidłowe");
        (await organiser.GetPageAsync("/organiser/debata")).Status.ShouldBe(HttpStatusCode.Redirect);

        // Identity reads the system's clock, so the lockout's end is moved instead of the time.
        await site.QueryAsync(db => db.Users.ExecuteUpdateAsync(set => set.SetProperty(o => o.LockoutEnd, DateTimeOffset.UtcNow.AddSeconds(-1))));
        (await TryAsync(organiser, SiteHost.OrganiserPassword)).Location.ShouldBe("/organiser");
    }

    [Fact]
    public async Task Post_OneTryFewer_LocksNothing()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = site.NewClient();
        for (var i = 1; i < TriesAllowed; i++)
            await TryAsync(organiser, "to nie jest hasło");

        (await TryAsync(organiser, SiteHost.OrganiserPassword)).Location.ShouldBe("/organiser");
    }

    [Fact]
    public async Task Post_UnknownAddressOrWrongPassword_SaysTheSame_AndNeverShowsThePassword()
    {
        await using var site = await SiteHost.StartAsync();
        using var stranger = site.NewClient();

        var wrong = await TryAsync(stranger, "to nie jest hasło");
        var unknown = await TryAsync(stranger, "to nie jest hasło", email: "nikt@example.org");

        unknown.ErrorOf("Email").ShouldBe(wrong.ErrorOf("Email"));
        unknown.Status.ShouldBe(wrong.Status);
        wrong.ValueOf("Email").ShouldBe(SiteHost.OrganiserEmail);
        wrong.Content.ShouldNotContain("to nie jest hasło");
        site.Log.Everything.ShouldNotContain("to nie jest hasło");
    }

    [Fact]
    public async Task Post_NothingTyped_SaysWhatIsMissing()
    {
        await using var site = await SiteHost.StartAsync();
        using var stranger = site.NewClient();

        var answer = await TryAsync(stranger, "", email: "");

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf("Email").ShouldNotBeNull();
        answer.ErrorOf("Password").ShouldNotBeNull();
        answer.All("#error-summary a").Select(link => link.GetAttribute("href")).ShouldBe(["#Email", "#Password"]);
    }

    [Fact]
    public async Task SignOut_EndsIt()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();

        var answer = await organiser.SubmitAsync(await organiser.GetPageAsync("/organiser/debata"), "form[action$=sign-out]", []);

        answer.Location.ShouldBe("/organiser/sign-in");
        (await organiser.GetPageAsync("/organiser/debata")).Location!.ShouldContain("/organiser/sign-in");
    }

    private static async Task<SitePage> TryAsync(SiteClient client, string password, string page = "/organiser/sign-in", string email = SiteHost.OrganiserEmail) =>
        await client.SubmitAsync(await client.GetPageAsync(page), ("Email", email), ("Password", password));
}
