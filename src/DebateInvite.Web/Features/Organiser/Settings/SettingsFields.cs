using DebateInvite.Web.Features.Organiser.Editing;

namespace DebateInvite.Web.Features.Organiser.Settings;

/// <summary>The fields of the settings, in the order of the form.</summary>
public static class SettingsFields
{
    private static readonly (string Field, Text Label)[] Texts =
    [
        (nameof(EventTextForm.Title), SettingsTexts.Title),
        (nameof(EventTextForm.Lead), SettingsTexts.Lead),
        (nameof(EventTextForm.Host), SettingsTexts.Host),
        (nameof(EventTextForm.Partners), SettingsTexts.Partners),
        (nameof(EventTextForm.Invitation), SettingsTexts.Invitation),
        (nameof(EventTextForm.Description), SettingsTexts.Description),
        (nameof(EventTextForm.Programme), SettingsTexts.Programme),
        (nameof(EventTextForm.Participants), SettingsTexts.Participants),
        (nameof(EventTextForm.Venue), SettingsTexts.Venue),
        (nameof(EventTextForm.Directions), SettingsTexts.Directions),
        (nameof(EventTextForm.Signature), SettingsTexts.Signature),
    ];

    public static readonly IReadOnlyList<EditedField> All =
    [
        new(nameof(SettingsForm.StartsAt), SettingsTexts.StartsAt) { Words = WithoutT },
        new(nameof(SettingsForm.EndsAt), SettingsTexts.EndsAt) { Words = WithoutT },
        new(nameof(SettingsForm.RepliesCloseOn), SettingsTexts.RepliesCloseOn),
        new(nameof(SettingsForm.TimeZone), SettingsTexts.TimeZone),
        new(nameof(SettingsForm.Capacity), SettingsTexts.Capacity),
        new(nameof(SettingsForm.CompanionsAllowed), SettingsTexts.CompanionsAllowed),
        new(nameof(SettingsForm.PromotionEndsOn), SettingsTexts.PromotionEndsOn),
        new(nameof(SettingsForm.IsByInvitationOnly), SettingsTexts.IsByInvitationOnly) { Words = YesOrNo },
        new(nameof(SettingsForm.ConfirmsAddresses), SettingsTexts.ConfirmsAddresses) { Words = YesOrNo },
        new(nameof(SettingsForm.HoldHours), SettingsTexts.HoldHours),
        new(nameof(SettingsForm.SeatsNextThatFits), SettingsTexts.SeatsNextThatFits) { Words = YesOrNo },
        new(nameof(SettingsForm.Address), SettingsTexts.Address),
        new(nameof(SettingsForm.ContactEmail), SettingsTexts.ContactEmail),
        new(nameof(SettingsForm.NotificationEmail), SettingsTexts.NotificationEmail),
        .. LanguageExtensions.All.SelectMany(language => Texts.Select(text => new EditedField($"{language}.{text.Field}", text.Label, language))),
    ];

    private static string WithoutT(string time) => time.Replace('T', ' ');

    private static string YesOrNo(string box) => SettingsForm.IsTicked(box) ? SettingsTexts.Yes : SettingsTexts.No;
}
