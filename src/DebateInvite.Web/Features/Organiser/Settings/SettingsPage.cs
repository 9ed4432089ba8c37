using DebateInvite.Domain.Events;

namespace DebateInvite.Web.Features.Organiser.Settings;

/// <param name="Differences">What somebody else has saved otherwise meanwhile; null when nobody has.</param>
public sealed record SettingsPage(DebateEvent Event, SettingsForm Form, IReadOnlyList<SettingsDifference>? Differences)
{
    /// <summary>Saving again, after the newer values have been shown, is meant to replace them.</summary>
    public Guid Version => Differences is null ? Form.Version : Event.Version;

    /// <summary>By the dates typed, guests are due for deletion: whoever means that types the event's name.</summary>
    public bool AsksForName { get; init; }
}

/// <summary>A field whose stored value is not the one typed.</summary>
/// <param name="FieldId">The field in the form.</param>
/// <param name="Language">Of a text; null for what is the same in all languages.</param>
public sealed record SettingsDifference(string FieldId, string Label, Language? Language, string Stored)
{
    private static readonly (string Field, Text Label, Func<SettingsForm, string?> Value)[] Fields =
    [
        (nameof(SettingsForm.StartsAt), SettingsTexts.StartsAt, form => form.StartsAt?.Replace('T', ' ')),
        (nameof(SettingsForm.EndsAt), SettingsTexts.EndsAt, form => form.EndsAt?.Replace('T', ' ')),
        (nameof(SettingsForm.TimeZone), SettingsTexts.TimeZone, form => form.TimeZone),
        (nameof(SettingsForm.RepliesCloseOn), SettingsTexts.RepliesCloseOn, form => form.RepliesCloseOn),
        (nameof(SettingsForm.Capacity), SettingsTexts.Capacity, form => form.Capacity),
        (nameof(SettingsForm.CompanionsAllowed), SettingsTexts.CompanionsAllowed, form => form.CompanionsAllowed),
        (nameof(SettingsForm.IsByInvitationOnly), SettingsTexts.IsByInvitationOnly, form => YesOrNo(form.IsByInvitationOnly)),
        (nameof(SettingsForm.ConfirmsAddresses), SettingsTexts.ConfirmsAddresses, form => YesOrNo(form.ConfirmsAddresses)),
        (nameof(SettingsForm.HoldHours), SettingsTexts.HoldHours, form => form.HoldHours),
        (nameof(SettingsForm.SeatsNextThatFits), SettingsTexts.SeatsNextThatFits, form => YesOrNo(form.SeatsNextThatFits)),
        (nameof(SettingsForm.PromotionEndsOn), SettingsTexts.PromotionEndsOn, form => form.PromotionEndsOn),
        (nameof(SettingsForm.Address), SettingsTexts.Address, form => form.Address),
        (nameof(SettingsForm.ContactEmail), SettingsTexts.ContactEmail, form => form.ContactEmail),
        (nameof(SettingsForm.NotificationEmail), SettingsTexts.NotificationEmail, form => form.NotificationEmail),
    ];

    private static readonly (string Field, Text Label, Func<EventTextForm, string?> Value)[] Texts =
    [
        (nameof(EventTextForm.Title), SettingsTexts.Title, text => text.Title),
        (nameof(EventTextForm.Lead), SettingsTexts.Lead, text => text.Lead),
        (nameof(EventTextForm.Host), SettingsTexts.Host, text => text.Host),
        (nameof(EventTextForm.Partners), SettingsTexts.Partners, text => text.Partners),
        (nameof(EventTextForm.Invitation), SettingsTexts.Invitation, text => text.Invitation),
        (nameof(EventTextForm.Description), SettingsTexts.Description, text => text.Description),
        (nameof(EventTextForm.Programme), SettingsTexts.Programme, text => text.Programme),
        (nameof(EventTextForm.Participants), SettingsTexts.Participants, text => text.Participants),
        (nameof(EventTextForm.Venue), SettingsTexts.Venue, text => text.Venue),
        (nameof(EventTextForm.Directions), SettingsTexts.Directions, text => text.Directions),
        (nameof(EventTextForm.Signature), SettingsTexts.Signature, text => text.Signature),
    ];

    public static IReadOnlyList<SettingsDifference> Between(SettingsForm typed, SettingsForm stored) =>
    [
        .. Fields
            .Where(field => Differ(field.Value(typed), field.Value(stored)))
            .Select(field => new SettingsDifference(field.Field, field.Label, Language: null, field.Value(stored) ?? "")),
        .. LanguageExtensions.All.SelectMany(language => Texts
            .Where(field => Differ(field.Value(typed.TextIn(language)), field.Value(stored.TextIn(language))))
            .Select(field => new SettingsDifference($"{language}_{field.Field}", field.Label, language, field.Value(stored.TextIn(language)) ?? ""))),
    ];

    private static string YesOrNo(string? box) => SettingsForm.IsTicked(box) ? SettingsTexts.Yes : SettingsTexts.No;

    private static bool Differ(string? one, string? other) =>
        Domain.Typing.CleanText.Lines(one) != Domain.Typing.CleanText.Lines(other);
}
