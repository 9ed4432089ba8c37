using System.Text.RegularExpressions;
using DebateInvite.Browser.Tests.Browsing;
using DebateInvite.Testing;
using DebateInvite.Web.Security;

namespace DebateInvite.Browser.Tests.Audits;

/// <summary>The pages of guests while replies are taken.</summary>
public partial class PublicPagesTests(Chromium chromium, SiteHost site) : PageAudit(chromium), IClassFixture<SiteHost>
{
    [Theory]
    [InlineData("/debata")]
    [InlineData("/debata/rsvp")]
    [InlineData("/debata/rsvp", true)]
    [InlineData("/debata/rsvp/thanks")]
    [InlineData("/debata/rsvp/link")]
    [InlineData("/debata/rsvp/link", true)]
    [InlineData("/debata/rsvp/link/sent")]
    [InlineData("/debata/privacy")]
    [InlineData("/d/ABCD2345")]
    [InlineData("/nowhere/at/all", false, 404)]
    [InlineData("/organiser/sign-in")]
    [InlineData("/organiser/sign-in", true)]
    [InlineData("/organiser/forgotten")]
    [InlineData("/organiser/reset", false, 410)]
    [InlineData("/organiser/set-up", false, 410)]
    public async Task Page_InEveryLanguageAndLook_IsAccessible(string path, bool sendEmpty = false, int status = 200) =>
        await AuditAsync(await OpenAsync(site), path, sendEmpty, status);

    [Fact]
    public async Task FormsBehindLinks_InEveryLanguageAndLook_AreAccessible()
    {
        await using var empty = await SiteHost.StartAsync(("Organiser:Password", null));
        await AuditAsync(await OpenAsync(empty), await empty.CallAsync<SetUpLink, string>(setUp => Task.FromResult(setUp.NewPath())), sendEmpty: true);

        using var client = site.NewClient();
        await client.SubmitAsync(
            await client.GetPageAsync("/organiser/forgotten"), "main form", [KeyValuePair.Create("Email", SiteHost.OrganiserEmail)]);
        var mail = (await site.MailsAsync(1))[0];
        await AuditAsync(await OpenAsync(site), ResetLink().Match(mail.TextBody ?? "").Value, sendEmpty: true);
    }

    [GeneratedRegex(@"/organiser/reset\?\S+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ResetLink();
}
