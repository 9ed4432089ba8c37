using DebateInvite.Domain.Guests;
using DebateInvite.Web.Email.Messages.Deputies;

namespace DebateInvite.Web.Features.Replies;

/// <summary>A guest sends somebody else, who takes over the place or, if there was none yet, gets one like everybody.</summary>
public sealed class NameDeputy(EventLock eventLock)
{
    /// <param name="details">The deputy's, with an address.</param>
    /// <returns>What came of it for the deputy.</returns>
    public Task<ReplyOutcome> RunAsync(Guest guest, GuestDetails details, CancellationToken cancellation) =>
        eventLock.HoldAsync(guest, (held, known, token) => NameAsync(held, known, details, token), cancellation);

    private static async Task<ReplyOutcome> NameAsync(LockedEvent held, Guest guest, GuestDetails details, CancellationToken cancellation)
    {
        var known = await held.FindAsync(details.Email!, cancellation);
        if (known == guest)
            return ReplyOutcome.EmailTaken;

        var deputy = known ?? Guest.For(held.Event.Id, details, held.Now);
        var (before, deputyBefore) = (guest.Snapshot, known?.Snapshot);
        var outcome = held.Event.SendDeputy(guest, deputy, held.Now);
        if (outcome is not (ReplyOutcome.Accepted or ReplyOutcome.WaitListed))
            return outcome is ReplyOutcome.AlreadyReplied ? ReplyOutcome.EmailTaken : outcome;

        held.Record(guest, before, GuestChangeKind.DeputyNamed, ChangedBy.Link with { Note = deputy.FullName });
        held.Record(deputy, deputyBefore, GuestChangeKind.Replied, ChangedBy.Link with { Note = guest.FullName });
        held.Tell(guest, facts => new DeputySent(facts, deputy.FullName, before.Reply is Reply.Accepted));
        held.Tell(deputy, facts => new NamedAsDeputy(facts, guest.FullName));
        held.TellOrganisers(deputy, deputyFor: guest);
        return outcome;
    }
}
