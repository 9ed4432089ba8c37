using DebateInvite.Domain.Events;
using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Features.Replies;
using DebateInvite.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Evidence;

/// <summary>Removes a photograph or scan from an event's evidence.</summary>
public sealed class RemoveUpload(EventLock eventLock, DebateContext db, AuditLog audit)
{
    /// <returns>False when it is not there any more.</returns>
    public Task<bool> RunAsync(DebateEvent debate, Guid id, CancellationToken cancellation) => eventLock.HoldAsync(
        debate.Id,
        async (held, token) =>
        {
            if (await db.EvidenceUploads.Where(u => u.EventId == held.Event.Id && u.Id == id).ExecuteDeleteAsync(token) == 0)
                return false;

            audit.Note(AuditKind.EvidenceFileRemoved, held.Event.Slug);
            held.Keep();
            return true;
        },
        cancellation);
}
