using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using DebateInvite.Web.Email.Messages;
using DebateInvite.Web.Email.Messages.Replies;
using DebateInvite.Web.Email.Outbox;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.PersonalInvitation;

public enum InvitationOutcome
{
    Done,

    /// <summary>The guest had answered before; nothing has changed.</summary>
    AlreadyReplied,

    /// <summary>The e-mail address is that of another guest; nothing has changed.</summary>
    EmailTaken,

    /// <summary>Replies are closed; nothing has changed.</summary>
    Closed,

    NotFound,
}

/// <summary>
/// A guest accepts by the personal invitation. Whatever address is on the form, the reply is that of the guest whose
/// invitation it is.
/// </summary>
public sealed class AcceptInvitation(DebateContext db, OutboxQueue outbox, TimeProvider clock)
{
    public Task<InvitationOutcome> RunAsync(
        Guid guestId, GuestDetails details, IReadOnlyList<string> companions, CancellationToken cancellation) =>
        db.InTransactionAsync(
            async token =>
            {
                if (await db.LockGuestAsync(guestId, token) is not var (debate, guest))
                    return InvitationOutcome.NotFound;

                var now = clock.Now();
                var before = guest.Snapshot;
                var outcome = debate.Accept(guest, now, companions);
                if (outcome is not (ReplyOutcome.Accepted or ReplyOutcome.WaitListed))
                    return outcome is ReplyOutcome.Closed ? InvitationOutcome.Closed : InvitationOutcome.AlreadyReplied;

                guest.Describe(details);
                guest.ClauseAcknowledgedAt = now;
                db.GuestChanges.Add(GuestChange.Of(guest, GuestChangeKind.Replied, before, now, ChangedBy.Link));
                outbox.ToGuest(debate, guest, ReplyMail.Confirming(GuestFacts.Of(debate, guest, now)));
                await outbox.ToOrganisersAsync(debate, guest, ReplyNotification.About(debate, guest), token);
                try
                {
                    await db.SaveChangesAsync(token);
                    return InvitationOutcome.Done;
                }
                catch (DbUpdateException failure) when (db.IsUniqueViolation(failure))
                {
                    return InvitationOutcome.EmailTaken;
                }
            },
            cancellation);
}
