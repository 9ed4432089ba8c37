using DebateInvite.Domain.Guests;
using DebateInvite.Web.Email.Outbox;

namespace DebateInvite.Web.Features.Replies;

/// <summary>An organiser makes a guest's links void, because somebody else has got hold of one.</summary>
public sealed class RenewLink(EventLock eventLock, OutboxQueue outbox)
{
    public Task RunAsync(Guest guest, ChangedBy by, CancellationToken cancellation) => eventLock.HoldAsync(
        guest,
        async (held, known, token) =>
        {
            var before = known.Token;
            known.RotateToken();
            await outbox.RelinkAsync(known.Id, before, known.Token, token);
            held.Record(known, known.Snapshot, GuestChangeKind.LinkRenewed, by);
            return known.Token;
        },
        cancellation);
}
