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

/// <summary>
/// Takes the step that is due about an event's guests, or about the evidence that they came: announces a deletion, withdraws that, or deletes.
/// </summary>
public sealed class FollowRetention(EventLock eventLock, ReadDeletion read, KeepAttendance keep, DebateContext db, OutboxQueue outbox, AuditLog audit)
{
    /// <returns>What was done.</returns>
    public async Task<DeletionStep> RunAsync(Guid eventId, DeletionScope scope, CancellationToken cancellation)
    {
        var debate = await db.Events.AsNoTracking().SingleAsync(e => e.Id == eventId, cancellation);
        // Nothing to do is the rule, and no reason to keep guests waiting.
        var step = (await read.RunAsync(debate, cancellation)).NextOf(scope);
        return step is DeletionStep.None or DeletionStep.DistrustClock
            ? step
            : await eventLock.HoldAsync(eventId, (held, token) => TakeStepAsync(held, scope, token), cancellation);
    }

    /// <summary>An organiser vouches for the clock, and has announced at once what is due.</summary>
    /// <param name="by">The organiser's address.</param>
    /// <returns>Whether anything is due.</returns>
    public Task<bool> AnnounceAsync(Guid eventId, string by, CancellationToken cancellation) => eventLock.HoldAsync(
        eventId,
        async (held, token) =>
        {
            var state = await read.RunAsync(held.Event, token);
            var due = state.WaitingForClock.ToList();
            foreach (var scope in due)
                await AnnounceAsync(held, state, scope, by, token);
            return due.Count > 0;
        },
        cancellation);

    private async Task<DeletionStep> TakeStepAsync(LockedEvent held, DeletionScope scope, CancellationToken cancellation)
    {
        var state = await read.RunAsync(held.Event, cancellation);
        var step = state.NextOf(scope);
        switch (step)
        {
            case DeletionStep.Announce:
                await AnnounceAsync(held, state, scope, by: null, cancellation);
                break;
            case DeletionStep.Withdraw:
                state.OpenOf(scope)!.Withdraw(held.Now);
                audit.Note(AuditKind.DeletionWithdrawn, held.Event.Slug);
                break;
            case DeletionStep.Delete when scope is DeletionScope.Evidence:
                await DeleteEvidenceAsync(held, state.OpenOf(scope)!, cancellation);
                break;
            case DeletionStep.Delete:
                await DeleteAsync(held, state.OpenOf(scope)!, cancellation);
                break;
            default:
                return step;
        }

        held.Keep();
        return step;
    }

    private async Task AnnounceAsync(LockedEvent held, DeletionState state, DeletionScope scope, string? by, CancellationToken cancellation)
    {
        state.OpenOf(scope)?.Withdraw(held.Now);
        var deletion = Deletion.Announce(held.Event, held.Now, by, scope);
        db.Deletions.Add(deletion);
        audit.Note(AuditKind.DeletionAnnounced, held.Event.Slug, FormattableString.Invariant($"{deletion.On:yyyy-MM-dd}"));
        var people = scope is DeletionScope.Evidence
            ? await db.AttendanceRecords.CountAsync(r => r.EventId == held.Event.Id, cancellation)
            : await held.Guests.CountAsync(cancellation);
        var mail = DeletionAnnounced.About(held.Event, deletion, people);
        // Everybody who may put it off, whoever else is notified of replies: somebody may be away.
        foreach (var address in await outbox.AddressesAsync(Right.Deletions, held.Event.Id, cancellation))
            outbox.ToOrganiser(address, mail);
        held.Keep();
    }

    private async Task DeleteAsync(LockedEvent held, Deletion deletion, CancellationToken cancellation)
    {
        var id = held.Event.Id;
        var certificates = await held.ReleaseCertificatesAsync(db.Certificates.Where(c => c.EventId == id && c.GuestId != null), cancellation);
        var kept = held.Event.KeepsEvidence ? await keep.RunAsync(held, cancellation) : null;
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
        deletion.Certify(held.Event, deleted, held.Now, kept);
    }

    private async Task DeleteEvidenceAsync(LockedEvent held, Deletion deletion, CancellationToken cancellation)
    {
        var id = held.Event.Id;
        var deleted = DeletedRows.None with
        {
            Records = await db.AttendanceRecords.Where(r => r.EventId == id).ExecuteDeleteAsync(cancellation),
            Files = await db.EvidenceUploads.Where(u => u.EventId == id).ExecuteDeleteAsync(cancellation),
        };
        held.Erased(ErasureKind.EventEvidence, id);
        audit.Note(AuditKind.DeletionDone, held.Event.Slug, count: deleted.Records);
        deletion.Certify(held.Event, deleted, held.Now);
    }
}
