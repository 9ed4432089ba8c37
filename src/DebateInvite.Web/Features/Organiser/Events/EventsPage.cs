using DebateInvite.Domain.Events;
using DebateInvite.Web.Features.Organiser.Shared;

namespace DebateInvite.Web.Features.Organiser.Events;

public sealed record EventsPage(IReadOnlyList<DebateEvent> Events, DateTime Now, Pager Pager);

/// <param name="Sources">Events that can be copied.</param>
public sealed record NewEventPage(NewEventForm Form, IReadOnlyList<DebateEvent> Sources);
