using DebateInvite.Browser.Tests.Browsing;

namespace DebateInvite.Browser.Tests.Audits;

public class DeskPagesTests(Chromium chromium, DeskSite desk) : PageAudit(chromium), IClassFixture<DeskSite>
{
    [Theory]
    [InlineData("/organiser/debata")]
    [InlineData("/organiser/debata/guests")]
    [InlineData("/organiser/debata/guests?q=nobody-at-all")]
    [InlineData("/organiser/debata/guests/{guest}")]
    [InlineData("/organiser/debata/guests/{guest}/edit")]
    [InlineData("/organiser/debata/guests/new")]
    [InlineData("/organiser/debata/guests/new", true)]
    [InlineData("/organiser/debata/requests")]
    [InlineData("/organiser/debata/requests/{request}")]
    [InlineData("/organiser/debata/settings")]
    [InlineData("/organiser/debata/settings/cancellation")]
    [InlineData("/organiser/debata/campaigns")]
    [InlineData("/organiser/debata/campaigns/new?audience=Accepted")]
    [InlineData("/organiser/debata/campaigns/{draft}")]
    [InlineData("/organiser/debata/campaigns/{sent}")]
    [InlineData("/organiser/debata/campaigns/{invitation}")]
    [InlineData("/organiser/events")]
    [InlineData("/organiser/events/new")]
    [InlineData("/organiser/events/new", true)]
    [InlineData("/organiser/outbox")]
    [InlineData("/organiser/outbox/{mail}")]
    [InlineData("/organiser/accounts")]
    [InlineData("/organiser/accounts", true)]
    [InlineData("/organiser/accounts/{colleague}/remove")]
    [InlineData("/organiser/password")]
    [InlineData("/organiser/password", true)]
    [InlineData("/organiser/nothing/here", false, 404)]
    public async Task Page_InEveryLanguageAndLook_IsAccessible(string path, bool sendEmpty = false, int status = 200) =>
        await AuditAsync(await OpenDeskAsync(desk.Site), desk.Address(path), sendEmpty, status);
}
