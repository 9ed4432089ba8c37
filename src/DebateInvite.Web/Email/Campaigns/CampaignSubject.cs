using DebateInvite.Domain;
using DebateInvite.Domain.Campaigns;
using DebateInvite.Domain.Events;
using DebateInvite.Web.Email.Messages.Reminder;

namespace DebateInvite.Web.Email.Campaigns;

/// <summary>What a mailing is called where organisers read of it: its subject, with a made-up guest in the places to be filled in.</summary>
public static class CampaignSubject
{
    public static string SubjectIn(this Campaign campaign, Language language, DebateEvent debate, SiteAddress site)
    {
        using var inLanguage = CurrentLanguage.Use(language);
        return ReminderText.Subject(campaign.TextIn(language).Subject, SampleGuest.Facts(debate, campaign.Audience, language), site);
    }
}
