using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;

namespace DebateInvite.Web.Features.Replies;

/// <summary>An organiser puts somebody on the list of guests, who has said nothing yet.</summary>
public sealed class AddGuest(EventLock eventLock)
{
    /// <param name="id">The new guest's key, made with the form: the form sent twice adds one guest.</param>
    /// <param name="mayShare">The organiser has said that the address is another guest's too.</param>
    /// <returns>False when the event has another guest with that address.</returns>
    public Task<bool> RunAsync(
        DebateEvent debate, Guid id, GuestDetails details, GuestRemarks remarks, bool mayShare, ChangedBy by, CancellationToken cancellation) =>
        eventLock.HoldAsync(
            debate.Id,
            async (held, token) =>
            {
                if (await held.FindAsync(id, token) is not null)
                    return true;

                var guest = Guest.For(debate.Id, details, held.Now);
                guest.Id = id;
                if (!mayShare && await held.IsTakenAsync(details.Email, guest, token))
                    return false;

                guest.Remark(remarks);
                held.Record(guest, before: null, GuestChangeKind.Added, by);
                return true;
            },
            cancellation);
}
