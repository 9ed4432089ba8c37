using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Email.Messages.Replies;

namespace DebateInvite.Web.Features.Replies;

/// <param name="Reply">Accepted, cancelled or declined; the event decides whether accepted is a seat or the waiting list.</param>
/// <param name="TellGuest">Whether the guest gets a mail about it.</param>
/// <param name="Companions">Their names; null: those whom the guest named before.</param>
/// <param name="MayShare">The organiser has said that a newcomer's address is another guest's too.</param>
public sealed record RecordedReply(Reply Reply, bool TellGuest, IReadOnlyList<string>? Companions = null, bool MayShare = false);

/// <summary>An organiser writes down what guests have answered. A freed seat goes to the next who waits.</summary>
public sealed class RecordReply(EventLock eventLock)
{
    // Under one lock: few enough that guests who reply meanwhile do not wait long for the event.
    private const int BatchSize = 500;

    /// <param name="by">After the deadline, with the reason for taking the reply all the same.</param>
    public Task<ReplyOutcome> RunAsync(Guest guest, RecordedReply reply, ChangedBy by, CancellationToken cancellation) =>
        eventLock.HoldAsync(guest, (held, known) => Record(held, known, known.Snapshot, reply, by), cancellation);

    /// <summary>Somebody answers who is not on the list yet.</summary>
    /// <param name="id">The newcomer's key, made with the form: the form sent twice adds one guest.</param>
    public Task<ReplyOutcome> RunAsync(
        DebateEvent debate, Guid id, GuestDetails newcomer, RecordedReply reply, ChangedBy by, CancellationToken cancellation) =>
        eventLock.HoldAsync(
            debate.Id,
            async (held, token) =>
            {
                if (await held.FindAsync(id, token) is { } known)
                    return Record(held, known, known.Snapshot, reply, by);

                var guest = Guest.For(debate.Id, newcomer, held.Now);
                guest.Id = id;
                return !reply.MayShare && await held.IsTakenAsync(newcomer.Email, guest, token)
                    ? ReplyOutcome.EmailTaken
                    : Record(held, guest, before: null, reply, by);
            },
            cancellation);

    /// <summary>Several guests answer the same, one after the other.</summary>
    /// <returns>What came of each who is still there.</returns>
    public async Task<IReadOnlyList<ReplyOutcome>> RunAsync(
        DebateEvent debate, IReadOnlyCollection<Guid> guestIds, RecordedReply reply, ChangedBy by, CancellationToken cancellation)
    {
        var outcomes = new List<ReplyOutcome>();
        foreach (var some in guestIds.Chunk(BatchSize))
            outcomes.AddRange(await eventLock.HoldAsync(debate.Id, (held, token) => RecordAllAsync(held, some, reply, by, token), cancellation));
        return outcomes;
    }

    private static async Task<List<ReplyOutcome>> RecordAllAsync(
        LockedEvent held, Guid[] guestIds, RecordedReply reply, ChangedBy by, CancellationToken cancellation)
    {
        var guests = (await held.Guests.WithKeysAsync(guestIds, cancellation)).ToDictionary(guest => guest.Id);
        var outcomes = new List<ReplyOutcome>();
        foreach (var guest in guestIds.Where(guests.ContainsKey).Select(id => guests[id]))
        {
            outcomes.Add(Record(held, guest, guest.Snapshot, reply, by));
            // The lock has numbered one arrival only.
            held.Event.NumberArrival();
        }

        return outcomes;
    }

    private static ReplyOutcome Record(LockedEvent held, Guest guest, GuestSnapshot? before, RecordedReply reply, ChangedBy by)
    {
        var outcome = reply.Reply is Reply.Accepted
            ? held.Event.Accept(guest, held.Now, reply.Companions, isLate: by.Note is not null)
            : held.Event.GiveUp(guest, reply.Reply, held.Now);
        if (!outcome.IsStored())
            return outcome;

        held.Record(guest, before, GuestChangeKind.Replied, by);
        if (reply.TellGuest)
            held.Tell(guest, facts => guest.Reply is Reply.Accepted or Reply.WaitListed ? ReplyMail.Confirming(facts) : new ReplyWithdrawn(facts, before?.Reply is Reply.Accepted, before?.Reply is Reply.WaitListed));
        return outcome;
    }
}
