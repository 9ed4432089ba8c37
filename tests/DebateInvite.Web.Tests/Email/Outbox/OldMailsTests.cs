using DebateInvite.Testing;
using DebateInvite.Web.Email.Outbox;
using DebateInvite.Web.Tests.Features.Organiser;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DebateInvite.Web.Tests.Email.Outbox;

/// <summary>Everything has a last day: mails of no event, and the files of all mails, are kept for thirty days.</summary>
public class OldMailsTests
{
    [Fact]
    public async Task Forget_AfterThirtyDays_LinksForPasswordsAndFilesAreGone_MailsOfAnEventStay()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        await organiser.SubmitAsync(await organiser.GetPageAsync("/organiser/accounts"), ("Email", "druga@example.org"), ("Roles[0]", "Organiser"));
        using var guest = site.NewClient();
        await guest.SubmitAsync(await guest.GetPageAsync("/debata/rsvp"), "main form", GuestData.Rsvp());
        await Eventually.IsAsync(() => site.QueryAsync(db => db.Outbox.AllAsync(m => m.SentAt != null)), "all mails are written");

        await ForgetAsync(site, SiteHost.DefaultNow.AddDays(OldMails.DaysKept).AddSeconds(-1));
        (await LinksAsync(site), Directory.GetFiles(site.MailFolder).Length).ShouldSatisfyAllConditions(
            left => left.Item1.ShouldBe(1), left => left.Item2.ShouldBeGreaterThan(1));

        await ForgetAsync(site, SiteHost.DefaultNow.AddDays(OldMails.DaysKept).AddSeconds(1));
        (await LinksAsync(site), Directory.GetFiles(site.MailFolder).Length).ShouldBe((0, 0));
        (await site.QueryAsync(db => db.Outbox.CountAsync(m => m.Kind == "place-confirmed"))).ShouldBe(1);
    }

    private static Task<int> LinksAsync(SiteHost site) => site.QueryAsync(db => db.Outbox.CountAsync(m => m.Kind == "account-link"));

    private static async Task ForgetAsync(SiteHost site, DateTimeOffset now)
    {
        await site.TimeIsAsync(now);
        using var mails = ActivatorUtilities.CreateInstance<OldMails>(site.Services);
        await mails.ForgetAsync(CancellationToken.None);
    }
}
