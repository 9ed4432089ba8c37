using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using DebateInvite.Web.Email.Messages.Requests;
using DebateInvite.Web.Email.Outbox;
using DebateInvite.Web.Hosting;

namespace DebateInvite.Web.Features.MyReply;

/// <summary>A guest asks for what it is too late for, and organisers are told. The last request of a guest counts.</summary>
public sealed class RequestChange(DebateContext db, OutboxQueue outbox, TimeProvider clock)
{
    /// <param name="version">The <see cref="Guest.Version"/> that was on the form; null when there was nothing to fill in.</param>
    /// <param name="details">Those wished for; null: a seat after all.</param>
    public Task<EditOutcome> RunAsync(
        Guid guestId, Guid? version, GuestDetails? details, IReadOnlyList<string> companions, CancellationToken cancellation) =>
        db.InTransactionAsync(
            async token =>
            {
                if (await db.LockGuestAsync(guestId, token) is not var (debate, guest))
                    return EditOutcome.NotFound;

                var now = clock.Now();
                if (!debate.TakesRequestsAt(now))
                    return EditOutcome.Closed;
                if (version is not null && guest.Version != version)
                    return EditOutcome.Conflict;

                var request = details is null ? ChangeRequest.ToCome(guest, now) : ChangeRequest.ToEdit(guest, details, companions, now);
                if (details is not null && request.ChangesTo(guest).Count == 0)
                    return EditOutcome.Saved;

                await db.SupersedeRequestsAsync([guestId], now, token);
                db.ChangeRequests.Add(request);
                db.GuestChanges.Add(GuestChange.Of(guest, GuestChangeKind.ChangeRequested, guest.Snapshot, now, ChangedBy.Link));
                await outbox.ToOrganisersAsync(debate, guest, ChangeRequested.About(debate, guest, request), token);
                await db.SaveChangesAsync(token);
                return EditOutcome.Requested;
            },
            cancellation);
}
