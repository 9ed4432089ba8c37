using DebateInvite.Domain.Outbox;
using DebateInvite.Web.Data;
using DebateInvite.Web.Email.Layout;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Email.Outbox;

/// <summary>
/// A few due mails that this process alone may send for a while. Any number of processes take leases from one outbox: each
/// statement takes, records or releases only what nobody else holds. What a killed process held is free when its time is over.
/// </summary>
internal sealed class OutboxLease(DebateContext db, TimeProvider clock, TimeSpan duration)
{
    private const int Size = 20;

    // Each mail begun must have ended and be recorded within the lease, or another process would send it too.
    private const double LatestBegin = 0.4;
    private const double LatestEnd = 0.9;

    private readonly Guid id = Guid.NewGuid();
    private DateTime takenAt;
    private Guid? unrecorded;
    private bool hasTaken;

    public bool MayBeginMail => clock.Now() < takenAt + (duration * LatestBegin);

    /// <summary>How long the sending of a mail that is begun now may take.</summary>
    public TimeSpan TimeForMail => takenAt + (duration * LatestEnd) - clock.Now();

    public bool IsOver => clock.Now() >= takenAt + duration;

    /// <returns>The mails taken, the most urgent first; none when none is due.</returns>
    public async Task<IReadOnlyList<OutboxMessage>> TakeAsync(CancellationToken cancellation)
    {
        int taken;
        do
        {
            takenAt = clock.Now();
            var candidates = await Free().OrderBy(m => m.Priority).ThenBy(m => m.DueAt).Select(m => m.Id).Take(Size).ToListAsync(cancellation);
            if (candidates.Count == 0)
                return [];

            hasTaken = true;
            taken = await Free().Where(m => candidates.Contains(m.Id)).ExecuteUpdateAsync(
                set => set.SetProperty(m => m.LeaseId, id).SetProperty(m => m.LeasedUntil, takenAt + duration), cancellation);
        }
        while (taken == 0); // Another process was quicker with all of them; there may be more.

        return await db.Outbox.AsNoTracking().Where(m => m.LeaseId == id)
            .OrderBy(m => m.Priority).ThenBy(m => m.DueAt).ToListAsync(cancellation);
    }

    /// <summary>Writes down how a try ended, and gives the mail back; does nothing to a mail that somebody else took meanwhile.</summary>
    public async Task RecordAsync(OutboxMessage mail, OutboxState state, DateTime dueAt, string? error)
    {
        unrecorded = mail.Id;
        DateTime? sentAt = state is OutboxState.Sent ? clock.Now() : null;
        // Not to be interrupted: a mail that was sent and is not recorded would be sent again.
        await db.Outbox.Where(m => m.Id == mail.Id && m.LeaseId == id).ExecuteUpdateAsync(
            set =>
            {
                set.SetProperty(m => m.State, state)
                    .SetProperty(m => m.Attempts, m => m.Attempts + 1)
                    .SetProperty(m => m.SentAt, sentAt)
                    .SetProperty(m => m.DueAt, dueAt)
                    .SetProperty(m => m.LastError, error)
                    .SetProperty(m => m.LeaseId, (Guid?)null)
                    .SetProperty(m => m.LeasedUntil, (DateTime?)null);
                // Whoever got it has the link. In the row as it is by now: somebody named in it may have been erased meanwhile.
                if (state is OutboxState.Sent && SecretLinks.In(mail.Payload) is [var first, .. var others])
                {
                    var second = others.Length > 0 ? others[0] : first;
                    set.SetProperty(m => m.Payload, m => m.Payload.Replace(first, SecretLinks.Mask).Replace(second, SecretLinks.Mask));
                }
            },
            CancellationToken.None);
        unrecorded = null;
    }

    /// <summary>Gives back at once what was not tried. A mail whose try could not be recorded stays leased to the end.</summary>
    public async Task ReleaseAsync()
    {
        // Even a write that changes nothing waits for other writers.
        if (!hasTaken)
            return;

        // The site may be stopping: no time to wait long for a database that is away.
        using var brief = new CancellationTokenSource(TimeSpan.FromSeconds(3));
        await db.Outbox.Where(m => m.LeaseId == id && m.Id != unrecorded).ExecuteUpdateAsync(
            set => set.SetProperty(m => m.LeaseId, (Guid?)null).SetProperty(m => m.LeasedUntil, (DateTime?)null), brief.Token);
    }

    private IQueryable<OutboxMessage> Free() => db.Outbox.Where(m =>
        m.State == OutboxState.Pending && m.DueAt <= takenAt && (m.LeasedUntil == null || m.LeasedUntil <= takenAt));
}
