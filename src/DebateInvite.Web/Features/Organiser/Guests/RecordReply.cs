using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using DebateInvite.Web.Email.Messages;
using DebateInvite.Web.Email.Messages.Replies;
using DebateInvite.Web.Email.Outbox;
using DebateInvite.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Guests;

/// <param name="Reply">Accepted, cancelled or declined; the event decides whether accepted is a seat or the waiting list.</param>
/// <param name="TellGuest">Whether the guest gets a mail about it.</param>
/// <param name="Companions">Their names; null: those whom the guest named before.</param>
public sealed record RecordedReply(Reply Reply, bool TellGuest, IReadOnlyList<string>? Companions = null);

/// <summary>An organiser writes down what a guest has answered. A freed seat goes to the next who waits.</summary>
public sealed class RecordReply(DebateContext db, OutboxQueue outbox, WaitingList waitingList, TimeProvider clock)
{
    // In a transaction: few enough that guests who reply meanwhile do not wait long for the event.
    private const int BatchSize = 500;

    /// <param name="by">After the deadline, with the reason for taking the reply all the same.</param>
    /// <param name="newcomer">Who the guest is, if not on the list yet: added under the given key, once.</param>
    /// <returns>Null when there is no such guest, or the newcomer's address is another guest's.</returns>
    public async Task<ReplyOutcome?> RunAsync(
        string slug, Guid guestId, RecordedReply reply, ChangedBy by, CancellationToken cancellation, GuestDetails? newcomer = null)
    {
        try
        {
            return await db.InTransactionAsync(token => RecordAsync(slug, guestId, reply, by, newcomer, token), cancellation);
        }
        catch (DbUpdateException failure) when (newcomer is not null && db.IsUniqueViolation(failure))
        {
            return null;
        }
    }

    /// <summary>Several guests answer the same, one after the other.</summary>
    /// <returns>What came of each.</returns>
    public async Task<IReadOnlyList<ReplyOutcome?>> RunAllAsync(
        string slug, IReadOnlyCollection<Guid> guestIds, RecordedReply reply, ChangedBy by, CancellationToken cancellation)
    {
        var outcomes = new List<ReplyOutcome?>();
        foreach (var some in guestIds.Chunk(BatchSize))
            outcomes.AddRange(await db.InTransactionAsync(token => RecordAllAsync(slug, some, reply, by, token), cancellation));
        return outcomes;
    }

    private async Task<IReadOnlyList<ReplyOutcome?>> RecordAllAsync(string slug, Guid[] guestIds, RecordedReply reply, ChangedBy by, CancellationToken cancellation)
    {
        if (await db.LockEventAsync(slug, cancellation) is not { } debate)
            return [.. guestIds.Select(_ => (ReplyOutcome?)null)];

        var now = clock.Now();
        var guests = (await db.Guests.Where(g => g.EventId == debate.Id).WithKeysAsync(guestIds, cancellation)).ToDictionary(guest => guest.Id);
        var outcomes = new List<ReplyOutcome?>();
        foreach (var id in guestIds)
        {
            outcomes.Add(guests.TryGetValue(id, out var guest) ? Record(debate, guest, guest.Snapshot, reply, by, now) : null);
            // The lock has numbered one arrival only.
            debate.NumberArrival();
        }

        var changed = guestIds.Zip(outcomes).Where(pair => HasChanged(pair.Second)).Select(pair => pair.First).ToList();
        await db.SupersedeRequestsAsync(changed, now, cancellation);
        await waitingList.MoveUpAsync(debate, now, cancellation);
        await db.SaveChangesAsync(cancellation);
        return outcomes;
    }

    private async Task<ReplyOutcome?> RecordAsync(
        string slug, Guid guestId, RecordedReply reply, ChangedBy by, GuestDetails? newcomer, CancellationToken cancellation)
    {
        if (await db.LockEventAsync(slug, cancellation) is not { } debate)
            return null;

        var now = clock.Now();
        var known = await db.Guests.SingleOrDefaultAsync(g => g.Id == guestId && g.EventId == debate.Id, cancellation);
        if ((known ?? Newcomer(debate, guestId, newcomer, now)) is not { } guest)
            return null;

        var outcome = Record(debate, guest, known?.Snapshot ?? GuestSnapshot.Nobody, reply, by, now);
        if (!HasChanged(outcome))
            return outcome;

        if (known is null)
            db.Guests.Add(guest);
        await db.SupersedeRequestsAsync([guestId], now, cancellation);
        await waitingList.MoveUpAsync(debate, now, cancellation);
        await db.SaveChangesAsync(cancellation);
        return outcome;
    }

    // With history and mail; the caller saves.
    private ReplyOutcome Record(DebateEvent debate, Guest guest, GuestSnapshot before, RecordedReply reply, ChangedBy by, DateTime now)
    {
        var outcome = reply.Reply is Reply.Accepted
            ? debate.Accept(guest, now, reply.Companions, isLate: by.Note is not null)
            : debate.GiveUp(guest, reply.Reply, now);
        if (!HasChanged(outcome))
            return outcome;

        db.GuestChanges.Add(GuestChange.Of(guest, before == GuestSnapshot.Nobody ? GuestChangeKind.Added : GuestChangeKind.Replied, before, now, by));
        if (reply.TellGuest)
            outbox.ToGuest(debate, guest, MailAbout(guest, before, GuestFacts.Of(debate, guest, now)));
        return outcome;
    }

    private static bool HasChanged(ReplyOutcome? outcome) => outcome is not (null or ReplyOutcome.Closed or ReplyOutcome.AlreadyReplied);

    private static Guest? Newcomer(DebateEvent debate, Guid id, GuestDetails? details, DateTime now)
    {
        if (details is null)
            return null;

        var guest = Guest.For(debate.Id, details, now);
        guest.Id = id;
        return guest;
    }

    private static ReplyMail MailAbout(Guest guest, GuestSnapshot before, GuestFacts facts) =>
        guest.Reply is Reply.Accepted or Reply.WaitListed ? ReplyMail.Confirming(facts) : new ReplyWithdrawn(facts, before.Reply is Reply.Accepted);
}
