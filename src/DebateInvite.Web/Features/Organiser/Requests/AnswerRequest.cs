using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Typing;
using DebateInvite.Web.Data;
using DebateInvite.Web.Email.Messages.Replies;
using DebateInvite.Web.Email.Messages.Requests;
using DebateInvite.Web.Email.Outbox;
using DebateInvite.Web.Features.Shared;
using DebateInvite.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Requests;

public enum AnswerOutcome
{
    Granted,

    /// <summary>Granted, and there was no seat: the guest is on the waiting list.</summary>
    WaitListed,
    Refused,

    /// <summary>Somebody has decided before, or the guest has thought better of it; nothing has changed.</summary>
    AlreadyDecided,

    /// <summary>There are not enough seats for the companions; nothing has changed.</summary>
    NoSeatLeft,

    /// <summary>The event is over or cancelled; nothing has changed.</summary>
    TooLate,

    NotFound,
}

/// <summary>An organiser grants or refuses what a guest asked for after the deadline; the guest is told.</summary>
public sealed class AnswerRequest(DebateContext db, OutboxQueue outbox, WaitingList waitingList, TimeProvider clock)
{
    /// <param name="answer">The organiser's words to the guest; kept in the history.</param>
    /// <param name="organiser">The organiser's address.</param>
    public Task<AnswerOutcome> RunAsync(
        string slug, Guid id, bool granted, string? answer, string organiser, CancellationToken cancellation) =>
        db.InTransactionAsync(
            async token =>
            {
                if (await db.LockEventAsync(slug, token) is not { } debate
                    || await db.ChangeRequests.SingleOrDefaultAsync(r => r.Id == id && r.EventId == debate.Id, token) is not { } request)
                    return AnswerOutcome.NotFound;

                var now = clock.Now();
                if (!request.Decide(granted, organiser, now))
                    return AnswerOutcome.AlreadyDecided;

                var guest = await db.Guests.SingleAsync(g => g.Id == request.GuestId, token);
                var (before, isToCome) = (guest.Snapshot, request.Details is null);
                var outcome = granted ? Grant(debate, guest, request, now) : AnswerOutcome.Refused;
                if (outcome is AnswerOutcome.NoSeatLeft or AnswerOutcome.TooLate)
                    return outcome;

                var words = CleanText.Lines(answer);
                var kind = !granted ? GuestChangeKind.RequestRefused : isToCome ? GuestChangeKind.Replied : GuestChangeKind.Edited;
                db.GuestChanges.Add(GuestChange.Of(guest, kind, before, now, ChangedBy.Desk(organiser) with { Note = words }));
                outbox.ToGuest(debate, guest, new RequestAnswered(ReplyFacts.Of(debate, guest, now), granted, isToCome, words));
                await waitingList.MoveUpAsync(debate, now, token);
                await db.SaveChangesAsync(token);
                return outcome;
            },
            cancellation);

    private static AnswerOutcome Grant(DebateEvent debate, Guest guest, ChangeRequest request, DateTime now)
    {
        if (request.Details is { } details)
        {
            if (!debate.Bring(guest, request.Companions, now))
                return AnswerOutcome.NoSeatLeft;
            // The address was not on the guest's form; organisers may have corrected it since.
            guest.Describe(details with { Email = guest.Details.Email });
            return AnswerOutcome.Granted;
        }

        return debate.Accept(guest, now, request.Companions, isLate: true) switch
        {
            ReplyOutcome.Closed => AnswerOutcome.TooLate,
            ReplyOutcome.WaitListed => AnswerOutcome.WaitListed,
            // Perhaps by another organiser's hand meanwhile.
            _ => AnswerOutcome.Granted,
        };
    }
}
