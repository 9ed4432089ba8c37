using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Typing;
using DebateInvite.Web.Data;
using DebateInvite.Web.Email.Messages;
using DebateInvite.Web.Email.Messages.Replies;
using DebateInvite.Web.Email.Outbox;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Rsvp;

/// <summary>A guest confirms. Seat, reply, history and mails are stored together or not at all.</summary>
public sealed class SubmitRsvp(DebateContext db, OutboxQueue outbox, TimeProvider clock)
{
    /// <param name="companions">Names of those who come along.</param>
    /// <returns>The outcome, and whether somebody who came now would get a seat; null when there is no such event.</returns>
    public Task<RsvpResult?> RunAsync(
        string slug, GuestDetails details, IReadOnlyList<string> companions, CancellationToken cancellation) =>
        db.InTransactionAsync<RsvpResult?>(
            async token =>
            {
                var debate = await db.LockEventAsync(slug, token);
                if (debate is null)
                    return null;
                if (debate.IsByInvitationOnly)
                    return new RsvpResult(ReplyOutcome.Closed, HadFreeSeat: false);

                var now = clock.Now();
                var hadFreeSeat = debate.HasSeatsFor(1 + companions.Count, now);
                var emailKey = CleanText.EmailKey(details.Email!);
                var known = await db.Guests.SingleOrDefaultAsync(g => g.EventId == debate.Id && g.EmailKey == emailKey, token);
                var guest = known ?? Guest.For(debate.Id, details, now);

                var before = known?.Snapshot ?? GuestSnapshot.Nobody;
                var outcome = debate.Accept(guest, now, companions);
                if (outcome is ReplyOutcome.Accepted or ReplyOutcome.WaitListed)
                {
                    if (known is null)
                        db.Guests.Add(guest);
                    guest.Describe(details);
                    guest.ClauseAcknowledgedAt = now;
                    db.GuestChanges.Add(GuestChange.Of(guest, known is null ? GuestChangeKind.Added : GuestChangeKind.Replied, before, now, ChangedBy.Guest));
                    outbox.ToGuest(debate, guest, ReplyMail.Confirming(GuestFacts.Of(debate, guest, now)));
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

    // Whoever sends the form again and again with somebody's address must not fill that person's mailbox: once an hour.
    private async Task RemindOfReplyAsync(DebateEvent debate, Guest guest, DateTime now, CancellationToken cancellation)
    {
        var key = FormattableString.Invariant($"already-registered:{guest.Id:N}:{now:yyyyMMddHH}");
        if (!await db.Outbox.AnyAsync(m => m.Key == key, cancellation))
            outbox.ToGuest(debate, guest, new AlreadyRegistered(GuestFacts.Of(debate, guest, now)), key: key);
    }
}

/// <param name="HadFreeSeat">So that the answer to a known address is that to an unknown one.</param>
public sealed record RsvpResult(ReplyOutcome Outcome, bool HadFreeSeat);
