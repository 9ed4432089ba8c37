using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Typing;
using DebateInvite.Web.Data;
using DebateInvite.Web.Email.Messages.Replies;
using DebateInvite.Web.Email.Outbox;
using DebateInvite.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Rsvp;

/// <summary>A guest confirms. Seat, reply, history and mails are stored together or not at all.</summary>
public sealed class SubmitRsvp(DebateContext db, OutboxQueue outbox, TimeProvider clock)
{
    /// <param name="companions">Names of those who come along.</param>
    /// <param name="invitation">The token of the guest whose personal invitation led here; null for everybody else.</param>
    /// <returns>The outcome, and whether somebody who came now would get a seat; null when there is no such event.</returns>
    public Task<RsvpResult?> RunAsync(
        string slug, GuestDetails details, IReadOnlyList<string> companions, string? invitation, CancellationToken cancellation) =>
        db.InTransactionAsync<RsvpResult?>(
            async token =>
            {
                var debate = await db.LockEventAsync(slug, token);
                if (debate is null)
                    return null;

                var now = clock.Now();
                var hadFreeSeat = debate.HasSeatsFor(1 + companions.Count, now);
                var known = await FindAsync(debate, details, invitation, token);
                var guest = known ?? Guest.For(debate.Id, details, now);

                var before = known?.Snapshot ?? GuestSnapshot.Nobody;
                var outcome = debate.Accept(guest, now, companions);
                if (outcome is ReplyOutcome.Accepted or ReplyOutcome.WaitListed)
                {
                    if (known is null)
                        db.Guests.Add(guest);
                    guest.Describe(details);
                    guest.ClauseAcknowledgedAt = now;
                    db.GuestChanges.Add(GuestChange.Of(guest, known is null ? GuestChangeKind.Added : GuestChangeKind.Replied, before, now, guest.Token == invitation ? ChangedBy.Link : ChangedBy.Guest));
                    outbox.ToGuest(debate, guest, outcome is ReplyOutcome.Accepted
                        ? new PlaceConfirmed(ReplyFacts.Of(debate, guest, now))
                        : new OnWaitingList(ReplyFacts.Of(debate, guest, now)));
                    await outbox.ToOrganisersAsync(debate, guest, ReplyNotification.About(debate, guest), token);
                }
                else if (outcome is ReplyOutcome.AlreadyReplied)
                {
                    await RemindOfReplyAsync(debate, guest, now, token);
                }

                await db.SaveChangesAsync(token);
                return new RsvpResult(outcome, hadFreeSeat);
            },
            cancellation);

    // An address that has a guest is that guest's, whatever link the form was opened from.
    private async Task<Guest?> FindAsync(DebateEvent debate, GuestDetails details, string? invitation, CancellationToken cancellation)
    {
        var emailKey = CleanText.EmailKey(details.Email!);
        var guests = db.Guests.Where(g => g.EventId == debate.Id);
        return await guests.SingleOrDefaultAsync(g => g.EmailKey == emailKey, cancellation)
            ?? await guests.SingleOrDefaultAsync(g => g.Token == invitation && g.Reply == Reply.None, cancellation);
    }

    // Whoever sends the form again and again with somebody's address must not fill that person's mailbox: once an hour.
    private async Task RemindOfReplyAsync(DebateEvent debate, Guest guest, DateTime now, CancellationToken cancellation)
    {
        var key = FormattableString.Invariant($"already-registered:{guest.Id:N}:{now:yyyyMMddHH}");
        if (!await db.Outbox.AnyAsync(m => m.Key == key, cancellation))
            outbox.ToGuest(debate, guest, new AlreadyRegistered(ReplyFacts.Of(debate, guest, now)), key: key);
    }
}

/// <param name="HadFreeSeat">So that the answer to a known address is that to an unknown one.</param>
public sealed record RsvpResult(ReplyOutcome Outcome, bool HadFreeSeat);
