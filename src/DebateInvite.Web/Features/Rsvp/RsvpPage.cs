using DebateInvite.Domain.Events;

namespace DebateInvite.Web.Features.Rsvp;

public sealed record RsvpPage(DebateEvent Event, EventState State, int DaysLeft, RsvpForm Form);
