using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using DebateInvite.Web.Email.Messages.Replies;
using DebateInvite.Web.Email.Outbox;
using DebateInvite.Web.Features.Shared;
using DebateInvite.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Guests;

/// <param name="Reply">Accepted, cancelled or declined; the event decides whether accepted is a seat or the waiting list.</param>
/// <param name="TellGuest">Whether the guest gets a mail about it.</param>
/// <param name="Companions">Their names; null: those whom the guest named before.</param>
public sealed record RecordedReply(Reply Reply, bool TellGuest, IReadOnlyList<string>? Companions = null);

/// <summary>An organiser writes down what a guest has answered. A freed seat goes to the next who waits.</summary>
public sealed class RecordReply(DebateContext db, OutboxQueue outbox, WaitingList waitingList, TimeProvider clock)
{
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

    private async Task<ReplyOutcome?> RecordAsync(
        string slug, Guid guestId, RecordedReply reply, ChangedBy by, GuestDetails? newcomer, CancellationToken cancellation)
    {
        if (await db.LockEventAsync(slug, cancellation) is not { } debate)
            return null;

        var now = clock.Now();
        var known = await db.Guests.SingleOrDefaultAsync(g => g.Id == guestId && g.EventId == debate.Id, cancellation);
        if ((known ?? Newcomer(debate, guestId, newcomer, now)) is not { } guest)
            return null;

        var before = known?.Snapshot ?? GuestSnapshot.Nobody;
        var outcome = reply.Reply is Reply.Accepted
            ? debate.Accept(guest, now, reply.Companions, isLate: by.Note is not null)
            : debate.GiveUp(guest, reply.Reply, now);
        if (outcome is ReplyOutcome.Closed or ReplyOutcome.AlreadyReplied)
            return outcome;

        if (known is null)
            db.Guests.Add(guest);
        db.GuestChanges.Add(GuestChange.Of(guest, known is null ? GuestChangeKind.Added : GuestChangeKind.Replied, before, now, by));
        if (reply.TellGuest)
            outbox.ToGuest(debate, guest, MailAbout(guest, before, ReplyFacts.Of(debate, guest, now)));
        await db.SupersedeRequestsAsync(guestId, now, cancellation);
        await waitingList.MoveUpAsync(debate, now, cancellation);
        await db.SaveChangesAsync(cancellation);
        return outcome;
    }

    private static Guest? Newcomer(DebateEvent debate, Guid id, GuestDetails? details, DateTime now)
    {
        if (details is null)
            return null;

        var guest = Guest.For(debate.Id, details, now);
        guest.Id = id;
        return guest;
    }

    private static ReplyMail MailAbout(Guest guest, GuestSnapshot before, ReplyFacts facts) =>
        guest.Reply is Reply.Accepted or Reply.WaitListed ? ReplyMail.Confirming(facts) : new ReplyWithdrawn(facts, before.Reply is Reply.Accepted);
}
