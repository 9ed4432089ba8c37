using DebateInvite.Domain.Events;
using DebateInvite.Web.Features.Organiser.Drafts;
using DebateInvite.Web.Features.Organiser.Editing;

namespace DebateInvite.Web.Features.Organiser.Settings;

public sealed record SettingsPage(DebateEvent Event, SettingsForm Form, DraftOffer Draft)
{
    /// <summary>What others have changed since the form was shown.</summary>
    public Meanwhile Meanwhile { get; init; } = Meanwhile.Nothing;

    /// <summary>By the dates typed, guests are due for deletion: whoever means that types the event's name.</summary>
    public bool AsksForName { get; init; }
}
