using DebateInvite.Domain.Guests;

namespace DebateInvite.Web.Features.Replies;

/// <summary>A guest who had cancelled or declined comes after all: with a seat while there is one, else by the waiting list.</summary>
public sealed class ComeAfterAll(EventLock eventLock)
{
    public Task<ReplyOutcome> RunAsync(Guest guest, CancellationToken cancellation) => eventLock.HoldAsync(
        guest,
        async (held, known, token) =>
        {
            await held.LapseAsync(token);
            var before = known.Snapshot;
            var outcome = known.Reply is Reply.Accepted or Reply.WaitListed ? ReplyOutcome.AlreadyReplied : held.Event.Accept(known, held.Now);
            if (outcome is ReplyOutcome.Accepted or ReplyOutcome.WaitListed)
                held.Confirm(known, before, ChangedBy.Link);
            return outcome;
        },
        cancellation);
}
