using DebateInvite.Testing;
using DebateInvite.Web.Features.Organiser.Settings;

namespace DebateInvite.Web.Tests.Features.Organiser.Settings;

public class ContentsTests
{
    [Fact]
    public async Task Show_Contents_LeadToEachSection_AndSayWhatIsSet()
    {
        await using var site = await SiteHost.StartAsync(("FirstEvent:Capacity", "40"));
        using var organiser = await site.NewOrganiserAsync();

        var page = await organiser.GetPageAsync("/en/organiser/debata/settings");

        page.Text("main dl").ShouldContain("40 seats");
        page.Text("main dl").ShouldContain("Guests see this event");
        page.Text("main dl").ShouldContain("Missing: the controller’s postal address, the data protection officer, who runs the contact mailbox");
        var titles = new List<string>();
        foreach (var link in page.All("main dt a").Select(link => link.GetAttribute("href")!).ToList())
            titles.Add((await organiser.GetPageAsync(link)).Heading);
        titles.Distinct(StringComparer.Ordinal).Count().ShouldBe(titles.Count);
        // And the deletion of guests, the privacy ledger and the evidence, which are no settings.
        titles.Count.ShouldBe(SettingsSection.Contents.Count() + 3);
    }
}
