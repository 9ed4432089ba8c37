using DebateInvite.Domain.Campaigns;
using DebateInvite.Domain.Typing;
using DebateInvite.Web.Features.Organiser.Editing;

namespace DebateInvite.Web.Features.Organiser.Campaigns;

/// <summary>The fields of a mailing, in the order of the form; not the guests who were picked for it.</summary>
public static class CampaignFields
{
    public static readonly IReadOnlyList<EditedField> All =
    [
        new(nameof(CampaignForm.Audience), CampaignTexts.To) { Words = name => NameOf.Read<Audience>(name) is { } audience ? CampaignTexts.Of(audience) : name },
        new(nameof(CampaignForm.Tag), CampaignTexts.Tag),
        .. LanguageExtensions.All.SelectMany(language => new EditedField[]
        {
            new($"{language}.{nameof(CampaignTextForm.Subject)}", CampaignTexts.Subject, language),
            new($"{language}.{nameof(CampaignTextForm.Body)}", CampaignTexts.Body, language),
        }),
    ];
}
