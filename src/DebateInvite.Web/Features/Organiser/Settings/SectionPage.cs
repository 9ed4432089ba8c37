using DebateInvite.Domain.Events;
using DebateInvite.Web.Features.Organiser.Drafts;
using DebateInvite.Web.Features.Organiser.Editing;

namespace DebateInvite.Web.Features.Organiser.Settings;

public sealed record SectionPage(DebateEvent Event, SettingsSection Section, ISettingsForm Form, DraftOffer Draft)
{
    /// <summary>What others have changed since the form was shown.</summary>
    public Meanwhile Meanwhile { get; init; } = Meanwhile.Nothing;

    /// <summary>By the dates typed, guests are due for deletion: whoever means that types the event's name.</summary>
    public bool AsksForName { get; init; }

    /// <summary>What the dates typed would put into the past: whoever means that ticks a box.</summary>
    public IReadOnlyList<EventMoment> IntoThePast { get; init; } = [];

    /// <summary>How guests would read what stands in the form; null: there is nothing to read.</summary>
    public EventText? Preview { get; init; }
}
