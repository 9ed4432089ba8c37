using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Privacy;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Replies;

/// <summary>
/// The owner of an address says that a reply which came by the public form is theirs, by the button in their mail or to an
/// organiser on the telephone. Only now it is one, is decided on, and is told to the organisers.
/// </summary>
public sealed class ConfirmReply(EventLock eventLock, DebateContext db)
{
    public Task<ConfirmedReply> RunAsync(UnconfirmedReply reply, ChangedBy by, CancellationToken cancellation) =>
        eventLock.HoldAsync(reply.EventId, (held, token) => ConfirmAsync(held, reply.Id, by, token), cancellation);

    private async Task<ConfirmedReply> ConfirmAsync(LockedEvent held, Guid id, ChangedBy by, CancellationToken cancellation)
    {
        var reply = await db.UnconfirmedReplies.SingleOrDefaultAsync(r => r.Id == id, cancellation) ?? throw new GoneException();
        var owner = await held.FindAsync(reply.GuestId, cancellation) ?? throw new GoneException();
        await held.LapseAsync(cancellation);
        var isNew = reply is { IsPending: true, IsOfSomebodyElse: true, Details: not null };
        var guest = isNew ? Guest.For(held.Event.Id, reply.Details! with { Email = owner.Details.Email }, held.Now) : owner;
        var before = isNew ? null : guest.Snapshot;

        var outcome = held.Event.Confirm(guest, reply, held.Now);
        if (outcome is ReplyOutcome.Accepted or ReplyOutcome.WaitListed)
        {
            // What was typed came with the notice as it was then.
            if (reply.Notice is not null)
                held.WasShownNotice(guest, NoticeWay.Form, reply.At, reply.Notice);
            held.Confirm(guest, before, by);
        }

        return new ConfirmedReply(outcome, guest.Id, guest.Token);
    }
}

/// <param name="GuestId">Whose reply it is.</param>
/// <param name="Token">That guest's.</param>
public sealed record ConfirmedReply(ReplyOutcome Outcome, Guid GuestId, string Token);
