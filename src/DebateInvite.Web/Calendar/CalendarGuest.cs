using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;

namespace DebateInvite.Web.Calendar;

/// <summary>Whose calendar an appointment is for.</summary>
/// <param name="Host">Who invites.</param>
/// <param name="Sequence">Grows with everything that happens at the event.</param>
/// <param name="WrittenAt">The calendar file's time stamp. UTC.</param>
public sealed record CalendarGuest(Guid GuestId, string Name, string Email, string Host, int Sequence, DateTime WrittenAt)
{
    /// <param name="guest">With an e-mail address.</param>
    public static CalendarGuest Of(DebateEvent debate, Guest guest, DateTime now) =>
        new(guest.Id, guest.FullName, guest.Details.Email!, debate.TextIn(guest.Details.Language).Host, (int)debate.Arrivals, now);
}
