using DebateInvite.Domain.Events;

namespace DebateInvite.Web.Features.Organiser.Settings;

/// <param name="Differences">What somebody else has saved otherwise meanwhile; null when nobody has.</param>
public sealed record SettingsPage(DebateEvent Event, SettingsForm Form, IReadOnlyList<SettingsDifference>? Differences)
{
    /// <summary>Saving again, after the newer values have been shown, is meant to replace them.</summary>
    public Guid Version => Differences is null ? Form.Version : Event.Version;
}

/// <summary>A field whose stored value is not the one typed.</summary>
/// <param name="Language">Of a text; null for what is the same in all languages.</param>
public sealed record SettingsDifference(string Label, Language? Language, string Stored)
{
    private static readonly (Text Label, Func<SettingsForm, string?> Value)[] Fields =
    [
        (SettingsTexts.StartsAt, form => form.StartsAt?.Replace('T', ' ')),
        (SettingsTexts.EndsAt, form => form.EndsAt?.Replace('T', ' ')),
        (SettingsTexts.TimeZone, form => form.TimeZone),
        (SettingsTexts.RepliesCloseOn, form => form.RepliesCloseOn),
        (SettingsTexts.Capacity, form => form.Capacity),
        (SettingsTexts.Address, form => form.Address),
        (SettingsTexts.ContactEmail, form => form.ContactEmail),
        (SettingsTexts.NotificationEmail, form => form.NotificationEmail),
    ];

    private static readonly (Text Label, Func<EventTextForm, string?> Value)[] Texts =
    [
        (SettingsTexts.Title, text => text.Title),
        (SettingsTexts.Lead, text => text.Lead),
        (SettingsTexts.Host, text => text.Host),
        (SettingsTexts.Partners, text => text.Partners),
        (SettingsTexts.Invitation, text => text.Invitation),
        (SettingsTexts.Description, text => text.Description),
        (SettingsTexts.Programme, text => text.Programme),
        (SettingsTexts.Participants, text => text.Participants),
        (SettingsTexts.Venue, text => text.Venue),
        (SettingsTexts.Directions, text => text.Directions),
        (SettingsTexts.Signature, text => text.Signature),
    ];

    public static IReadOnlyList<SettingsDifference> Between(SettingsForm typed, SettingsForm stored) =>
    [
        .. Fields
            .Where(field => Differ(field.Value(typed), field.Value(stored)))
            .Select(field => new SettingsDifference(field.Label, Language: null, field.Value(stored) ?? "")),
        .. LanguageExtensions.All.SelectMany(language => Texts
            .Where(field => Differ(field.Value(typed.TextIn(language)), field.Value(stored.TextIn(language))))
            .Select(field => new SettingsDifference(field.Label, language, field.Value(stored.TextIn(language)) ?? ""))),
    ];

    private static bool Differ(string? one, string? other) =>
        Domain.Typing.CleanText.Lines(one) != Domain.Typing.CleanText.Lines(other);
}
