using System.Net;
using System.Text.RegularExpressions;
using DebateInvite.Testing;
using MimeKit;

namespace DebateInvite.Web.Tests.Features.Organiser.Password;

public partial class PasswordTests
{
    private const string New = "cztery nowe słowa pod rząd";

    [Fact]
    public async Task Change_EndsOtherSignIns_AndKeepsThisOne()
    {
        await using var site = await SiteHost.StartAsync();
        using var here = await site.NewOrganiserAsync();
        using var elsewhere = await site.NewOrganiserAsync();

        var answer = await here.SubmitAsync(
            await here.GetPageAsync("/organiser/password"), ("CurrentPassword", SiteHost.OrganiserPassword), ("Password", New), ("PasswordAgain", New));

        answer.Location.ShouldBe("/organiser");
        // The other told of a browser that was new.
        (await site.MailsAsync(2)).Count(mail => mail.Subject is "Hasło do panelu organizatora zostało zmienione").ShouldBe(1);
        (await here.GetPageAsync("/organiser/debata")).Status.ShouldBe(HttpStatusCode.OK);
        (await elsewhere.GetPageAsync("/organiser/debata")).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Change_CurrentPasswordWrong_SaysSoAtThatField()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();

        var answer = await organiser.SubmitAsync(
            await organiser.GetPageAsync("/organiser/password"), ("CurrentPassword", "nie to"), ("Password", New), ("PasswordAgain", New));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf("CurrentPassword").ShouldBe("Obecne hasło jest nieprawidłowe.");
        answer.ErrorOf("Password").ShouldBeNull();
    }

    [Fact]
    public async Task Forgotten_LinkFromTheMail_SetsAPassword_Once()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = site.NewClient();

        var asked = await AskAsync(organiser, SiteHost.OrganiserEmail);
        var link = LinkIn((await site.MailsAsync(1)).Single());
        var answer = await organiser.SubmitAsync(await organiser.GetPageAsync(link), ("Password", New), ("PasswordAgain", New));

        asked.Location.ShouldBe("/organiser/sign-in");
        answer.Location.ShouldBe("/organiser");
        (await organiser.GetPageAsync("/organiser/debata")).Status.ShouldBe(HttpStatusCode.OK);
        (await organiser.GetPageAsync(link)).Status.ShouldBe(HttpStatusCode.Gone);
        (await site.MailsAsync(2)).Count(mail => mail.Subject is "Hasło do panelu organizatora zostało zmienione").ShouldBe(1);
    }

    [Fact]
    public async Task Forgotten_UnknownAddress_AnswersTheSame_AndSendsNothing()
    {
        await using var site = await SiteHost.StartAsync();
        using var stranger = site.NewClient();

        var unknown = await stranger.SaysAfterRedirectAsync(await AskAsync(stranger, "nikt@example.org"));
        var known = await stranger.SaysAfterRedirectAsync(await AskAsync(stranger, SiteHost.OrganiserEmail));

        unknown.ShouldBe(known);
        (await site.MailsAsync(1)).Single().To.Mailboxes.Single().Address.ShouldBe(SiteHost.OrganiserEmail);
    }

    [Theory]
    [InlineData("123456789012")]
    [InlineData("AnnaAnna2027!")]
    [InlineData("debata-debata-debata")]
    public async Task Change_PasswordThatIsEasyToGuess_IsRefused_AndSaysWhatToDoInstead(string easy)
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();

        var answer = await organiser.SubmitAsync(
            await organiser.GetPageAsync("/organiser/password"), ("CurrentPassword", SiteHost.OrganiserPassword), ("Password", easy), ("PasswordAgain", easy));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf("Password")!.ShouldContain("kilka słów");
    }

    internal static string LinkIn(MimeMessage mail) => FindLinkIn(mail) ?? throw new InvalidOperationException("The mail has no such link.");

    internal static string? FindLinkIn(MimeMessage mail) =>
        Link().Match(mail.TextBody!) is { Success: true } found ? new Uri(found.Value).PathAndQuery : null;

    private static async Task<SitePage> AskAsync(SiteClient client, string email) =>
        await client.SubmitAsync(await client.GetPageAsync("/organiser/forgotten"), ("Email", email));

    [GeneratedRegex(@"https?://\S+/organiser/reset\S+", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Link();
}
