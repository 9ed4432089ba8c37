using DebateInvite.Domain;
using DebateInvite.Testing;

namespace DebateInvite.Web.Tests.Features.Invitation;

/// <summary>That there is a project, and who leads it, are the event's own words.</summary>
public class OwnWordsTests
{
    [Theory]
    [InlineData("", "Gospodarz i lider projektu", "O projekcie")]
    [InlineData("/en", "Host and project leader", "About the project")]
    [InlineData("/fr", "Hôte et chef de file du projet", "À propos du projet")]
    public async Task Get_FirstEvent_HasItsProject(string prefix, string role, string heading)
    {
        await using var site = await SiteHost.StartAsync();
        using var guest = site.NewClient();

        var page = await guest.GetPageAsync($"{prefix}/debata");

        page.Text(".roll li:first-child .roll__role").ShouldBe(role);
        page.Text("#project").ShouldBe(heading);
    }

    [Theory]
    [InlineData("", "gospodarz")]
    [InlineData("/en", "host")]
    [InlineData("/fr", "hôte")]
    public async Task Get_EventWithoutAProject_DoesNotSpeakOfOne(string prefix, string role)
    {
        await using var site = await SiteHost.StartAsync();
        await site.EditEventAsync(debate =>
        {
            foreach (var text in debate.Texts)
                (text.HostRole, text.DescriptionTitle, text.Description, text.Lead, text.Invitation) = ("", "", "", "Zapraszamy", "Zapraszamy");
        });
        using var guest = site.NewClient();

        var page = await guest.GetPageAsync($"{prefix}/debata");

        page.Text(".roll li:first-child .roll__role").ShouldBe(role);
        page.All("#project").ShouldBeEmpty();
        page.AllText.ShouldNotContain("lider");
    }
}
