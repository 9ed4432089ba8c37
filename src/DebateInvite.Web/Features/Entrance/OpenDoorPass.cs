using DebateInvite.Domain.Arrivals;
using DebateInvite.Web.Data;
using DebateInvite.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Entrance;

/// <summary>
/// Brings a telephone to the door. One whose pass is over, revoked or not valid yet is let as far as the page that says so, which is the
/// door's own: the pass is looked at there, at each request.
/// </summary>
public sealed class OpenDoorPass(DebateContext db)
{
    /// <returns>The event's name in addresses; null: there is no such pass.</returns>
    public async Task<string?> RunAsync(HttpContext context, string token, CancellationToken cancellation)
    {
        // Some write addresses in capitals.
        var hash = DoorPass.HashOf(token.ToLowerInvariant());
        if (await db.DoorPasses.AsNoTracking().SingleOrDefaultAsync(p => p.TokenHash == hash, cancellation) is not { } pass)
            return null;

        var debate = await db.Events.AsNoTracking().SingleAsync(e => e.Id == pass.EventId, cancellation);
        await DoorDevice.BeginAsync(context, pass, debate.DoorClosesAt);
        return debate.Slug;
    }
}
