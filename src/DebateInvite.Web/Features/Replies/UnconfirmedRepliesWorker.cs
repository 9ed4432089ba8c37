using DebateInvite.Web.Data;

namespace DebateInvite.Web.Features.Replies;

/// <summary>Looks every minute which seats are held no longer, and which replies nobody has confirmed in time.</summary>
public sealed class UnconfirmedRepliesWorker(
    IServiceScopeFactory scopes, DatabaseReadiness database, TimeProvider clock, ILogger<UnconfirmedRepliesWorker> log)
    : DatabaseWorker(database, clock, log)
{
    protected override TimeSpan Poll => TimeSpan.FromMinutes(1);

    protected override Task WorkAsync(CancellationToken stopping) => LookAsync(stopping);

    /// <returns>Of how many events something was done.</returns>
    public async Task<int> LookAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ForgetUnconfirmed>().RunAsync(cancellation);
    }
}
