using DebateInvite.Domain.Events;
using DebateInvite.Web.Features.Organiser.Shared;

namespace DebateInvite.Web.Features.Organiser.Events;

/// <param name="IsArchive">Those that are out of the way; else all others.</param>
/// <param name="Archived">How many are out of the way.</param>
public sealed record EventsPage(IReadOnlyList<DebateEvent> Events, DateTime Now, Pager Pager, bool IsArchive, int Archived);

/// <param name="Sources">Events that can be copied.</param>
public sealed record NewEventPage(NewEventForm Form, IReadOnlyList<DebateEvent> Sources)
{
    /// <summary>What the dates typed would put into the past: whoever means that ticks a box.</summary>
    public IReadOnlyList<EventMoment> IntoThePast { get; init; } = [];
}
