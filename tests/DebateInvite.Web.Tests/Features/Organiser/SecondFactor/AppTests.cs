using System.Net;
using DebateInvite.Testing;
using DebateInvite.Web.Security;
using Microsoft.EntityFrameworkCore;
using OtpNet;

namespace DebateInvite.Web.Tests.Features.Organiser.SecondFactor;

public class AppTests
{
    // RFC 6238, appendix B, for SHA-1: the last six of its eight digits.
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    public async Task Codes_AreThoseOfTheStandard(long second, string code)
    {
        await using var site = await SiteHost.StartAsync(("Organiser:Password", null));
        var key = Base32Encoding.ToString("12345678901234567890"u8.ToArray());
        site.Clock.AdjustTime(DateTimeOffset.FromUnixTimeSeconds(second));

        var step = await site.CallAsync<AuthenticatorApp, long?>(app => Task.FromResult(app.StepOf(key, code)));

        step.ShouldBe(second / 30);
    }

    [Fact]
    public async Task SetUp_CodeFromTheApp_TurnsItOn_HandsOutCodesOnce_AndTellsTheOwner()
    {
        await using var site = await SiteHost.StartAsync();
        using var elsewhere = await site.NewOrganiserAsync();
        using var organiser = await site.NewOrganiserAsync();

        var app = await organiser.TurnOnAppAsync(site);

        app.RecoveryCodes.Distinct(StringComparer.Ordinal).Count().ShouldBe(10);
        (await organiser.GetPageAsync($"{Factors.Path}/codes")).Location.ShouldBe(Factors.Path);
        var page = await organiser.GetPageAsync(Factors.Path);
        page.AllText.ShouldContain("Włączona");
        page.AllText.ShouldContain("Pozostało 10 kodów");
        (await elsewhere.GetPageAsync("/organiser/debata")).Status.ShouldBe(HttpStatusCode.Redirect);
        var told = (await site.MailsAsync(2)).Single(mail => SitePage.Folded(mail.Subject!) is "włączono aplikację z kodami");
        told.To.Mailboxes.Single().Address.ShouldBe(SiteHost.OrganiserEmail);
    }

    [Fact]
    public async Task SetUp_WrongCode_SaysSo_AndShowsTheSameSecretAgain()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        var page = await organiser.GetPageAsync($"{Factors.Path}/app");

