using System.Net;
using DebateInvite.Testing;
using DebateInvite.Testing.Databases;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace DebateInvite.Web.Tests.Features.Organiser.SignIn;

public class SignInTests
{
    private const string Wrong = "to nie jest hasło";

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
    [InlineData("ANNA@Example.ORG")]
    [InlineData("mailto:anna@example.org")]
    [InlineData("Anna <anna@example.org>")]
    [InlineData("ａｎｎａ@example.org")]
    public async Task Post_AddressWrittenOtherwise_IsTheSameOrganiser(string email)
    {
        await using var site = await SiteHost.StartAsync(("Organiser:Email", "anna@example.org"));
        using var organiser = site.NewClient();

        var answer = await organiser.SubmitAsync(await organiser.GetPageAsync("/organiser/sign-in"), ("Email", email), ("Password", SiteHost.OrganiserPassword));

        answer.Location.ShouldBe("/organiser");
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
    public async Task Post_WrongPasswordTooOften_IsRefusedFromThere_UntilTimeIsOver_AndTheOwnerIsTold()
    {
        await using var site = await SiteHost.StartAsync();
        using var stranger = site.NewClient();
        for (var i = 0; i < SignInLimit.Tries; i++)
            (await TryAsync(stranger, Wrong)).Status.ShouldBe(HttpStatusCode.BadRequest);

        using var organiser = site.NewClient();
        var refused = await TryAsync(organiser, SiteHost.OrganiserPassword);

        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.ErrorOf("Email")!.ShouldContain("nieprawidłowe");
        (await organiser.GetPageAsync("/organiser/debata")).Status.ShouldBe(HttpStatusCode.Redirect);
        var mail = (await site.MailsAsync(1)).Single();
        mail.To.Mailboxes.Single().Address.ShouldBe(SiteHost.OrganiserEmail);
        mail.Subject.ShouldBe("Nieudane próby logowania");

        site.Clock.Advance(SignInLimit.Pause);
        (await TryAsync(organiser, SiteHost.OrganiserPassword)).Location.ShouldBe("/organiser");
    }

    [Fact]
    public async Task Post_StrangersGuessTooOften_OwnersBrowserGetsInAllTheSame()
    {
        await using var site = await SiteHost.StartAsync();
        using var owner = await site.NewOrganiserAsync();
        await owner.SubmitAsync(await owner.GetPageAsync("/organiser/debata"), "form[action$=sign-out]", []);
        using var stranger = site.NewClient();
        for (var i = 0; i <= SignInLimit.Tries; i++)
            await TryAsync(stranger, Wrong);

        (await TryAsync(owner, SiteHost.OrganiserPassword)).Location.ShouldBe("/organiser");
    }

    [Fact]
    public async Task Post_KnownBrowserGuessesTooOften_IsRefusedToo()
    {
        await using var site = await SiteHost.StartAsync();
        using var thief = await site.NewOrganiserAsync();
        await thief.SubmitAsync(await thief.GetPageAsync("/organiser/debata"), "form[action$=sign-out]", []);
        for (var i = 0; i < SignInLimit.Tries; i++)
            await TryAsync(thief, Wrong);

        (await TryAsync(thief, SiteHost.OrganiserPassword)).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Post_ManyGuessesAtOnce_NoMoreAreLookedAtThanAllowed()
    {
        var looks = new CountingHasher();
        await using var site = await SiteHost.StartAsync(
            await SiteDatabase.NewAsync(), services => services.Replace(ServiceDescriptor.Scoped<IPasswordHasher<OrganiserAccount>>(_ => looks)));
        var strangers = Enumerable.Range(0, 16).Select(_ => site.NewClient()).ToList();
        var pages = await Task.WhenAll(strangers.Select(stranger => stranger.GetPageAsync("/organiser/sign-in")));

        await Task.WhenAll(strangers.Zip(pages, (stranger, page) => stranger.SubmitAsync(page, ("Email", SiteHost.OrganiserEmail), ("Password", Wrong))));

        looks.Verified.ShouldBe(SignInLimit.Tries);
        strangers.ForEach(stranger => stranger.Dispose());
    }

    [Fact]
    public async Task Post_PasswordStoredWithFewerRounds_IsStoredAnew()
    {
        await using var site = await SiteHost.StartAsync();
        var old = new PasswordHasher<OrganiserAccount>(Options.Create(new PasswordHasherOptions { IterationCount = 10 }))
            .HashPassword(new OrganiserAccount(), SiteHost.OrganiserPassword);
        await site.QueryAsync(db => db.Users.ExecuteUpdateAsync(set => set.SetProperty(o => o.PasswordHash, old)));
        using var organiser = site.NewClient();

        (await TryAsync(organiser, SiteHost.OrganiserPassword)).Location.ShouldBe("/organiser");

        (await organiser.GetPageAsync("/organiser/debata")).Status.ShouldBe(HttpStatusCode.OK);
        (await site.QueryAsync(db => db.Users.Select(o => o.PasswordHash).SingleAsync())).ShouldNotBe(old);
    }

    [Fact]
    public async Task Post_GuessesFromManyNetworks_AreCountedTogether()
    {
        await using var site = await SiteHost.StartAsync();
        Task<bool> TryFromAsync(int network) => site.CallAsync<SignInLimit, bool>(
            limit => limit.TryAsync(Tried.ByStranger("A@EXAMPLE.ORG", $"203.0.113.{network}"), CancellationToken.None));
        for (var i = 0; i < SignInLimit.TriesOfAllStrangers; i++)
            (await TryFromAsync(i)).ShouldBeTrue();

        (await TryFromAsync(200)).ShouldBeFalse();
    }

    [Fact]
    public async Task Post_OneTryFewer_LocksNothing()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = site.NewClient();
        for (var i = 1; i < SignInLimit.Tries; i++)
            await TryAsync(organiser, Wrong);

        (await TryAsync(organiser, SiteHost.OrganiserPassword)).Location.ShouldBe("/organiser");
    }

    [Fact]
    public async Task Post_UnknownAddressOrWrongPassword_SaysTheSame_AndNeverShowsThePassword()
    {
        await using var site = await SiteHost.StartAsync();
        using var stranger = site.NewClient();

        var wrong = await TryAsync(stranger, Wrong);
        var unknown = await TryAsync(stranger, Wrong, email: "nikt@example.org");

        unknown.ErrorOf("Email").ShouldBe(wrong.ErrorOf("Email"));
        unknown.Status.ShouldBe(wrong.Status);
        wrong.ValueOf("Email").ShouldBe(SiteHost.OrganiserEmail);
        wrong.Content.ShouldNotContain(Wrong);
        site.Log.Everything.ShouldNotContain(Wrong);
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

    [Fact]
    public async Task SignOut_CookieThatSomebodyKept_OpensNothing_AlsoAfterARestart()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        var kept = new CookieContainer();
        kept.Add(organiser.Cookies.GetAllCookies());
        await organiser.SubmitAsync(await organiser.GetPageAsync("/organiser/debata"), "form[action$=sign-out]", []);

        using var thief = new SiteClient(site.Address, kept);
        (await thief.GetPageAsync("/organiser/debata")).Location!.ShouldContain("/organiser/sign-in");
        await site.RestartAsync();
        using var later = new SiteClient(site.Address, kept);
        (await later.GetPageAsync("/organiser/debata")).Location!.ShouldContain("/organiser/sign-in");
    }

    [Fact]
    public async Task Post_NewDevice_TheOwnerIsTold_ButNotOfTheVeryFirst_NorOfAKnownOne()
    {
        const string Subject = "Zalogowano z nowego urządzenia";
        await using var site = await SiteHost.StartAsync();
        using var first = site.NewClient();
        await TryAsync(first, SiteHost.OrganiserPassword);
        await first.SubmitAsync(await first.GetPageAsync("/organiser/debata"), "form[action$=sign-out]", []);
        await TryAsync(first, SiteHost.OrganiserPassword);
        (await site.QueryAsync(db => db.Outbox.AnyAsync())).ShouldBeFalse();

        using var other = site.NewClient();
        other.Http.DefaultRequestHeaders.UserAgent.ParseAdd("Mozilla/5.0 (Windows NT 10.0) Gecko/20100101 Firefox/140.0");
        await TryAsync(other, Wrong);
        await TryAsync(other, SiteHost.OrganiserPassword);

        var mail = (await site.MailsAsync(1)).Single();
        SitePage.Folded(mail.Subject!).ShouldBe(Subject);
        mail.To.Mailboxes.Single().Address.ShouldBe(SiteHost.OrganiserEmail);
        var text = SitePage.Folded(mail.TextBody!);
        text.ShouldContain("Firefox, Windows");
        text.ShouldContain("127.0.0.*");
        text.ShouldContain("2027-06-01 10:00");
    }

    [Fact]
    public async Task NewPassword_MakesEveryOtherBrowserAStrangerAgain()
    {
        const string New = "cztery nowe słowa pod rząd";
        await using var site = await SiteHost.StartAsync();
        using var owner = await site.NewOrganiserAsync();
        using var thief = await site.NewOrganiserAsync();
        (string Field, string Value)[] fields = [("CurrentPassword", SiteHost.OrganiserPassword), ("Password", New), ("PasswordAgain", New)];
        await owner.SubmitAsync(await owner.GetPageAsync("/organiser/password"), fields);
        using var stranger = site.NewClient();
        for (var i = 0; i < SignInLimit.Tries; i++)
            await TryAsync(stranger, Wrong);

        // What was a known browser has no tries of its own any more; the owner's, which changed the password, has.
        (await TryAsync(thief, New)).Status.ShouldBe(HttpStatusCode.BadRequest);
        await owner.SubmitAsync(await owner.GetPageAsync("/organiser/debata"), "form[action$=sign-out]", []);
        (await TryAsync(owner, New)).Location.ShouldBe("/organiser");
    }

    private static async Task<SitePage> TryAsync(SiteClient client, string password, string page = "/organiser/sign-in", string email = SiteHost.OrganiserEmail) =>
        await client.SubmitAsync(await client.GetPageAsync(page), ("Email", email), ("Password", password));

    private sealed class CountingHasher : PasswordHasher<OrganiserAccount>
    {
        private int verified;

        public int Verified => verified;

        public override PasswordVerificationResult VerifyHashedPassword(OrganiserAccount user, string hashedPassword, string providedPassword)
        {
            Interlocked.Increment(ref verified);
            return base.VerifyHashedPassword(user, hashedPassword, providedPassword);
        }
    }
}
