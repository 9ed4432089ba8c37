using DebateInvite.Bench.Measuring;
using DebateInvite.Bench.Plain;
using DebateInvite.Bench.Servers;
using DebateInvite.Domain;
using DebateInvite.Domain.Campaigns;
using DebateInvite.Web.Email.Campaigns;
using DebateInvite.Web.Localisation;
using Microsoft.EntityFrameworkCore;
using MimeKit;

namespace DebateInvite.Bench.Parts;

/// <summary>
/// A reminder to a whole list, from the first mail to the last, beside a loop that sends the same messages finished, over as many
/// connections.
/// </summary>
internal sealed class CampaignMails : IPart
{
    public string Name => "campaign";

    public async Task<IReadOnlyList<Row>> RunAsync(Workshop shop)
    {
        var recipients = shop.Effort.Recipients;
        await using var site = await shop.StartSiteAsync(recipients, silent: true);
        IReadOnlyList<MimeMessage> messages = [];
        using var mails = new SmtpSink();

        var rounds = await Alternation.RunAsync(
            shop.Effort.Rounds,
            async () =>
            {
                site.Mails.Keeps = messages.Count == 0;
                var mailing = await SendAsync(site, recipients);
                if (site.Mails.Keeps)
                    messages = PlainMailing.Finished(site.Mails.Kept);
                return mailing;
            },
            async () =>
            {
                mails.StartCounting();
                await PlainMailing.SendAsync(messages, mails.Port, shop.Connections);
                return new Mailing(await mails.RateOfAsync(recipients), TimeSpan.Zero);
            });
        return
        [
            rounds.Row($"campaign, {recipients:N0} recipients, connections: {shop.Connections}", "MailKit, finished messages", mailing => mailing.PerSecond, Unit.PerSecond, Goal.RatioOfAtLeast(0.8)),
            rounds.OwnRow("campaign, processor time a mail", mailing => mailing.ProcessorTime.TotalMilliseconds / recipients, Unit.Milliseconds),
        ];
    }

    private static async Task<Mailing> SendAsync(Site site, int recipients)
    {
        var before = site.Process.ProcessorTime;
        site.Mails.StartCounting();
        await ScheduleAsync(site.Database);
        var rate = await site.Mails.RateOfAsync(recipients);
        await site.Database.OutboxIsEmptyAsync();
        return new Mailing(rate, site.Process.ProcessorTime - before);
    }

    /// <summary>Writes down what the desk writes down when an organiser sends a reminder as it is proposed; the site's worker finds it.</summary>
    private static async Task ScheduleAsync(SiteDatabase database)
    {
        await using var db = database.Open();
        var debate = await db.Events.Include(e => e.Texts).SingleAsync();
        var now = DateTime.UtcNow;
        var campaign = new Campaign { EventId = debate.Id, Audience = Audience.NotAnswered, CreatedAt = now, CreatedBy = Site.OrganiserEmail };
        var texts = CampaignDefaults.For(campaign.Audience);
        foreach (var language in Enum.GetValues<Language>())
        {
            using var current = CurrentLanguage.Use(language);
            campaign.Texts.Add(new CampaignText { CampaignId = campaign.Id, Language = language, Subject = texts.Subject, Body = texts.Body });
        }

        campaign.Schedule(now, debate, Site.OrganiserEmail);
        db.Campaigns.Add(campaign);
        await db.SaveChangesAsync();
    }
}

/// <param name="ProcessorTime">What the sender's process has used.</param>
internal sealed record Mailing(double PerSecond, TimeSpan ProcessorTime);
