using DebateInvite.Domain.Guests;
using DebateInvite.Web.Email.Messages.Deputies;

namespace DebateInvite.Web.Features.Replies;

/// <summary>
/// A guest sends somebody else, who takes over the place or, if there was none yet, gets one like everybody. Whether the list knew
/// the address is told to its owner only: who comes anyway comes, and what the guest held is free.
/// </summary>
public sealed class NameDeputy(EventLock eventLock)
{
    /// <param name="details">The deputy's, with an address.</param>
    /// <returns>What came of it for the deputy.</returns>
    public Task<ReplyOutcome> RunAsync(Guest guest, GuestDetails details, CancellationToken cancellation) =>
        eventLock.HoldAsync(guest, (held, known, token) => NameAsync(held, known, details, token), cancellation);

    private static async Task<ReplyOutcome> NameAsync(LockedEvent held, Guest guest, GuestDetails details, CancellationToken cancellation)
    {
        var owners = await held.OwnersOfAsync(details.Email!, cancellation);
        // With another name, it is somebody else who shares the address (ADR 18).
        var known = owners.Find(owner => owner.IsCalled(details.FirstName, details.LastName));
        if (known == guest)
            return ReplyOutcome.EmailTaken;

        var deputy = known ?? Guest.For(held.Event.Id, details, held.Now);
        var (before, deputyBefore) = (guest.Snapshot, known?.Snapshot);
        // What the guest is told follows from their own reply and from seats that anybody can see, not from what the list knows of the deputy.
        var waits = before.Reply is Reply.WaitListed || (before.Reply is not Reply.Accepted && !held.Event.HasSeatsFor(1, held.Now));
        var outcome = held.Event.SendDeputy(guest, deputy, held.Now);
        if (outcome is not (ReplyOutcome.Accepted or ReplyOutcome.WaitListed))
            return outcome;

        // The guest sees the name that they typed; that the list has another for the address is not theirs to know.
        var typed = details.Cleaned().WholeName();
        held.Record(guest, before, GuestChangeKind.DeputyNamed, ChangedBy.Link with { Note = typed });
        held.Record(deputy, deputyBefore, GuestChangeKind.Replied, ChangedBy.Link with { Note = guest.FullName });
        held.Tell(guest, facts => new DeputySent(facts, typed, before.Reply is Reply.Accepted, waits));
        held.Tell(deputy, facts => new NamedAsDeputy(facts, guest.FullName));
        if (deputyBefore?.Reply.HasPlace() is true)
            held.TellOrganisers(guest);
        else
            held.TellOrganisers(deputy, deputyFor: guest);
        return outcome;
    }
}
