using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using DebateInvite.Web.Email.Outbox;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Replies;

/// <summary>
/// An organiser makes a guest's links void, because somebody else has got hold of one; those too that lead here from records
/// that became one with theirs.
/// </summary>
public sealed class RenewLink(EventLock eventLock, DebateContext db, OutboxQueue outbox)
{
    public Task RunAsync(Guest guest, ChangedBy by, CancellationToken cancellation) => eventLock.HoldAsync(
        guest,
        async (held, known, token) =>
        {
            var before = known.Token;
            known.RotateToken();
            foreach (var former in await db.FormerRecords.Where(f => f.GuestId == known.Id).ToListAsync(token))
                former.EndLink();
            await outbox.RelinkAsync(known.Id, before, known.Token, token);
            held.Record(known, known.Snapshot, GuestChangeKind.LinkRenewed, by);
            return known.Token;
        },
        cancellation);
}
