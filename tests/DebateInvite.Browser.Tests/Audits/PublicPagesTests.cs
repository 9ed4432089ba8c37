using DebateInvite.Browser.Tests.Browsing;
using DebateInvite.Testing;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Browser.Tests.Audits;

/// <summary>The pages of guests while replies are taken.</summary>
public class PublicPagesTests(Chromium chromium, SiteHost site) : PageAudit(chromium), IClassFixture<SiteHost>
{
    [Theory]
    [InlineData("/debata")]
    [InlineData("/debata/rsvp")]
    [InlineData("/debata/rsvp", true)]
    [InlineData("/debata/rsvp/thanks")]
    [InlineData("/debata/privacy")]
    [InlineData("/nowhere/at/all", false, 404)]
    [InlineData("/organiser/sign-in")]
    [InlineData("/organiser/sign-in", true)]
    [InlineData("/organiser/forgotten")]
    [InlineData("/organiser/reset")]
    [InlineData("/organiser/set-up")]
    public async Task Page_InEveryLanguageAndLook_IsAccessible(string path, bool sendEmpty = false, int status = 200) =>
        await AuditAsync(await OpenAsync(site), path, sendEmpty, status);
}
