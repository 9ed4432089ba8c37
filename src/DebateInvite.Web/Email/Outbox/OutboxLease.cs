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
    // Each mail begun must have ended and be recorded within the lease, or another process would send it too.
    private const double LatestBeginning = 0.4;
    private const double LatestEnd = 0.9;

    // Whatever is more urgent waits no longer than that for its turn.
    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(10);

    private readonly Guid id = Guid.NewGuid();
    private readonly HashSet<Guid> held = [];
    private DateTime takenAt;

    /// <summary>No mail may be begun after that. UTC.</summary>
    public DateTime LatestBegin => takenAt + (duration * LatestBeginning is var latest && latest < Turn ? latest : Turn);

    /// <summary>How long the sending of a mail that is begun now may take.</summary>
    public TimeSpan TimeForMail => takenAt + (duration * LatestEnd) - clock.Now();

    public bool IsOver => clock.Now() >= takenAt + duration;

    /// <param name="size">How many at most.</param>
    /// <returns>The mails taken, the most urgent first; none when none is due.</returns>
    public async Task<IReadOnlyList<OutboxMessage>> TakeAsync(int size, CancellationToken cancellation)
    {
        int taken;
        do
        {
            takenAt = clock.Now();
            var candidates = await Free().OrderBy(m => m.Priority).ThenBy(m => m.DueAt).Select(m => m.Id).Take(size).ToListAsync(cancellation);
            if (candidates.Count == 0)
                return [];

            // From here on some may be ours, whatever becomes of the statement.
            held.UnionWith(candidates);
            taken = await Free().Where(m => candidates.Contains(m.Id)).ExecuteUpdateAsync(
                set => set.SetProperty(m => m.LeaseId, id).SetProperty(m => m.LeasedUntil, takenAt + duration), cancellation);
        }
        while (taken == 0); // Another process was quicker with all of them; there may be more.

        var mails = await db.Outbox.AsNoTracking().Where(m => m.LeaseId == id)
            .OrderBy(m => m.Priority).ThenBy(m => m.DueAt).ToListAsync(cancellation);
        held.IntersectWith(mails.Select(m => m.Id));
        return mails;
    }

    /// <summary>
    /// Writes down how tries ended, all or none, and gives those mails back; does nothing to a mail that somebody else took meanwhile, or that is recorded.
    /// </summary>
    public async Task RecordAsync(IReadOnlyCollection<OutboxTry> tries)
    {
        // Not to be interrupted: a mail that was sent and is not recorded would be sent again.
        await db.InTransactionAsync(
            async token =>
            {
                foreach (var ended in tries)
                    await RecordAsync(ended, token);
                return tries.Count;
            },
            CancellationToken.None);
        held.ExceptWith(tries.Select(ended => ended.Mail.Id));
    }

    /// <summary>Gives back at once what was not tried.</summary>
    /// <param name="unrecorded">Mails whose tries could not be recorded: they stay leased to the end.</param>
    public async Task ReleaseAsync(IReadOnlyCollection<Guid> unrecorded)
    {
        held.ExceptWith(unrecorded);
        // Even a write that changes nothing waits for other writers.
        if (held.Count == 0)
            return;

        // The site may be stopping: no time to wait long for a database that is away.
        using var brief = new CancellationTokenSource(TimeSpan.FromSeconds(3));
        await db.Outbox.Where(m => m.LeaseId == id && !unrecorded.Contains(m.Id)).ExecuteUpdateAsync(
            set => set.SetProperty(m => m.LeaseId, (Guid?)null).SetProperty(m => m.LeasedUntil, (DateTime?)null), brief.Token);
    }

    // In SQL that both databases know: for EF to make this statement takes ten times as long as for them to run it, and there is one for each mail.
    private Task<int> RecordAsync(OutboxTry ended, CancellationToken cancellation)
    {
        // Whoever got it has the link. In the row as it is by now: somebody named in it may have been erased meanwhile.
        string[] secrets = ended.State is OutboxState.Sent ? SecretLinks.In(ended.Mail.Payload) : [];
        var (first, second) = (secrets.FirstOrDefault(SecretLinks.Mask), secrets.LastOrDefault(SecretLinks.Mask));
        DateTime? sentAt = ended.State is OutboxState.Sent ? ended.At : null;
        return db.Database.ExecuteSqlAsync(
            $"""
            UPDATE Outbox
            SET State = {ended.State.ToString()}, Attempts = Attempts + 1, SentAt = {sentAt}, DueAt = {ended.DueAt}, LastError = {ended.Error}, LeaseId = NULL, LeasedUntil = NULL,
                Payload = REPLACE(REPLACE(Payload, {first}, {SecretLinks.Mask}), {second}, {SecretLinks.Mask})
            WHERE Id = {ended.Mail.Id} AND LeaseId = {id}
            """,
            cancellation);
    }

    private IQueryable<OutboxMessage> Free() => db.Outbox.Where(m =>
        m.State == OutboxState.Pending && m.DueAt <= takenAt && (m.LeasedUntil == null || m.LeasedUntil <= takenAt));
}
