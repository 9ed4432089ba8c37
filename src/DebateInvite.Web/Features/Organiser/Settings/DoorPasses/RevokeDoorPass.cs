using DebateInvite.Domain.Arrivals;
using DebateInvite.Domain.Events;
using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Settings.DoorPasses;

/// <summary>A pass lets nobody stand at the door any more, from the next request on.</summary>
public sealed class RevokeDoorPass(DebateContext db, AuditLog audit, TimeProvider clock)
{
    /// <param name="by">The organiser's address.</param>
    public async Task RunAsync(DebateEvent debate, DoorPass pass, string by, CancellationToken cancellation)
    {
        var known = await db.DoorPasses.SingleAsync(p => p.Id == pass.Id, cancellation);
        if (!known.Revoke(by, clock.Now()))
            return;

        audit.Note(AuditKind.DoorPassRevoked, debate.Slug, known.Name);
        await db.SaveChangesAsync(cancellation);
    }
}
