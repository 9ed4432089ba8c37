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
        var hasEvidence = await db.AttendanceRecords.AnyAsync(r => r.EventId == debate.Id, cancellation)
            || await db.EvidenceUploads.AnyAsync(u => u.EventId == debate.Id, cancellation);
        return new DeletionState(all, hasGuests, hasEvidence, await NewestAsync(debate, cancellation), clock.Now(), debate);
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
/// <param name="HasEvidence">Whether it is kept of anybody that they came, or there are files of organisers about it.</param>
/// <param name="Newest">When the site last wrote something; UTC; null: never.</param>
/// <param name="Now">UTC.</param>
public sealed record DeletionState(IReadOnlyList<Deletion> All, bool HasGuests, bool HasEvidence, DateTime? Newest, DateTime Now, DebateEvent Event)
{
    /// <summary>Both clocks, the shorter first.</summary>
    public static readonly IReadOnlyList<DeletionScope> Scopes = Enum.GetValues<DeletionScope>();

    /// <summary>What is announced, the next first; nearly always one at most.</summary>
    public IEnumerable<Deletion> Announced => All.Where(deletion => deletion.IsOpen).OrderBy(deletion => deletion.On);

    /// <summary>The next that is announced; null: nothing.</summary>
    public Deletion? Open => Announced.FirstOrDefault();

    /// <summary>What of it is announced; null: nothing.</summary>
    public Deletion? OpenOf(DeletionScope scope) => All.FirstOrDefault(deletion => deletion.IsOpen && deletion.Scope == scope);

    public DeletionStep NextOf(DeletionScope scope) => Deletion.NextFor(
        Event, OpenOf(scope), scope is DeletionScope.Evidence ? HasEvidence : HasGuests, Newest, Now, scope);

    /// <summary>What an organiser can have announced who vouches for the clock.</summary>
    public IEnumerable<DeletionScope> WaitingForClock => Scopes.Where(scope => NextOf(scope) is DeletionStep.DistrustClock && Event.IsDueAt(scope, Now));

    /// <summary>The clock is far from when something was last written.</summary>
    public bool IsClockDistrusted => Scopes.Any(scope => NextOf(scope) is DeletionStep.DistrustClock);

    public string Stamp(DateTime utc) => Dates.Stamp(EventTime.ToLocal(utc, Event.TimeZone));
}
