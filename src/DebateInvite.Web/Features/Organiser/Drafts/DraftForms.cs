using DebateInvite.Domain.Campaigns;
using DebateInvite.Domain.Events;
using DebateInvite.Web.Features.Organiser.Campaigns;
using DebateInvite.Web.Features.Organiser.Editing;
using DebateInvite.Web.Features.Organiser.Settings;
using DebateInvite.Web.Features.Organiser.Settings.Logos;

namespace DebateInvite.Web.Features.Organiser.Drafts;

/// <summary>The forms that keep drafts. None of them has guests' data in it.</summary>
public static class DraftForms
{
    private const string CampaignKind = "campaign";
    private const string NewCampaignKind = "new-campaign";

    private static readonly string[] Always = [nameof(IWholeForm.Version), nameof(IWholeForm.Seen)];

    public static string Settings(SettingsSection section, DebateEvent debate) => $"{section.DraftKind}/{debate.Id:N}";

    public static string NewCampaign(DebateEvent debate) => $"{NewCampaignKind}/{debate.Id:N}";

    public static string Campaign(Campaign campaign) => $"{CampaignKind}/{campaign.Id:N}";

    public static IReadOnlyList<EditedField> FieldsOf(string form) => form.Split('/')[0] switch
    {
        CampaignKind or NewCampaignKind => CampaignFields.All,
        var kind when kind.StartsWith(LogoForm.DraftKind, StringComparison.Ordinal) => LogoForm.Fields,
        var kind => SettingsSection.All.FirstOrDefault(section => section.DraftKind == kind)?.Fields ?? [],
    };

    /// <summary>The names of what is kept of a posted form; all else is not looked at.</summary>
    public static IEnumerable<string> NamesOf(string form) => FieldsOf(form).Select(field => field.Path).Concat(Always);
}
