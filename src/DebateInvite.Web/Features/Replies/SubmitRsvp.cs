using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using DebateInvite.Web.Email.Messages.Replies;
using DebateInvite.Web.Email.Outbox;

namespace DebateInvite.Web.Features.Replies;

/// <summary>A guest confirms by the public form. Seat, reply, history and mails are stored together or not at all.</summary>
public sealed class SubmitRsvp(EventLock eventLock, DebateContext db)
{
    /// <param name="companions">Names of those who come along.</param>
    public Task<RsvpResult> RunAsync(
        DebateEvent debate, GuestDetails details, IReadOnlyList<string> companions, CancellationToken cancellation) =>
        eventLock.HoldAsync(debate.Id, (held, token) => SubmitAsync(held, details, companions, token), cancellation);

    private async Task<RsvpResult> SubmitAsync(
        LockedEvent held, GuestDetails details, IReadOnlyList<string> companions, CancellationToken cancellation)
    {
        if (held.Event.IsByInvitationOnly)
            return new RsvpResult(ReplyOutcome.Closed, HadFreeSeat: false);

        var hadFreeSeat = held.Event.HasSeatsFor(1 + companions.Count, held.Now);
        var known = await held.FindAsync(details.Email!, cancellation);
        var guest = known ?? Guest.For(held.Event.Id, details, held.Now);
        var before = known?.Snapshot;
        var outcome = held.Event.Accept(guest, held.Now, companions);
        if (outcome is ReplyOutcome.Accepted or ReplyOutcome.WaitListed)
        {
            guest.Describe(details);
            guest.ClauseAcknowledgedAt = held.Now;
            held.Confirm(guest, before, ChangedBy.Guest);
        }
        else if (outcome is ReplyOutcome.AlreadyReplied
            && !await db.Outbox.Where(m => m.GuestId == guest.Id).HasLatelyAsync<AlreadyRegistered>(held.Now, MailPause.OfGuests, cancellation))
        {
            held.Tell(guest, facts => new AlreadyRegistered(facts));
        }

        return new RsvpResult(outcome, hadFreeSeat);
    }
}

/// <param name="HadFreeSeat">So that the answer to a known address is that to an unknown one.</param>
public sealed record RsvpResult(ReplyOutcome Outcome, bool HadFreeSeat);
