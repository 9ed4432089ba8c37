using DebateInvite.Domain.Guests;

namespace DebateInvite.Web.Features.Replies;

/// <summary>
/// A guest accepts by the personal invitation. Whatever address is on the form, the reply is that of the guest whose
/// invitation it is; that the address is another guest's too is nobody's business here, for they may share it (ADR 18).
/// </summary>
public sealed class AcceptInvitation(EventLock eventLock)
{
    /// <param name="companions">Names of those who come along.</param>
    public Task<ReplyOutcome> RunAsync(
        Guest guest, GuestDetails details, IReadOnlyList<string> companions, CancellationToken cancellation) =>
        eventLock.ShareAsync(guest, (held, known, token) => AcceptAsync(held, known, details, companions, token), cancellation);

    private static async Task<ReplyOutcome> AcceptAsync(
        LockedEvent held, Guest guest, GuestDetails details, IReadOnlyList<string> companions, CancellationToken cancellation)
    {
        await held.LapseAsync(cancellation);
        var before = guest.Snapshot;
        var outcome = held.Event.Accept(guest, held.Now, companions);
        if (outcome is ReplyOutcome.Accepted or ReplyOutcome.WaitListed)
        {
            guest.Describe(details);
            guest.ClauseAcknowledgedAt = held.Now;
            held.Confirm(guest, before, ChangedBy.Link);
        }

        return outcome;
    }
}
