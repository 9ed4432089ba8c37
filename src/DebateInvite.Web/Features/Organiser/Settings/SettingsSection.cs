using DebateInvite.Domain.Events;
using DebateInvite.Web.Features.Organiser.Editing;
using DebateInvite.Web.Features.Organiser.Settings.Certificates;
using DebateInvite.Web.Features.Organiser.Settings.Contact;
using DebateInvite.Web.Features.Organiser.Settings.Door;
using DebateInvite.Web.Features.Organiser.Settings.DoorPasses;
using DebateInvite.Web.Features.Organiser.Settings.Feedback;
using DebateInvite.Web.Features.Organiser.Settings.Funding;
using DebateInvite.Web.Features.Organiser.Settings.Publication;
using DebateInvite.Web.Features.Organiser.Settings.Retention;
using DebateInvite.Web.Features.Organiser.Settings.Rules;
using DebateInvite.Web.Features.Organiser.Settings.Texts;
using DebateInvite.Web.Features.Organiser.Settings.Time;

namespace DebateInvite.Web.Features.Organiser.Settings;

/// <summary>A section's fields as they are posted: everything is text until the validator has seen it.</summary>
public interface ISettingsForm : IWholeForm
{
    /// <summary>Writes what a valid form says into an event.</summary>
    void ApplyTo(DebateEvent debate);

    /// <summary>Whether the event's name was typed, by who means dates by which its guests are due for deletion.</summary>
    bool IsConfirmedFor(DebateEvent debate) => false;
}

/// <summary>A form with dates that may have passed: whoever means that ticks a box.</summary>
public interface IPastDates
{
    string? MeansPast { get; }
}

/// <summary>A part of an event's settings that has its own address, draft and button.</summary>
/// <param name="Path">Below the settings: <c>rules</c>.</param>
/// <param name="Fields">In the order of the form.</param>
/// <param name="FormOf">The form that shows what an event has.</param>
public sealed record SettingsSection(string Path, Text Title, IReadOnlyList<EditedField> Fields, Func<DebateEvent, ISettingsForm> FormOf)
{
    /// <summary>Where each setting is, in the order of the contents page. What a new one of them has, a copied event takes over.</summary>
    public static readonly IReadOnlyList<SettingsSection> All =
    [
        TimeForm.Section, RulesForm.Section, .. LanguageExtensions.All.Select(TextsForm.SectionIn), FundingForm.Section, ContactForm.Section, RetentionForm.Section, DoorForm.Section,
        CertificatesForm.Section, QuestionsForm.Section,
    ];

    /// <summary>What the contents page leads to, below the settings: the sections, and what is no form of fields.</summary>
    public static IEnumerable<(string Path, Text Title)> Contents =>
        All.SelectMany(section => section == FundingForm.Section ? new[] { (section.Path, section.Title), ("logos", FundingWords.Logos) } : [(section.Path, section.Title)])
            .Append(("door-passes", DoorPassTexts.Title)).Append(("cancellation", SettingsTexts.CancelTitle)).Append(("publication", PublicationTexts.Title));

    /// <summary>Tells its drafts from those of other forms.</summary>
    public string DraftKind => "settings-" + Path.Replace('/', '-');
}
