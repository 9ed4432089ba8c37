using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Email.Messages.Replies;

namespace DebateInvite.Web.Features.Replies;

/// <summary>
/// A guest confirms by the public form, into which anybody can type any address. Somebody new gets a seat, or has it held until
/// they confirm their address; of somebody whom the list knows nothing changes before they say that the reply is theirs. Seat,
/// reply, history and mails are stored together or not at all, and about as much is stored for every address (ADR 17).
/// </summary>
public sealed class SubmitRsvp(EventLock eventLock)
{
    // Long enough for an impatient second click and a page sent again by mistake, too short for a change of mind.
    private static readonly TimeSpan Moment = TimeSpan.FromMinutes(10);

    /// <param name="companions">Names of those who come along.</param>
    public Task<RsvpResult> RunAsync(
        DebateEvent debate, GuestDetails details, IReadOnlyList<string> companions, CancellationToken cancellation) =>
        eventLock.ShareAsync(debate.Id, Wanted.OwnersOf(details.Email!), (held, token) => SubmitAsync(held, details, companions, token), cancellation);

    private static async Task<RsvpResult> SubmitAsync(
        LockedEvent held, GuestDetails details, IReadOnlyList<string> companions, CancellationToken cancellation)
    {
        if (held.Event.IsByInvitationOnly || !held.Event.TakesRepliesAt(held.Now))
            return new RsvpResult(ReplyOutcome.Closed, HadFreeSeat: false);

        await held.LapseAsync(cancellation);
        var hadFreeSeat = held.Event.HasSeatsFor(1 + companions.Count, held.Now);
        var owners = await held.OwnersOfAsync(details.Email!, cancellation);
        if (await RepeatedAsync(held, owners, details, companions, cancellation) is { } repeated)
        {
            held.Keep();
            return repeated;
        }

        var outcome = owners.Count == 0
            ? await TakeAsync(held, details, companions, cancellation)
            : await AskAsync(held, owners, details, companions, cancellation);
        // Also where nothing has come of it: to commit takes the time by which somebody could tell one address from another.
        held.Keep();
        return new RsvpResult(outcome, hadFreeSeat);
    }

    /// <summary>
    /// What was sent a moment ago and is sent again word for word, as by a double click, has been received: nothing more comes of it, and the
    /// answer is the same. Who knows all of it has sent it.
    /// </summary>
    private static async Task<RsvpResult?> RepeatedAsync(
        LockedEvent held, List<Guest> owners, GuestDetails details, IReadOnlyList<string> companions, CancellationToken cancellation)
    {
        var since = held.Now - Moment;
        var said = details.Cleaned();
        if (owners.Find(owner => owner.CreatedAt >= since && owner.RepliedAt >= since && owner.Details == said
            && owner.Snapshot.Companions.SequenceEqual(companions, StringComparer.Ordinal)) is { } guest)
            return new RsvpResult(ReplyOutcome.AlreadyReplied, HadFreeSeat: guest.Reply is Reply.Accepted or Reply.Held);

        var kept = await held.PendingAsync([.. owners.Select(owner => owner.Id)], cancellation);
        return kept.Any(reply => reply.At >= since && reply.Details == said && reply.Companions.SequenceEqual(companions, StringComparer.Ordinal))
            ? new RsvpResult(ReplyOutcome.ToBeConfirmed, held.Event.HasSeatsFor(1 + companions.Count, held.Now))
            : null;
    }

    private static async Task<ReplyOutcome> TakeAsync(
        LockedEvent held, GuestDetails details, IReadOnlyList<string> companions, CancellationToken cancellation)
    {
        var guest = Guest.For(held.Event.Id, details, held.Now);
        guest.ClauseAcknowledgedAt = held.Now;
        if (!held.Event.ConfirmsAddresses)
        {
            var outcome = held.Event.Accept(guest, held.Now, companions);
            held.Confirm(guest, before: null, ChangedBy.Guest);
            return outcome;
        }

        held.Event.Hold(guest, held.Now, companions);
        held.Record(guest, before: null, GuestChangeKind.Added, ChangedBy.Guest);
        DateTime? until = guest.Reply is Reply.Held ? held.Now.AddHours(held.Event.HoldHours) : null;
        await held.AskOwnerAsync(guest, UnconfirmedReply.OnRecord(guest, until, held.Now), cancellation);
        return ReplyOutcome.ToBeConfirmed;
    }

    private static async Task<ReplyOutcome> AskAsync(
        LockedEvent held, List<Guest> owners, GuestDetails details, IReadOnlyList<string> companions, CancellationToken cancellation)
    {
        // Where several share the address, the name tells who is meant; if it is none of theirs, it is somebody else's of that office.
        var called = owners.Where(owner => owner.IsCalled(details.FirstName, details.LastName)).OrderByDescending(owner => owner.Reply.HasPlace()).ToList();
        var meant = called.Count > 0 ? called[0] : owners.Count == 1 ? owners[0] : null;
        if (meant?.Reply.HasPlace() is true)
        {
            if (!await held.HasHadLatelyAsync<AlreadyRegistered>(meant, cancellation))
                held.Tell(meant, facts => new AlreadyRegistered(facts));
            return ReplyOutcome.AlreadyReplied;
        }

        var owner = meant ?? owners[0];
        // With a name that is not the owner's, it does not become the owner's reply: a record with its link is one person's.
        var isOfSomebodyElse = called.Count == 0;
        held.Record(owner, owner.Snapshot, GuestChangeKind.ReplyKept, ChangedBy.Guest);
        await held.AskOwnerAsync(owner, UnconfirmedReply.KeptAside(owner, details, companions, isOfSomebodyElse, held.Now), cancellation);
        return ReplyOutcome.ToBeConfirmed;
    }
}

/// <param name="HadFreeSeat">So that the answer to a known address is that to an unknown one.</param>
public sealed record RsvpResult(ReplyOutcome Outcome, bool HadFreeSeat);
