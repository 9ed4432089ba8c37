using DebateInvite.Domain.Events;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Features.Replies;
using DebateInvite.Web.Security;

namespace DebateInvite.Web.Features.Organiser.Settings.Publication;

/// <summary>Puts an event out of the way on the desk, or brings it back. Guests notice nothing.</summary>
public sealed class ArchiveEvent(EventLock eventLock, AuditLog audit)
{
    /// <returns>False while there is something to do about it; nothing has changed then.</returns>
    public Task<bool> RunAsync(DebateEvent debate, bool archived, CancellationToken cancellation) => eventLock.HoldAsync(
        debate.Id,
        (held, _) =>
        {
            if (archived ? held.Event.Archive(held.Now) : held.Event.Unarchive())
            {
                audit.Note(archived ? AuditKind.EventArchived : AuditKind.EventUnarchived, held.Event.Slug);
                held.Keep();
            }

            return Task.FromResult(held.Event.ArchivedAt is not null == archived);
        },
        cancellation);
}
