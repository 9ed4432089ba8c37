using System.Net;
using DebateInvite.Domain.Access;
using DebateInvite.Domain.Campaigns;
using DebateInvite.Testing;
using DebateInvite.Web.Tests.Features.Organiser.Access;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Organiser.Campaigns;

/// <summary>Where the link of a test mail leads.</summary>
public class SamplePageTests
{
    private const string Path = "/organiser/debata/sample";

    [Theory]
    [InlineData(Audience.NotInvited, "pl", "Janina Przykładowa", "Osoba zaproszona")]
    [InlineData(Audience.NotInvited, "fr", "Jeanne Exemple", "Au nom de")]
    [InlineData(Audience.Accepted, "en", "Jane Sample", "Your place is confirmed")]
    [InlineData(Audience.WaitListed, "pl", "Janina Przykładowa", "Są Państwo na liście rezerwowej")]
    public async Task TestMail_ItsLink_LeadsToASampleOfTheGuestsOwnPage(Audience audience, string language, string name, string says)
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        var draft = await organiser.GetPageAsync(await organiser.DraftAsync(audience));
        await organiser.SubmitAsync(draft, $"form:has([name=language][value={language}])", Reminders.Nothing);
        var mail = (await site.MailsAsync(1)).ShouldHaveSingleItem();
        var link = System.Text.RegularExpressions.Regex.Match(mail.TextBody!, @"/\S*/sample\?reply=\w+", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)).Value;

        var page = await organiser.GetPageAsync(new Uri("http:" + link).PathAndQuery);

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Find("html").GetAttribute("lang").ShouldBe(language);
        page.AllText.ShouldContain(says);
        page.AllText.ShouldContain(name);
        page.All(".notice--warn").ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("")]
    [InlineData("?reply=Accepted")]
    [InlineData("?reply=WaitListed")]
    [InlineData("?reply=Declined")]
    [InlineData("?reply=Held")]
    [InlineData("?reply=7")]
    public async Task Post_EachForm_StoresNothingAndSaysSo(string query)
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        var page = await organiser.GetPageAsync(Path + query);
        page.Status.ShouldBe(HttpStatusCode.OK);

        foreach (var index in Enumerable.Range(0, page.All("main form").Count()))
        {
            var form = page.All("main form").ElementAt(index);
            form.Id = $"tried-{index}";
            var answer = await organiser.SubmitAsync(page, $"#tried-{index}", Reminders.Nothing);
            (await organiser.GetPageAsync(answer.Location.ShouldNotBeNull(answer.AllText))).Text(".notice--warn").ShouldContain("niczego nie zapisaliśmy");
        }

        (await site.QueryAsync(async db => await db.Guests.CountAsync() + await db.GuestChanges.CountAsync() + await db.Outbox.CountAsync())).ShouldBe(0);
        (await site.EventAsync()).SeatsTaken.ShouldBe(0);
    }

    [Fact]
    public async Task Get_EventIsCancelledOrFull_ShowsASampleAllTheSame()
    {
        await using var site = await SiteHost.StartAsync();
        await site.EditEventAsync(debate => (debate.Capacity, debate.CancelledAt) = (0, SiteHost.DefaultNow.UtcDateTime));
        using var organiser = await site.NewOrganiserAsync();

        foreach (var query in new[] { "", "?reply=Accepted", "?reply=WaitListed", "?reply=Cancelled" })
            (await organiser.GetPageAsync(Path + query)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Get_NotSignedInOrMayNotWrite_ShowsNothing()
    {
        await using var site = await SiteHost.StartAsync();
        using var stranger = site.NewClient();
        using var reader = await site.NewMemberAsync(Role.Reader);

        (await stranger.GetPageAsync(Path)).Location.ShouldNotBeNull().ShouldContain("/sign-in");
        (await reader.GetPageAsync(Path)).Status.ShouldBe(HttpStatusCode.Forbidden);
    }
}
