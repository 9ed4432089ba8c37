using DebateInvite.Domain.Campaigns;
using DebateInvite.Domain.Events;
using DebateInvite.Web.Data;
using DebateInvite.Web.Email.Campaigns;
using DebateInvite.Web.Email.Messages.Reminder;
using DebateInvite.Web.Email.Outbox;

namespace DebateInvite.Web.Features.Organiser.Campaigns;

/// <summary>Sends an organiser a reminder in one language, as it would reach a made-up guest.</summary>
public sealed class SendTest(DebateContext db, OutboxQueue outbox)
{
    /// <param name="organiser">The organiser's address.</param>
    public async Task RunAsync(DebateEvent debate, Campaign campaign, Language language, string organiser, CancellationToken cancellation)
    {
        using var inLanguage = CurrentLanguage.Use(language);
        var text = campaign.TextIn(language);
        var mail = new ReminderMail(CampaignTexts.TestSubject.With(text.Subject), text.Body, SampleGuest.Facts(debate, campaign.Audience, language));
        outbox.ToOrganiser(organiser, mail, debate.Id, language: language);
        await db.SaveChangesAsync(cancellation);
    }
}
