using DebateInvite.Domain.Events;
using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Features.Organiser.Shared;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Sessions;

/// <param name="Device">Empty: not known.</param>
/// <param name="StartedAt">At the desk's wall clock, as <paramref name="LastSeenAt"/>.</param>
public sealed record SessionRow(Guid Id, string Device, string Network, DateTime StartedAt, DateTime LastSeenAt, bool IsThis);

/// <summary>Where an organiser is signed in, this browser first.</summary>
public sealed class ListSessions(DebateContext db, TimeProvider clock)
{
    public async Task<IReadOnlyList<SessionRow>> RunAsync(CurrentOrganiser self, CancellationToken cancellation)
    {
        var zone = await db.DeskTimeZoneAsync(cancellation);
        var sessions = await db.OrganiserSessions.AsNoTracking().AliveAt(clock.Now()).Where(s => s.OrganiserId == self.Id).ToListAsync(cancellation);
        return
        [
            .. sessions
                .Select(s => new SessionRow(
                    s.Id, s.Device, s.Network, EventTime.ToLocal(s.StartedAt, zone), EventTime.ToLocal(s.LastSeenAt, zone), s.KeyHash == self.SessionKeyHash))
                .OrderByDescending(row => row.IsThis).ThenByDescending(row => row.LastSeenAt),
        ];
    }
}
