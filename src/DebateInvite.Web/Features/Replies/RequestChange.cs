using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using DebateInvite.Web.Email.Messages.Requests;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Replies;

/// <summary>A guest asks for what it is too late for, and organisers are told. The last request of a guest counts.</summary>
public sealed class RequestChange(EventLock eventLock, DebateContext db)
{
    /// <summary>Asks for other details or companions.</summary>
    /// <param name="version">The <see cref="Guest.Version"/> that was on the form.</param>
    public Task<ReplyOutcome> RunAsync(
        Guest guest, Guid version, GuestDetails details, IReadOnlyList<string> companions, CancellationToken cancellation) =>
        eventLock.HoldAsync(
            guest,
            async (held, known, token) =>
            {
                if (!held.Event.TakesRequestsAt(held.Now))
                    return ReplyOutcome.Closed;
                if (known.Version != version)
                    return ReplyOutcome.Conflict;

                var request = ChangeRequest.ToEdit(known, details, companions, held.Now);
                return request.ChangesTo(known).Count == 0 ? ReplyOutcome.Edited : await AskAsync(held, known, request, token);
            },
            cancellation);

    /// <summary>Asks for a seat after all.</summary>
    public Task<ReplyOutcome> RunAsync(Guest guest, CancellationToken cancellation) => eventLock.HoldAsync(
        guest,
        async (held, known, token) => held.Event.TakesRequestsAt(held.Now) ? await AskAsync(held, known, ChangeRequest.ToCome(known, held.Now), token) : ReplyOutcome.Closed,
        cancellation);

    private async Task<ReplyOutcome> AskAsync(LockedEvent held, Guest guest, ChangeRequest request, CancellationToken cancellation)
    {
        // Sent twice, it is one request.
        var pending = await db.ChangeRequests.Where(r => r.GuestId == guest.Id && r.State == ChangeRequestState.Pending).ToListAsync(cancellation);
        if (pending.Exists(request.IsSameAs))
            return ReplyOutcome.Requested;

        held.Supersede(guest);
        db.ChangeRequests.Add(request);
        held.Record(guest, guest.Snapshot, GuestChangeKind.ChangeRequested, ChangedBy.Link);
        held.TellOrganisers(guest, ChangeRequested.About(held.Event, guest, request));
        return ReplyOutcome.Requested;
    }
}