        var answer = await organiser.SubmitAsync(page, ("Code", "000000"));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf("Code").ShouldNotBeNull();
        answer.Text(".pass__code").ShouldBe(page.Text(".pass__code"));
        (await site.FirstOrganiserAsync()).TwoFactorEnabled.ShouldBeFalse();
    }

    [Fact]
    public async Task Secret_IsNowhereInTheDatabaseInClear_NorAreTheCodes()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();

        var app = await organiser.TurnOnAppAsync(site);

        (await site.FirstOrganiserAsync()).AuthenticatorKey!.ShouldNotContain(app.Key);
        (await site.QueryAsync(db => db.RecoveryCodes.Select(c => c.Hash).ToListAsync())).ShouldAllBe(hash => hash.Length == 64);
    }

    [Fact]
    public async Task SignIn_PasswordAlone_OpensNothing()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        await organiser.TurnOnAppAsync(site);
        using var thief = site.NewClient();

        var answer = await thief.ShowPasswordAsync("/organiser/sign-in?returnUrl=/organiser/outbox");

        answer.Location.ShouldBe($"{Factors.CodePath}?returnUrl=%2Forganiser%2Foutbox");
        (await thief.GetPageAsync("/organiser/debata")).Location!.ShouldContain("/organiser/sign-in");
        (await site.QueryAsync(db => db.OrganiserSessions.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task SignIn_CodeOfTheApp_LeadsToThePageThatWasAskedFor_AndWorksOnce()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        var app = await organiser.TurnOnAppAsync(site);
        using var phone = site.NewClient();
        await phone.ShowPasswordAsync();
        var page = await phone.GetPageAsync($"{Factors.CodePath}?returnUrl=/organiser/outbox");

        (await phone.SubmitAsync(page, ("Code", app.Code().Insert(3, " ")))).Location.ShouldBe("/organiser/outbox");
        (await phone.GetPageAsync("/organiser/debata")).Status.ShouldBe(HttpStatusCode.OK);

        // Somebody has looked over the shoulder, and is quick.
        using var thief = site.NewClient();
        await thief.ShowPasswordAsync();
        (await thief.EnterCodeAsync(app.Code())).ErrorOf("Code").ShouldNotBeNull();
        (await thief.EnterCodeAsync(app.Code(TimeSpan.FromSeconds(-30)))).ErrorOf("Code").ShouldNotBeNull();
        (await thief.EnterCodeAsync(app.Code(TimeSpan.FromSeconds(30)))).Location.ShouldBe("/organiser");
    }

    [Fact]
    public async Task SignIn_SameCodeManyTimesAtOnce_LetsOneIn()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        var app = await organiser.TurnOnAppAsync(site);
        var clients = Enumerable.Range(0, 5).Select(_ => site.NewClient()).ToList();
        foreach (var client in clients)
            await client.ShowPasswordAsync();
        var pages = await Task.WhenAll(clients.Select(client => client.GetPageAsync(Factors.CodePath)));

        var answers = await Task.WhenAll(clients.Zip(pages, (client, page) => client.SubmitAsync(page, ("Code", app.Code()))));

        answers.Count(answer => answer.Location is "/organiser").ShouldBe(1);
        clients.ForEach(client => client.Dispose());
    }

    [Fact]
    public async Task SignIn_WrongCodes_AreCountedWhetherOrNotThePasswordIsShownAgain_AndTheOwnerIsTold()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        var app = await organiser.TurnOnAppAsync(site);
        using var thief = site.NewClient();
        for (var i = 0; i < SignInLimit.Tries; i++)
        {
            await thief.ShowPasswordAsync();
            (await thief.EnterCodeAsync("000000")).Status.ShouldBe(HttpStatusCode.BadRequest);
        }

        await thief.ShowPasswordAsync();
        (await thief.EnterCodeAsync(app.Code())).Status.ShouldBe(HttpStatusCode.BadRequest);

        (await site.MailsAsync(2)).Count(mail => SitePage.Folded(mail.Subject!) is "Ktoś zna hasło do Państwa konta").ShouldBe(1);
        site.Clock.Advance(SignInLimit.Pause);
        await thief.ShowPasswordAsync();
        (await thief.EnterCodeAsync(app.Code())).Location.ShouldBe("/organiser");
    }

    [Fact]
    public async Task SecondStep_AfterFiveMinutes_BeginsFromTheStart()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        var app = await organiser.TurnOnAppAsync(site);
        using var slow = site.NewClient();
        await slow.ShowPasswordAsync();
        var page = await slow.GetPageAsync(Factors.CodePath);

        site.Clock.Advance(HalfSignedIn.Lifetime + TimeSpan.FromSeconds(1));

        (await slow.SubmitAsync(page, ("Code", app.Code()))).Location.ShouldBe("/organiser/sign-in");
        (await slow.GetPageAsync(Factors.CodePath)).Location.ShouldBe("/organiser/sign-in");
    }

    [Fact]
    public async Task RecoveryCode_LetsInOnce_AndTheOwnerIsToldHowManyAreLeft()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        var code = (await organiser.TurnOnAppAsync(site)).RecoveryCodes[3];
        using var phone = site.NewClient();
        await phone.ShowPasswordAsync();

        // As somebody types it who is in a hurry.
        (await phone.EnterCodeAsync(code.ToLowerInvariant().Replace('-', ' '), "RecoveryCode")).Location.ShouldBe("/organiser");

        using var again = site.NewClient();
        await again.ShowPasswordAsync();
        (await again.EnterCodeAsync(code, "RecoveryCode")).ErrorOf("RecoveryCode").ShouldNotBeNull();
        var told = (await site.MailsAsync(3)).Single(mail => SitePage.Folded(mail.Subject!) is "Zalogowano kodem zapasowym");
        SitePage.Folded(told.TextBody!).ShouldContain("pozostało: 9");
    }

    [Fact]
    public async Task NewPasswordByMail_DoesNotGoRoundTheSecondFactor()
    {
        const string New = "cztery nowe słowa pod rząd";
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        await organiser.TurnOnAppAsync(site);
        using var thief = site.NewClient();
        await thief.SubmitAsync(await thief.GetPageAsync("/organiser/forgotten"), ("Email", SiteHost.OrganiserEmail));
        var link = (await site.MailsAsync(2)).Select(Password.PasswordTests.FindLinkIn).OfType<string>().Single();

        var answer = await thief.SubmitAsync(await thief.GetPageAsync(link), ("Password", New), ("PasswordAgain", New));

        answer.Location.ShouldBe(Factors.CodePath);
        (await thief.GetPageAsync("/organiser/debata")).Status.ShouldBe(HttpStatusCode.Redirect);
        (await site.QueryAsync(db => db.OrganiserSessions.AnyAsync())).ShouldBeFalse();
    }

    [Fact]
    public async Task NewPassword_EndsTheHalfOfASignInWithTheOldOne()
    {
        const string New = "cztery nowe słowa pod rząd";
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        await organiser.TurnOnAppAsync(site);
        using var thief = site.NewClient();
        await thief.ShowPasswordAsync();

        await organiser.SubmitAsync(
            await organiser.GetPageAsync("/organiser/password"), ("CurrentPassword", SiteHost.OrganiserPassword), ("Password", New), ("PasswordAgain", New));

        (await thief.GetPageAsync(Factors.CodePath)).Location.ShouldBe("/organiser/sign-in");
    }

    [Fact]
    public async Task TurnOff_ForgetsSecretAndCodes_AndThePasswordIsEnoughAgain()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        await organiser.TurnOnAppAsync(site);

        var answer = await organiser.SubmitAsync(await organiser.GetPageAsync(Factors.Path), "form[action$='/turn-off']", []);

        answer.Location.ShouldBe(Factors.Path);
        (await site.FirstOrganiserAsync()).AuthenticatorKey.ShouldBeNull();
        (await site.QueryAsync(db => db.RecoveryCodes.AnyAsync())).ShouldBeFalse();
        (await site.MailsAsync(2)).Count(mail => SitePage.Folded(mail.Subject!) is "wyłączono aplikację z kodami").ShouldBe(1);
        using var phone = site.NewClient();
        (await phone.ShowPasswordAsync()).Location.ShouldBe("/organiser");
    }

    [Fact]
    public async Task NewCodes_ReplaceTheOldOnes()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        var old = (await organiser.TurnOnAppAsync(site)).RecoveryCodes;

        var answer = await organiser.SubmitAsync(await organiser.GetPageAsync(Factors.Path), "form[action$='/codes']", []);

        var codes = (await organiser.GetPageAsync(answer.Location!)).All(".codes li").Select(code => code.TextContent.Trim()).ToList();
        codes.Count.ShouldBe(10);
        codes.ShouldAllBe(code => !old.Contains(code));
        (await site.QueryAsync(db => db.RecoveryCodes.CountAsync())).ShouldBe(10);
    }
}
