using DebateInvite.Browser.Tests.Browsing;

namespace DebateInvite.Browser.Tests.Audits;

/// <summary>The pages of what can be printed, as they are on the screen.</summary>
public class PrintPagesTests(Chromium chromium, DeskSite desk) : PageAudit(chromium), IClassFixture<DeskSite>
{
    [Theory]
    [InlineData("/organiser/debata/prints")]
    [InlineData("/organiser/debata/prints/attendance")]
    [InlineData("/organiser/debata/prints/attendance?by=Sector&rows=2")]
    [InlineData("/organiser/debata/prints/security")]
    [InlineData("/organiser/debata/prints/security", true)]
    [InlineData("/organiser/debata/prints/security/{security}")]
    [InlineData("/organiser/debata/prints/badges?code=true")]
    [InlineData("/organiser/debata/prints/badges?guest={guest}&size=1")]
    [InlineData("/organiser/debata/prints/plates?tag=panel")]
    [InlineData("/organiser/debata/prints/needs?people=true")]
    [InlineData("/organiser/debata/prints/programme")]
    public async Task Page_InEveryLanguageAndLook_IsAccessible(string path, bool sendEmpty = false) =>
        await AuditAsync(await OpenDeskAsync(desk.Site), desk.Address(path), sendEmpty);
}
