using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Typing;
using DebateInvite.Web.Data;
using DebateInvite.Web.Email.Messages.Requests;
using DebateInvite.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Replies;

/// <summary>An organiser grants or refuses what a guest asked for after the deadline; the guest is told.</summary>
public sealed class AnswerRequest(EventLock eventLock, DebateContext db)
{
    /// <param name="answer">The organiser's words to the guest; kept in the history.</param>
    /// <param name="by">The organiser.</param>
    /// <returns><see cref="ReplyOutcome.Conflict"/> when somebody has decided before, or the guest has thought better of it.</returns>
    public Task<ReplyOutcome> RunAsync(
        DebateEvent debate, Guid requestId, bool isGranted, string? answer, ChangedBy by, CancellationToken cancellation) =>
        eventLock.HoldAsync(debate.Id, (held, token) => AnswerAsync(held, requestId, isGranted, by with { Note = CleanText.Lines(answer) }, token), cancellation);

    private async Task<ReplyOutcome> AnswerAsync(LockedEvent held, Guid requestId, bool isGranted, ChangedBy by, CancellationToken cancellation)
    {
        var request = await db.ChangeRequests.SingleOrDefaultAsync(r => r.Id == requestId && r.EventId == held.Event.Id, cancellation)
            ?? throw new GoneException();
        // Once decided, a request no longer knows what a guest needs.
        var wished = request.Details;
        if (!request.Decide(isGranted, by.Organiser!, held.Now))
            return ReplyOutcome.Conflict;

        var guest = await held.FindAsync(request.GuestId, cancellation) ?? throw new GoneException();
        var (before, isToCome) = (guest.Snapshot, wished is null);
        var outcome = isGranted ? Grant(held, guest, wished, request.Companions) : ReplyOutcome.Refused;
        if (!outcome.IsStored())
            return outcome;

        var kind = !isGranted ? GuestChangeKind.RequestRefused : isToCome ? GuestChangeKind.Replied : GuestChangeKind.Edited;
        held.Record(guest, before, kind, by);
        held.Tell(guest, facts => new RequestAnswered(facts, isGranted, isToCome, by.Note));
        return outcome;
    }

    private static ReplyOutcome Grant(LockedEvent held, Guest guest, GuestDetails? wished, IReadOnlyList<string> companions)
    {
        if (wished is { } details)
        {
            if (!held.Event.Bring(guest, companions, held.Now))
                return ReplyOutcome.NoSeatLeft;
            // The address was not on the guest's form; organisers may have corrected it since.
            guest.Describe(details with { Email = guest.Details.Email });
            return ReplyOutcome.Edited;
        }

        var outcome = held.Event.Accept(guest, held.Now, companions, isLate: true);
        // Perhaps by another organiser's hand meanwhile.
        return outcome is ReplyOutcome.AlreadyReplied ? ReplyOutcome.Accepted : outcome;
    }
}
