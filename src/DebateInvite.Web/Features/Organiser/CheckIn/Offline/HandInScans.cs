using DebateInvite.Domain.Arrivals;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.CheckIn.Offline;

/// <summary>
/// Writes down who was let in by a telephone without a network. Each is done by itself, as at the door: what is handed in twice, or half of it
/// before the network went again, is there once. What cannot be written down is told, for whoever stands at the door.
/// </summary>
public sealed class HandInScans(DebateContext db, LetGuestIn letIn, TimeProvider clock)
{
    public async Task<IReadOnlyList<HandedIn>> RunAsync(DebateEvent debate, HandInForm form, DoorPost post, CancellationToken cancellation)
    {
        var (told, sentAt) = (new List<HandedIn>(), HandInForm.TimeOf(form.SentAt));
        foreach (var scan in form.ToScans())
            told.Add(new HandedIn(scan.Id, await TellAsync(debate, scan.ByClockOf(debate, sentAt, clock.Now()), post, cancellation)));
        return told;
    }

    /// <returns>Null: it is written down.</returns>
    private async Task<string?> TellAsync(DebateEvent debate, OfflineScan scan, DoorPost post, CancellationToken cancellation)
    {
        if (await db.Arrivals.AnyAsync(a => a.Id == scan.Id, cancellation))
            return null;
        if (await FindAsync(debate, scan.GuestId, cancellation) is not { } guest)
            return OfflineTexts.Gone;

        try
        {
            var result = await letIn.RunAsync(debate, guest, [scan.Person], post, cancellation, scan);
            return result.CameIn.Count > 0 || result.Before.Any(arrival => arrival.IsOf(scan, post.Entrance)) ? null : OfflineTexts.Of(result, debate);
        }
        catch (GoneException)
        {
            return OfflineTexts.Gone;
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
    }

    // Their record may have become one with another since the telephone read the list.
    private async Task<Guest?> FindAsync(DebateEvent debate, Guid key, CancellationToken cancellation)
    {
        var guests = db.Guests.Where(g => g.EventId == debate.Id);
        return await guests.SingleOrDefaultAsync(g => g.Id == key, cancellation)
            ?? await db.FormerRecords.Where(f => f.Id == key).Join(guests, f => f.GuestId, g => g.Id, (_, g) => g).SingleOrDefaultAsync(cancellation);
    }
}

/// <param name="Says">What somebody has to look after, in the page's language; null: nothing, the scan is stored.</param>
public sealed record HandedIn(Guid Id, string? Says);
