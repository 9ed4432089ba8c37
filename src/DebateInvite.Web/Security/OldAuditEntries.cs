using System.Net;
using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Identity;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Security;

/// <summary>Shortens the client addresses in the desk's log after a month, and deletes entries after a year, as the privacy notice says.</summary>
public sealed class OldAuditEntries(
    IServiceScopeFactory scopes, DatabaseReadiness database, TimeProvider clock, ILogger<OldAuditEntries> log)
    : DatabaseWorker(database, clock, log)
{
    private const int Batch = 500;

    protected override TimeSpan Poll => TimeSpan.FromHours(12);

    protected override Task WorkAsync(CancellationToken stopping) => ForgetAsync(stopping);

    public async Task ForgetAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<DebateContext>();
        var (last, lastExact) = (Clock.Now().AddDays(-AuditEntry.DaysKept), Clock.Now().AddDays(-AuditEntry.DaysWithNetwork));

        var old = db.AuditEntries.Where(e => e.At < last);
        // A deletion waits for whoever is writing, also one of nothing.
        if (await old.AnyAsync(cancellation))
            await old.ExecuteDeleteAsync(cancellation);

        var exact = db.AuditEntries.Where(e => e.At < lastExact && e.Network != "" && !EF.Functions.Like(e.Network, "%*"));
        while (await exact.OrderBy(e => e.At).Take(Batch).ToListAsync(cancellation) is { Count: > 0 } some)
        {
            foreach (var entry in some)
                entry.Network = ClientNetwork.Shortened(IPAddress.TryParse(entry.Network, out var address) ? address : null);
            await db.SaveChangesAsync(cancellation);
            db.ChangeTracker.Clear();
        }
    }
}
