namespace DebateInvite.Web.Calendar;

/// <summary>Whose calendar an appointment is for.</summary>
/// <param name="Host">Who invites.</param>
/// <param name="Sequence">Grows with everything that happens at the event.</param>
public sealed record CalendarGuest(Guid GuestId, string Name, string Email, string Host, int Sequence);
