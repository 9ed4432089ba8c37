using DebateInvite.Domain.Campaigns;
using DebateInvite.Testing;
using DebateInvite.Web.Tests.Features.Certificates;
using DebateInvite.Web.Tests.Features.Organiser.CheckIn;

namespace DebateInvite.Web.Tests.Features.Organiser.Campaigns;

/// <summary>The mailing to those who came.</summary>
public class ThankYouTests
{
    [Fact]
    public async Task SendNow_AfterTheEvent_ReachesWhoCame_WithoutAWarning_AndLeadsToTheCertificate()
    {
        await using var site = await SiteHost.StartAsync();
        var came = await site.AttendedAsync(1);
        await site.ExpectAsync(2);
        await site.UndoAsync(await site.AttendedAsync(3));
        await site.GiveCertificatesAsync();
        await site.EventIsOverAsync();
        using var organiser = await site.NewOrganiserAsync();
        var draft = await organiser.DraftAsync(Audience.Came);

        var shown = await organiser.GetPageAsync(draft);
        shown.AllText.ShouldNotContain("O tej porze wydarzenie");
        shown.AllText.ShouldNotContain("plik kalendarza");
        shown.AllText.ShouldContain("/organiser/debata/sample/certificate");
        (await organiser.SendNowAsync(draft)).Location.ShouldBe(draft);
        await site.QueueDueAsync();

        var mail = (await site.RemindersAsync()).ShouldHaveSingleItem();
        (mail.GuestId, mail.Kind).ShouldBe((came.Id, "thank-you"));
        var sent = (await site.MailsAsync(1)).Single(one => one.To.Mailboxes.Single().Address == came.Details.Email);
        sent.TextBody!.ShouldContain($"/r/{came.Token}/certificate");
        sent.HtmlBody!.ShouldContain($"/r/{came.Token}/certificate");
        sent.Attachments.ShouldBeEmpty();
        await site.QueueDueAsync();
        (await site.CampaignAsync(Guid.Parse(draft[^36..]))).State.ShouldBe(CampaignState.Queued);
        using var guest = site.NewClient();
        (await guest.GetPageAsync($"/r/{came.Token}/certificate")).AllText.ShouldContain("Wystaw zaświadczenie");
    }

    [Fact]
    public async Task Show_BeforeTheEnd_OrWithoutCertificates_Warns()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        var draft = await organiser.DraftAsync(Audience.Came);

        var page = await organiser.GetPageAsync(draft);

        page.AllText.ShouldContain("wydarzenie jeszcze się nie skończy");
        page.AllText.ShouldContain("zaświadczenia są w ustawieniach wyłączone");
    }
}
