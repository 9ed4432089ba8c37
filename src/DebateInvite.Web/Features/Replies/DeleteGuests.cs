using DebateInvite.Domain.Events;
using DebateInvite.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Replies;

/// <summary>
/// Deletes guests with all that is known of them: history, requests, and mails, sent or not (GDPR art. 17). Seats that they
/// held go to those who wait.
/// </summary>
public sealed class DeleteGuests(EventLock eventLock, DebateContext db)
{
    /// <returns>How many were deleted.</returns>
    public Task<int> RunAsync(DebateEvent debate, IReadOnlyCollection<Guid> guestIds, CancellationToken cancellation) =>
        eventLock.HoldAsync(
            debate.Id,
            async (held, token) =>
            {
                var guests = await held.Guests.WithKeysAsync(guestIds, token);
                foreach (var ids in guests.Select(guest => (Guid?)guest.Id).Chunk(GuestQueries.MostKeys))
                {
                    await db.Outbox.Where(m => ids.Contains(m.GuestId)).ExecuteDeleteAsync(token);
                    await held.Guests.Where(g => ids.Contains(g.DeputyFor)).ExecuteUpdateAsync(set => set.SetProperty(g => g.DeputyFor, (Guid?)null), token);
                }

                guests.ForEach(held.Remove);
                return guests.Count;
            },
            cancellation);
}
