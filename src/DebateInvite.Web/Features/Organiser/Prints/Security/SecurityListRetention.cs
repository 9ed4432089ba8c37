using DebateInvite.Domain.Prints;
using DebateInvite.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Prints.Security;

/// <summary>Looks twice a day at which events' security lists have kept their names long enough (<see cref="SecurityList.DaysKept"/>).</summary>
public sealed class SecurityListRetention(IServiceScopeFactory scopes, DatabaseReadiness database, TimeProvider clock, ILogger<SecurityListRetention> log)
    : DatabaseWorker(database, clock, log)
{
    protected override TimeSpan Poll => TimeSpan.FromHours(12);

    protected override Task WorkAsync(CancellationToken stopping) => ForgetAsync(stopping);

    /// <returns>How many versions lost their names.</returns>
    public async Task<int> ForgetAsync(CancellationToken cancellation)
    {
        var forgotten = 0;
        foreach (var id in await DueAsync(cancellation))
        {
            await using var scope = scopes.CreateAsyncScope();
            forgotten += await scope.ServiceProvider.GetRequiredService<ForgetSecurityLists>().RunAsync(id, cancellation);
        }

        return forgotten;
    }

    // Nothing to do is the rule, and no reason to keep guests waiting for the event's lock.
    private async Task<IReadOnlyList<Guid>> DueAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<DebateContext>();
        var kept = db.SecurityLists.Where(l => l.ForgottenAt == null).Select(l => l.EventId);
        var events = await db.Events.AsNoTracking().Where(e => kept.Contains(e.Id)).ToListAsync(cancellation);
        return [.. events.Where(debate => !SecurityList.MayBeIssuedAt(debate, Clock.Now())).Select(debate => debate.Id)];
    }
}
