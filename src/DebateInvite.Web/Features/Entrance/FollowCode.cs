using System.Globalization;
using System.Security.Claims;
using DebateInvite.Domain.Access;
using DebateInvite.Domain.Arrivals;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Entrance;

/// <summary>
/// Where a scanned code leads whoever lets people in: a telephone to its own event's door, an organiser to the door of the event whose
/// guest it is. Nothing is looked up for anybody else.
/// </summary>
public sealed class FollowCode(DebateContext db, TimeProvider clock)
{
    /// <returns>A path without the language; null: whoever asks lets nobody in.</returns>
    public async Task<string?> RunAsync(HttpContext context, string typed, CancellationToken cancellation)
    {
        var events = await EventsAsync(context, cancellation);
        var code = EntryCode.Read(typed);
        if (events.Count == 0)
            return null;

        var keys = events.ConvertAll(debate => debate.Id);
        var ofGuest = code is null ? null : await db.Guests.Where(g => g.Code == code && keys.Contains(g.EventId)).Select(g => (Guid?)g.EventId).FirstOrDefaultAsync(cancellation);
        ofGuest ??= code is null ? null : await db.FormerRecords.Where(f => f.Code == code && keys.Contains(f.EventId)).Select(f => (Guid?)f.EventId).FirstOrDefaultAsync(cancellation);
        var door = events.Find(debate => debate.Id == ofGuest) ?? events[0];
        return $"/organiser/{door.Slug}/check-in?q={Uri.EscapeDataString(code ?? typed)}";
    }

    // The pass first: who stands at a door with it is at that one.
    private async Task<List<DebateEvent>> EventsAsync(HttpContext context, CancellationToken cancellation)
    {
        var all = new List<DebateEvent>();
        if (await DoorDevice.PassOfAsync(context) is { } pass)
            all.AddRange(await db.Events.AsNoTracking().Where(e => db.DoorPasses.Any(p => p.Id == pass && p.EventId == e.Id)).ToListAsync(cancellation));
        if (context.User.FindFirstValue(ClaimTypes.NameIdentifier) is { } organiser)
            all.AddRange(await OrganisersAsync(Guid.Parse(organiser, CultureInfo.InvariantCulture), cancellation));
        return all;
    }

    private async Task<IEnumerable<DebateEvent>> OrganisersAsync(Guid organiser, CancellationToken cancellation)
    {
        var only = (await db.GrantsOfAsync(organiser, cancellation)).EventsWith(Right.CheckIn);
        var today = clock.Now().Date;
        var events = only is null ? db.Events : db.Events.Where(e => only.Contains(e.Id));
        return await events.AsNoTracking()
            .OrderByDescending(e => (e.EndsAt ?? e.StartsAt) >= today).ThenByDescending(e => e.IsFeatured).ThenBy(e => e.StartsAt).ToListAsync(cancellation);
    }
}
