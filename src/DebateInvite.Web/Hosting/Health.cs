using DebateInvite.Domain.Outbox;
using DebateInvite.Web.Data;
using DebateInvite.Web.Email.Outbox;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace DebateInvite.Web.Hosting;

/// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: its database can be read and written, and mails go out.</summary>
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

    private sealed class DatabaseCheck(DatabaseTrial database) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
            await database.FaultAsync(cancellationToken) is { } fault ? HealthCheckResult.Unhealthy(fault) : HealthCheckResult.Healthy();
    }

    /// <summary>A backlog degrades the site but does not take it out of service: replies are still stored.</summary>
    private sealed class OutboxCheck(DatabaseTrial database, DebateContext db, IOptions<OutboxOptions> outbox, TimeProvider clock) : IHealthCheck
    {
        private static readonly TimeSpan Late = TimeSpan.FromMinutes(15);

        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            if (await database.FaultAsync(cancellationToken) is { } fault)
                return HealthCheckResult.Unhealthy(fault);
            var since = clock.Now() - Late;
            var overdue = await db.Outbox.CountAsync(m => m.State == OutboxState.Pending && m.DueAt < since, cancellationToken);
            if (overdue > 0)
                return HealthCheckResult.Degraded($"{overdue} mails are more than 15 minutes late.");
            var stranded = await db.Outbox.Stranded(clock.Now(), outbox.Value).CountAsync(cancellationToken);
            return stranded == 0 ? HealthCheckResult.Healthy() : HealthCheckResult.Degraded($"{stranded} mails wait for a day that no retry leads to.");
        }
    }
}
