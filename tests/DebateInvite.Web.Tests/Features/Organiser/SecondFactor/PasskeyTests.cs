using System.Net;
using System.Text.Json.Nodes;
using DebateInvite.Testing;
using DebateInvite.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Organiser.SecondFactor;

public class PasskeyTests
{
    [Fact]
    public async Task Add_IsListedWithItsName_BringsCodes_AndTheOwnerIsTold()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        using var device = new SoftAuthenticator();

        var answer = await organiser.AddPasskeyAsync(device, " Laptop w biurze ");

        answer.Location.ShouldBe($"{Factors.Path}/codes");
        (await organiser.GetPageAsync(answer.Location!)).All(".codes li").Count().ShouldBe(10);
        (await organiser.GetPageAsync(Factors.Path)).Rows("main").Single()[..3].ShouldBe(["Laptop w biurze", "2027-06-01 10:00", "jeszcze nie"]);
        (await site.MailsAsync(1)).Single().Subject.ShouldBe("dodano klucz dostępu „Laptop w biurze”");
    }

    [Fact]
    public async Task SignIn_PasskeyAlone_IsIn_AndTheListSaysWhenItWasUsed()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        using var device = new SoftAuthenticator();
        await organiser.AddPasskeyAsync(device);
        site.Clock.Advance(TimeSpan.FromMinutes(5));
        using var here = site.NewClient();

        var answer = await here.ShowPasskeyAsync(await here.GetPageAsync("/organiser/sign-in?returnUrl=/organiser/outbox"), device);

        answer.Location.ShouldBe("/organiser/outbox");
        (await here.GetPageAsync(Factors.Path)).Rows("main").Single()[2].ShouldBe("2027-06-01 10:05");
    }

    [Fact]
    public async Task SignIn_PasswordOfAnAccountWithAPasskey_AsksForIt()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        using var device = new SoftAuthenticator();
        await organiser.AddPasskeyAsync(device);
        using var here = site.NewClient();

        (await here.ShowPasswordAsync()).Location.ShouldBe(Factors.CodePath);
        (await here.GetPageAsync("/organiser/debata")).Status.ShouldBe(HttpStatusCode.Redirect);

        (await here.ShowPasskeyAsync(await here.GetPageAsync(Factors.CodePath), device)).Location.ShouldBe("/organiser");
    }

    public static TheoryData<string> Faults { get; } = ["not verified", "other origin", "other device", "no question", "garbage", "counter goes back"];

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task SignIn_WrongAnswer_SaysSoInASentence(string fault)
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        using SoftAuthenticator device = new(), stranger = new();
        await organiser.AddPasskeyAsync(device);
        using var here = site.NewClient();
        var page = await here.GetPageAsync("/organiser/sign-in");
        if (fault is "counter goes back")
        {
            using var first = site.NewClient();
            (await first.ShowPasskeyAsync(await first.GetPageAsync("/organiser/sign-in"), device)).Location.ShouldBe("/organiser");
            await site.QueryAsync(async db =>
            {
                (await db.UserPasskeys.SingleAsync()).Data.SignCount = 100;
                return await db.SaveChangesAsync();
            });
        }

        device.VerifiesUser = fault is not "not verified";
        device.Origin = fault is "other origin" ? "https://debata.example.com" : null;
        var answer = fault switch
        {
            "no question" => await here.SubmitAsync(page, ("Credential", device.Get("""{"challenge":"AAAA","rpId":"127.0.0.1"}""", site.Address))),
            "garbage" => await here.SubmitAsync(page, ("Credential", "nic")),
            _ => await here.ShowPasskeyAsync(page, fault is "other device" ? stranger : device),
        };

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Text("#error-summary li").ShouldStartWith("Klucz dostępu nie został przyjęty");
        (await here.GetPageAsync("/organiser/debata")).Status.ShouldBe(HttpStatusCode.Redirect);
        site.Log.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Add_AnswerThatIsNotRight_SaysSo_AndKeepsTheName()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        using var device = new SoftAuthenticator { Origin = "https://debata.example.com" };

        var answer = await organiser.AddPasskeyAsync(device, "Telefon");

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Text("#error-summary li").ShouldStartWith("Klucz dostępu nie został dodany");
        answer.ValueOf("Name").ShouldBe("Telefon");
        (await site.QueryAsync(db => db.UserPasskeys.AnyAsync())).ShouldBeFalse();
    }

    [Fact]
    public async Task Remove_TheLast_PasswordIsEnoughAgain_AndTheOwnerIsTold()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        using var device = new SoftAuthenticator();
        await organiser.AddPasskeyAsync(device);

        var answer = await organiser.SubmitAsync(await organiser.GetPageAsync(Factors.Path), "tbody form", []);

        answer.Location.ShouldBe(Factors.Path);
        (await site.QueryAsync(db => db.UserPasskeys.AnyAsync())).ShouldBeFalse();
        (await site.QueryAsync(db => db.RecoveryCodes.AnyAsync())).ShouldBeFalse();
        (await site.MailsAsync(2)).Count(mail => mail.Subject is "usunięto klucz dostępu „Laptop”").ShouldBe(1);
        using var here = site.NewClient();
        (await here.ShowPasskeyAsync(await here.GetPageAsync("/organiser/sign-in"), device)).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await here.ShowPasswordAsync()).Location.ShouldBe("/organiser");
    }

    [Fact]
    public async Task Question_NamesTheSite_AndAsksForAVerifiedUserThatTheBrowserFindsItself()
    {
        await using var site = await SiteHost.StartAsync(("Site:PublicUrl", "http://debata.example.org"));
        using var anybody = site.NewClient();
        var page = await anybody.GetPageAsync("/organiser/sign-in");

        var asked = JsonNode.Parse((await anybody.PostAsync("/organiser/sign-in/passkey", [SiteClient.TokenOf(page)])).Content)!;

        ((string)asked["rpId"]!).ShouldBe("debata.example.org");
        ((string)asked["userVerification"]!).ShouldBe("required");
        asked["allowCredentials"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task Pages_MayAskForPasskeys()
    {
        await using var site = await SiteHost.StartAsync();
        using var anybody = site.NewClient();

        var policy = (await anybody.GetPageAsync("/organiser/sign-in")).Response.Headers.GetValues("Permissions-Policy").Single();

        policy.ShouldContain("publickey-credentials-get=self");
        policy.ShouldContain("camera=()");
        SecurityRegistration.Headers(isDevelopment: true).Keys.ShouldContain("Permissions-Policy");
    }
}
