using DebateInvite.Domain.Deletions;
using DebateInvite.Domain.Events;
using DebateInvite.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Deletions;

/// <summary>How it stands with the deletion of an event's guests.</summary>
public sealed class ReadDeletion(DebateContext db, TimeProvider clock)
{
    public async Task<DeletionState> RunAsync(DebateEvent debate, CancellationToken cancellation)
    {
        var all = await db.Deletions.Where(d => d.EventId == debate.Id).OrderByDescending(d => d.Id).ToListAsync(cancellation);
        // A mail about a guest can outlive the guest.
        var hasGuests = await db.Guests.AnyAsync(g => g.EventId == debate.Id, cancellation)
            || await db.Outbox.AnyAsync(m => m.EventId == debate.Id && m.GuestId != null, cancellation);
        return new DeletionState(all, hasGuests, await NewestAsync(debate, cancellation), clock.Now(), debate);
    }

    /// <summary>When the site last wrote of the event's guests, or of a mail or a deletion of any event. UTC; null: never.</summary>
    private async Task<DateTime?> NewestAsync(DebateEvent debate, CancellationToken cancellation)
    {
        var ofGuests = await db.GuestChanges.Where(c => c.EventId == debate.Id).MaxAsync(c => (DateTime?)c.At, cancellation);
        var ofMails = await db.Outbox.MaxAsync(m => (DateTime?)m.CreatedAt, cancellation);
        var ofDeletions = await db.Deletions.MaxAsync(d => (DateTime?)(d.DoneAt ?? d.AnnouncedAt), cancellation);
        return new[] { ofGuests, ofMails, ofDeletions }.Max();
    }
}

/// <param name="All">The event's deletions, the latest first.</param>
/// <param name="HasGuests">Whether anything of guests is stored.</param>
/// <param name="Newest">When the site last wrote something; UTC; null: never.</param>
/// <param name="Now">UTC.</param>
public sealed record DeletionState(IReadOnlyList<Deletion> All, bool HasGuests, DateTime? Newest, DateTime Now, DebateEvent Event)
{
    /// <summary>What is announced; null: nothing.</summary>
    public Deletion? Open => All.FirstOrDefault(deletion => deletion.IsOpen);

    public DeletionStep Next => Deletion.NextFor(Event, Open, HasGuests, Newest, Now);

    /// <summary>The clock is far from when something was last written.</summary>
    public bool IsClockDistrusted => Next is DeletionStep.DistrustClock;

    public string Stamp(DateTime utc) => Dates.Stamp(EventTime.ToLocal(utc, Event.TimeZone));
}
