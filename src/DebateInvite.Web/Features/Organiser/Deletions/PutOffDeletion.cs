using DebateInvite.Domain.Events;
using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Features.Replies;
using DebateInvite.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Deletions;

/// <summary>An organiser puts an announced deletion off, the next where there are two, with a reason that is kept.</summary>
public sealed class PutOffDeletion(EventLock eventLock, DebateContext db, AuditLog audit)
{
    /// <param name="by">The organiser's address.</param>
    /// <returns>False when there is none to put off, or not until then; nothing is stored.</returns>
    public Task<bool> RunAsync(DebateEvent debate, DateOnly until, string reason, string by, CancellationToken cancellation) => eventLock.HoldAsync(
        debate.Id,
        async (held, token) =>
        {
            var open = await db.Deletions.Where(d => d.EventId == held.Event.Id && d.WithdrawnAt == null && d.DoneAt == null).OrderBy(d => d.On).FirstOrDefaultAsync(token);
            if (open is null || !open.PutOff(held.Event, until, reason, by, held.Now))
                return false;

            audit.Note(AuditKind.DeletionPutOff, held.Event.Slug, FormattableString.Invariant($"{until:yyyy-MM-dd}"));
            held.Keep();
            return true;
        },
        cancellation);
}
