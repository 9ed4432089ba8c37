using DebateInvite.Domain.Events;
using DebateInvite.Domain.Typing;
using DebateInvite.Web.Features.Organiser.Editing;

namespace DebateInvite.Web.Features.Organiser.Settings.Texts;

/// <summary>The texts of one language; what is posted for another is not looked at.</summary>
public sealed class TextsForm : ISettingsForm
{
    private static readonly (string Field, Text Label)[] Labels =
    [
        (nameof(EventTextForm.Title), SettingsTexts.Title),
        (nameof(EventTextForm.Lead), SettingsTexts.Lead),
        (nameof(EventTextForm.Host), SettingsTexts.Host),
        (nameof(EventTextForm.HostRole), SettingsTexts.HostRole),
        (nameof(EventTextForm.Partners), SettingsTexts.Partners),
        (nameof(EventTextForm.Invitation), SettingsTexts.Invitation),
        (nameof(EventTextForm.DescriptionTitle), SettingsTexts.DescriptionTitle),
        (nameof(EventTextForm.Description), SettingsTexts.Description),
        (nameof(EventTextForm.Programme), SettingsTexts.Programme),
        (nameof(EventTextForm.Participants), SettingsTexts.Participants),
        (nameof(EventTextForm.Venue), SettingsTexts.Venue),
        (nameof(EventTextForm.Directions), SettingsTexts.Directions),
        (nameof(EventTextForm.Signature), SettingsTexts.Signature),
    ];

    private static readonly Dictionary<Language, SettingsSection> Sections = LanguageExtensions.All.ToDictionary(language => language, SectionOf);

    /// <summary>The <see cref="DebateEvent.Version"/> that was shown.</summary>
    public Guid Version { get; set; }

    public string? Seen { get; set; }

    /// <summary>As the address says, not the form.</summary>
    public Language Language { get; set; }

    public EventTextForm Pl { get; set; } = new();
    public EventTextForm En { get; set; } = new();
    public EventTextForm Fr { get; set; } = new();

    public EventTextForm Text => Language switch
    {
        Language.En => En,
        Language.Fr => Fr,
        _ => Pl,
    };

    public static SettingsSection SectionIn(Language language) => Sections[language];

    public void ApplyTo(DebateEvent debate)
    {
        var text = debate.Texts.Find(text => text.Language == Language);
        if (text is null)
        {
            text = new EventText { EventId = debate.Id, Language = Language };
            debate.Texts.Add(text);
        }

        Text.ApplyTo(text);
    }

    private static TextsForm Of(DebateEvent debate, Language language)
    {
        var form = new TextsForm { Version = debate.Version, Language = language };
        var text = EventTextForm.Of(debate.TextIn(language));
        (form.Pl, form.En, form.Fr) = language switch
        {
            Language.En => (form.Pl, text, form.Fr),
            Language.Fr => (form.Pl, form.En, text),
            _ => (text, form.En, form.Fr),
        };
        return form;
    }

    // Fields of a language are named Pl.Title, En.Title, Fr.Title.
    private static SettingsSection SectionOf(Language language) => new(
        $"texts/{language.Code()}",
        SettingsTexts.TextsIn(language),
        [.. Labels.Select(label => new EditedField($"{language}.{label.Field}", label.Label, language))],
        debate => Of(debate, language));
}

/// <summary>An event's texts in one language.</summary>
public sealed class EventTextForm
{
    public string? Title { get; set; }
    public string? Lead { get; set; }
    public string? Host { get; set; }
    public string? HostRole { get; set; }
    public string? Partners { get; set; }
    public string? Invitation { get; set; }
    public string? DescriptionTitle { get; set; }
    public string? Description { get; set; }
    public string? Programme { get; set; }
    public string? Participants { get; set; }
    public string? Venue { get; set; }
    public string? Directions { get; set; }
    public string? Signature { get; set; }

    public static EventTextForm Of(EventText text) => new()
    {
        Title = text.Title,
        Lead = text.Lead,
        Host = text.Host,
        HostRole = text.HostRole,
        Partners = text.Partners,
        Invitation = text.Invitation,
        DescriptionTitle = text.DescriptionTitle,
        Description = text.Description,
        Programme = text.Programme,
        Participants = text.Participants,
        Venue = text.Venue,
        Directions = text.Directions,
        Signature = text.Signature,
    };

    public void ApplyTo(EventText text)
    {
        text.Title = OneLine(Title);
        text.Lead = OneLine(Lead);
        text.Host = OneLine(Host);
        text.HostRole = OneLine(HostRole);
        text.Partners = CleanText.Prose(Partners) ?? "";
        text.Invitation = CleanText.Prose(Invitation) ?? "";
        text.DescriptionTitle = OneLine(DescriptionTitle);
        text.Description = CleanText.Prose(Description) ?? "";
        text.Programme = CleanText.Prose(Programme) ?? "";
        text.Participants = CleanText.Prose(Participants) ?? "";
        text.Venue = CleanText.Prose(Venue) ?? "";
        text.Directions = CleanText.Prose(Directions) ?? "";
        text.Signature = CleanText.Prose(Signature) ?? "";
    }

    // CleanText.Line would fold the no-break spaces that French sets before a colon.
    private static string OneLine(string? typed) => CleanText.Prose(typed)?.ReplaceLineEndings(" ") ?? "";
}
