using DebateInvite.Domain.Access;
using DebateInvite.Domain.Deletions;
using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Email.Messages.Deletions;
using DebateInvite.Web.Email.Outbox;
using DebateInvite.Web.Features.Replies;
using DebateInvite.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Deletions;

/// <summary>Takes the step that is due about an event's guests: announces their deletion, withdraws that, or deletes them.</summary>
public sealed class FollowRetention(EventLock eventLock, ReadDeletion read, DebateContext db, OutboxQueue outbox, AuditLog audit)
{
    /// <returns>What was done.</returns>
    public async Task<DeletionStep> RunAsync(Guid eventId, CancellationToken cancellation)
    {
        var debate = await db.Events.AsNoTracking().SingleAsync(e => e.Id == eventId, cancellation);
        // Nothing to do is the rule, and no reason to keep guests waiting.
        var step = (await read.RunAsync(debate, cancellation)).Next;
        return step is DeletionStep.None or DeletionStep.DistrustClock
            ? step
            : await eventLock.HoldAsync(eventId, TakeStepAsync, cancellation);
    }

    /// <summary>An organiser vouches for the clock, and has announced at once what is due.</summary>
    /// <param name="by">The organiser's address.</param>
    /// <returns>Whether guests are due.</returns>
    public Task<bool> AnnounceAsync(Guid eventId, string by, CancellationToken cancellation) => eventLock.HoldAsync(
        eventId,
        async (held, token) =>
        {
            var state = await read.RunAsync(held.Event, token);
            if (state.Next is not DeletionStep.DistrustClock || !held.Event.GuestsAreDueAt(held.Now))
                return false;

            await AnnounceAsync(held, state, by, token);
            return true;
        },
        cancellation);

    private async Task<DeletionStep> TakeStepAsync(LockedEvent held, CancellationToken cancellation)
    {
        var state = await read.RunAsync(held.Event, cancellation);
        switch (state.Next)
        {
            case DeletionStep.Announce:
                await AnnounceAsync(held, state, by: null, cancellation);
                break;
            case DeletionStep.Withdraw:
                state.Open!.Withdraw(held.Now);
                audit.Note(AuditKind.DeletionWithdrawn, held.Event.Slug);
                break;
            case DeletionStep.Delete:
                await DeleteAsync(held, state.Open!, cancellation);
                break;
            default:
                return state.Next;
        }

        held.Keep();
        return state.Next;
    }

    private async Task AnnounceAsync(LockedEvent held, DeletionState state, string? by, CancellationToken cancellation)
    {
        state.Open?.Withdraw(held.Now);
        var deletion = Deletion.Announce(held.Event, held.Now, by);
        db.Deletions.Add(deletion);
        audit.Note(AuditKind.DeletionAnnounced, held.Event.Slug, FormattableString.Invariant($"{deletion.On:yyyy-MM-dd}"));
        var mail = DeletionAnnounced.About(held.Event, deletion.On, await held.Guests.CountAsync(cancellation));
        // Everybody who may put it off, whoever else is notified of replies: somebody may be away.
        foreach (var address in await outbox.AddressesAsync(Right.Deletions, held.Event.Id, cancellation))
            outbox.ToOrganiser(address, mail);
        held.Keep();
    }

    private async Task DeleteAsync(LockedEvent held, Deletion deletion, CancellationToken cancellation)
    {
        var id = held.Event.Id;
        var certificates = await held.ReleaseCertificatesAsync(db.Certificates.Where(c => c.EventId == id && c.GuestId != null), cancellation);
        var deleted = new DeletedRows(
            await held.Guests.CountAsync(cancellation),
            await held.Guests.SumAsync(g => g.Seats - 1, cancellation),
            await db.GuestChanges.Where(c => c.EventId == id).ExecuteDeleteAsync(cancellation),
            await db.ChangeRequests.Where(r => r.EventId == id).ExecuteDeleteAsync(cancellation),
            await held.DeleteMailsAsync(db.Outbox.Where(m => m.EventId == id), cancellation),
            await db.Imports.Where(i => i.EventId == id).ExecuteDeleteAsync(cancellation),
            await db.Arrivals.Where(a => a.EventId == id).ExecuteDeleteAsync(cancellation),
            await db.SecurityLists.Where(l => l.EventId == id).ExecuteDeleteAsync(cancellation),
            certificates);
        await held.Guests.ExecuteDeleteAsync(cancellation);
        held.Event.ReleaseAll();
        held.Erased(ErasureKind.EventGuests, id);
        audit.Note(AuditKind.DeletionDone, held.Event.Slug, count: deleted.Guests);
        deletion.Certify(held.Event, deleted, held.Now);
    }
}
