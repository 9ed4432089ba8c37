using DebateInvite.Domain.Outbox;
using DebateInvite.Web.Data;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace DebateInvite.Web.Hosting;

/// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: its database does too, and mails go out.</summary>
public static class Health
{
    private const string Prefix = "/health";
    private const string Ready = "ready";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static WebApplicationBuilder AddHealth(this WebApplicationBuilder builder)
    {
        builder.Services.AddHealthChecks()
            .AddCheck<DatabaseCheck>("database", tags: [Ready], timeout: Patience)
            .AddCheck<OutboxCheck>("outbox", tags: [Ready], timeout: Patience);
        return builder;
    }

    public static bool IsAskedFor(HttpContext context) => context.Request.Path.StartsWithSegments(Prefix, StringComparison.Ordinal);

    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHealthChecks(Prefix + "/live", new HealthCheckOptions { Predicate = _ => false });
        endpoints.MapHealthChecks(Prefix + "/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready) });
    }

    private sealed class DatabaseCheck(DatabaseReadiness database, DebateContext db) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
            database.IsReady && await db.Database.CanConnectAsync(cancellationToken)
                ? HealthCheckResult.Healthy()
                : HealthCheckResult.Unhealthy("The database is not ready.");
    }

    /// <summary>A backlog degrades the site but does not take it out of service: replies are still stored.</summary>
    private sealed class OutboxCheck(DatabaseReadiness database, DebateContext db, TimeProvider clock) : IHealthCheck
    {
        private static readonly TimeSpan Late = TimeSpan.FromMinutes(15);

        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            if (!database.IsReady)
                return HealthCheckResult.Unhealthy("The database is not ready.");
            var since = clock.Now() - Late;
            var overdue = await db.Outbox.CountAsync(m => m.State == OutboxState.Pending && m.DueAt < since, cancellationToken);
            return overdue == 0 ? HealthCheckResult.Healthy() : HealthCheckResult.Degraded($"{overdue} mails are more than 15 minutes late.");
        }
    }
}
