using DebateInvite.Domain.Campaigns;
using DebateInvite.Domain.Events;
using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Features.Replies;
using DebateInvite.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Settings.Publication;

/// <summary>Deletes an event that nothing has come of: no guest, no mailing, no certificate, nobody who sees it.</summary>
public sealed class DeleteEvent(EventLock eventLock, DebateContext db, AuditLog audit)
{
    /// <returns>Why it was not deleted; null: it was.</returns>
    public Task<DeletionObstacle?> RunAsync(DebateEvent debate, CancellationToken cancellation) =>
        eventLock.HoldAsync(debate.Id, DeleteAsync, cancellation);

    /// <returns>Why it cannot be deleted; null: it can.</returns>
    public async Task<DeletionObstacle?> WhyNotAsync(DebateEvent debate, CancellationToken cancellation) =>
        debate.IsFeatured ? DeletionObstacle.OnFrontPage
        : debate.IsPublished ? DeletionObstacle.Published
        : await db.Guests.AnyAsync(g => g.EventId == debate.Id, cancellation) ? DeletionObstacle.HasGuests
        : await db.Campaigns.AnyAsync(c => c.EventId == debate.Id && c.State != CampaignState.Draft, cancellation) ? DeletionObstacle.HasMailings
        : await db.Certificates.AnyAsync(c => c.EventId == debate.Id, cancellation) ? DeletionObstacle.HasAttendance
        : await db.Deletions.AnyAsync(d => d.EventId == debate.Id && d.DoneAt != null, cancellation) ? DeletionObstacle.HasCertificate
        : null;

    private async Task<DeletionObstacle?> DeleteAsync(LockedEvent held, CancellationToken cancellation)
    {
        var debate = held.Event;
        if (await WhyNotAsync(debate, cancellation) is { } obstacle)
            return obstacle;

        await db.Campaigns.Where(c => c.EventId == debate.Id).ExecuteDeleteAsync(cancellation);
        await db.Deletions.Where(d => d.EventId == debate.Id).ExecuteDeleteAsync(cancellation);
        // A list that was never imported, and mails that somebody has sent themselves to try.
        await db.Imports.Where(i => i.EventId == debate.Id).ExecuteDeleteAsync(cancellation);
        await held.DeleteMailsAsync(db.Outbox.Where(m => m.EventId == debate.Id), cancellation);
        db.Events.Remove(debate);
        audit.Note(AuditKind.EventDeleted, debate.Slug);
        held.Keep();
        return null;
    }
}

/// <summary>Why an event is not deleted.</summary>
public enum DeletionObstacle
{
    OnFrontPage,
    Published,
    HasGuests,

    /// <summary>Sent, or about to be.</summary>
    HasMailings,

    /// <summary>Guests have certificates of attendance, which have to be verified.</summary>
    HasAttendance,

    /// <summary>It had guests, whose deletion is certified; certificates stay.</summary>
    HasCertificate,
}
