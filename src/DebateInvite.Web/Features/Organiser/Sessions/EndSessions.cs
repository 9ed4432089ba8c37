using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Features.Organiser.Shared;
using DebateInvite.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Sessions;

/// <summary>Ends an organiser's own sessions in other browsers. Ended already is as good as ended.</summary>
public sealed class EndSessions(DebateContext db, AuditLog audit)
{
    /// <param name="only">The one to end; null: all but the one that asks.</param>
    public async Task RunAsync(CurrentOrganiser self, Guid? only, CancellationToken cancellation)
    {
        var others = db.OrganiserSessions.Where(s => s.OrganiserId == self.Id && s.KeyHash != self.SessionKeyHash);
        var ended = await (only is { } id ? others.Where(s => s.Id == id) : others).ExecuteDeleteAsync(cancellation);
        if (ended > 0)
            await audit.NoteAsync(AuditKind.SessionsEnded);
    }
}
