using DebateInvite.Domain.Outbox;
using DebateInvite.Testing;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Email.Outbox;

public class MailPriorityTests
{
    [Fact]
    public async Task Reply_TheGuestsMailGoesFirst_AndCampaignsBeforeTheOrganisersNotification()
    {
        await using var site = await SiteHost.StartAsync();
        using var guest = site.NewClient();
        await guest.SubmitAsync(await guest.GetPageAsync("/debata/rsvp"), "main form", GuestData.Rsvp());

        var mails = await site.QueryAsync(db => db.Outbox.OrderBy(m => m.Priority).Select(m => new { m.Kind, m.Priority }).ToListAsync());

        mails.Select(mail => (mail.Kind, mail.Priority)).ShouldBe([("place-confirmed", MailPriority.Personal), ("reply-notification", MailPriority.Notification)]);
        Enum.GetValues<MailPriority>().ShouldBe([MailPriority.Personal, MailPriority.Campaign, MailPriority.Notification]);
    }

    // Somebody who cannot sign in waits for it.
    [Fact]
    public async Task AnOrganisersLink_GoesWithGuestsMails()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = site.NewClient();
        var page = await organiser.GetPageAsync("/organiser/forgotten");

        await organiser.SubmitAsync(page, "main form", [new("Email", SiteHost.OrganiserEmail)]);

        (await site.QueryAsync(db => db.Outbox.Select(m => m.Priority).SingleAsync())).ShouldBe(MailPriority.Personal);
    }
}
