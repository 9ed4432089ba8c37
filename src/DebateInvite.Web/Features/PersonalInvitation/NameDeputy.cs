using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Typing;
using DebateInvite.Web.Data;
using DebateInvite.Web.Email.Messages;
using DebateInvite.Web.Email.Messages.Deputies;
using DebateInvite.Web.Email.Messages.Replies;
using DebateInvite.Web.Email.Outbox;
using DebateInvite.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.PersonalInvitation;

/// <summary>A guest sends somebody else, who takes over the place or, if there was none yet, gets one like everybody.</summary>
public sealed class NameDeputy(DebateContext db, OutboxQueue outbox, WaitingList waitingList, TimeProvider clock)
{
    public Task<InvitationOutcome> RunAsync(Guid guestId, DeputyForm form, CancellationToken cancellation) =>
        db.InTransactionAsync(
            async token =>
            {
                if (await db.LockGuestAsync(guestId, token) is not var (debate, guest))
                    return InvitationOutcome.NotFound;
                if (form.IsAddressOf(guest))
                    return InvitationOutcome.EmailTaken;

                var now = clock.Now();
                var emailKey = CleanText.EmailKey(form.Email!);
                var known = await db.Guests.SingleOrDefaultAsync(g => g.EventId == debate.Id && g.EmailKey == emailKey, token);
                var deputy = known ?? Guest.For(debate.Id, form.ToDetails(guest), now);
                var (before, deputyBefore) = (guest.Snapshot, known?.Snapshot ?? GuestSnapshot.Nobody);
                var outcome = debate.SendDeputy(guest, deputy, now);
                if (outcome is not (ReplyOutcome.Accepted or ReplyOutcome.WaitListed))
                    return outcome is ReplyOutcome.Closed ? InvitationOutcome.Closed : InvitationOutcome.EmailTaken;

                if (known is null)
                    db.Guests.Add(deputy);
                db.GuestChanges.Add(GuestChange.Of(guest, GuestChangeKind.DeputyNamed, before, now, ChangedBy.Link with { Note = deputy.FullName }));
                db.GuestChanges.Add(GuestChange.Of(
                    deputy, known is null ? GuestChangeKind.Added : GuestChangeKind.Replied, deputyBefore, now, ChangedBy.Link with { Note = guest.FullName }));
                outbox.ToGuest(debate, guest, new DeputySent(GuestFacts.Of(debate, guest, now), deputy.FullName, before.Reply is Reply.Accepted));
                outbox.ToGuest(debate, deputy, new NamedAsDeputy(GuestFacts.Of(debate, deputy, now), guest.FullName));
                await outbox.ToOrganisersAsync(debate, deputy, ReplyNotification.About(debate, deputy) with { DeputyFor = guest.FullName }, token);
                await db.SupersedeRequestsAsync([guestId], now, token);
                await waitingList.MoveUpAsync(debate, now, token);
                await db.SaveChangesAsync(token);
                return InvitationOutcome.Done;
            },
            cancellation);
}
