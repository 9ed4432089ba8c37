using DebateInvite.Domain.Events;
using DebateInvite.Web.Features.Replies.Forms;

namespace DebateInvite.Web.Features.Rsvp;

public sealed record RsvpPage(DebateEvent Event, EventState State, int DaysLeft, RsvpForm Form);
