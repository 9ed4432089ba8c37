using DebateInvite.Domain.Guests;
using DebateInvite.Web.Email.Messages.Replies;

namespace DebateInvite.Web.Features.Replies;

/// <summary>A guest cancels or declines. A freed seat goes to the next who waits.</summary>
public sealed class WithdrawReply(EventLock eventLock)
{
    /// <param name="reply"><see cref="Reply.Cancelled"/> or <see cref="Reply.Declined"/>.</param>
    /// <param name="message">What the guest has to say about it.</param>
    public Task<ReplyOutcome> RunAsync(Guest guest, Reply reply, string? message, CancellationToken cancellation) => eventLock.HoldAsync(
        guest,
        (held, known) =>
        {
            var before = known.Snapshot;
            var outcome = held.Event.GiveUp(known, reply, held.Now);
            if (outcome is ReplyOutcome.Cancelled or ReplyOutcome.Declined)
            {
                if (message is not null)
                    known.Say(message);
                held.Record(known, before, GuestChangeKind.Replied, ChangedBy.Link);
                held.Tell(known, facts => new ReplyWithdrawn(facts, before.Reply is Reply.Accepted, before.Reply is Reply.WaitListed));
                held.TellOrganisers(known);
            }

            return outcome;
        },
        cancellation);
}
