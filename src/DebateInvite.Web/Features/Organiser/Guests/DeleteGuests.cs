using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Shared;
using DebateInvite.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Guests;

/// <summary>
/// Deletes guests with all that is known of them: history, requests, and mails, sent or not (GDPR art. 17). Seats that they
/// held go to those who wait.
/// </summary>
public sealed class DeleteGuests(DebateContext db, WaitingList waitingList, TimeProvider clock)
{
    /// <returns>How many were deleted.</returns>
    public Task<int> RunAsync(string slug, IReadOnlyCollection<Guid> guestIds, CancellationToken cancellation) =>
        db.InTransactionAsync(
            async token =>
            {
                if (await db.LockEventAsync(slug, token) is not { } debate)
                    return 0;

                var guests = await db.Guests.Where(g => g.EventId == debate.Id).WithKeysAsync(guestIds, token);
                foreach (var ids in guests.Select(guest => (Guid?)guest.Id).Chunk(GuestQueries.MostKeys))
                {
                    await db.Outbox.Where(m => ids.Contains(m.GuestId)).ExecuteDeleteAsync(token);
                    await db.Guests.Where(g => ids.Contains(g.DeputyFor)).ExecuteUpdateAsync(set => set.SetProperty(g => g.DeputyFor, (Guid?)null), token);
                }

                guests.ForEach(debate.Release);
                db.Guests.RemoveRange(guests);
                await waitingList.MoveUpAsync(debate, clock.Now(), token);
                await db.SaveChangesAsync(token);
                return guests.Count;
            },
            cancellation);
}
