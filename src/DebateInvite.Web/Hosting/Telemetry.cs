using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace DebateInvite.Web.Hosting;

/// <summary>Traces and metrics, sent by OTLP where <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> says where to; else nothing is measured.</summary>
public static class Telemetry
{
    public static WebApplicationBuilder AddTelemetry(this WebApplicationBuilder builder)
    {
        if (string.IsNullOrEmpty(builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"]))
            return builder;

        builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("DebateInvite"))
            .WithTracing(tracing => tracing
                .AddAspNetCoreInstrumentation(options => options.EnrichWithHttpRequest = (activity, request) =>
                {
                    // Addresses can hold a guest's token: the route's pattern, set by the framework, has to do.
                    activity.SetTag("url.path", null);
                    activity.SetTag("url.query", null);
                })
                .AddSqlClientInstrumentation()
                .AddOtlpExporter())
            .WithMetrics(metrics => metrics
                .AddAspNetCoreInstrumentation()
                .AddMeter("System.Runtime", Email.Outbox.OutboxMetrics.MeterName)
                .AddOtlpExporter());
        return builder;
    }
}
