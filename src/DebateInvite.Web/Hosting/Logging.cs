using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace DebateInvite.Web.Hosting;

/// <summary>
/// What is written down about what the site does: to read on a developer's console, compact JSON elsewhere. Addresses with a
/// token in them, form values and people's addresses are never part of it: a request is logged by its route's pattern.
/// </summary>
public static class Logging
{
    public static WebApplicationBuilder AddLogging(this WebApplicationBuilder builder)
    {
        builder.Services.AddSerilog(
            log =>
            {
                log.ChooseEvents(builder.Configuration);
                if (builder.Environment.IsDevelopment())
                    log.WriteTo.Console(formatProvider: CultureInfo.InvariantCulture);
                else
                    log.WriteTo.Console(new RenderedCompactJsonFormatter());
            },
            // The site's logger is its host's own, not the process's: several hosts can run side by side.
            preserveStaticLogger: true);
        return builder;
    }

    /// <summary>What is written down, wherever it is written to.</summary>
    public static LoggerConfiguration ChooseEvents(this LoggerConfiguration log, IConfiguration configuration) => log
        .MinimumLevel.Information()
        .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
        .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
        .MinimumLevel.Override("System", LogEventLevel.Warning)
        .ReadFrom.Configuration(configuration)
        .Enrich.FromLogContext()
        .Enrich.With<WithoutRequestPath>();

    public static IApplicationBuilder UseRequestLogging(this IApplicationBuilder app) => app.UseSerilogRequestLogging(options =>
    {
        options.Logger = app.ApplicationServices.GetRequiredService<Serilog.ILogger>();
        options.MessageTemplate = "{RequestMethod} {Route} answered {StatusCode} in {Elapsed:0.0} ms";
        options.IncludeQueryInRequestPath = false;
        options.GetMessageTemplateProperties = (context, _, elapsed, status) =>
        [
            new LogEventProperty("RequestMethod", new ScalarValue(context.Request.Method)),
            new LogEventProperty("Route", new ScalarValue(RouteOf(context))),
            new LogEventProperty("StatusCode", new ScalarValue(status)),
            new LogEventProperty("Elapsed", new ScalarValue(elapsed)),
        ];
        options.GetLevel = (context, _, failure) =>
            failure is not null || context.Response.StatusCode >= StatusCodes.Status500InternalServerError ? LogEventLevel.Error
            : RouteOf(context).StartsWith("/health", StringComparison.Ordinal) ? LogEventLevel.Debug
            : LogEventLevel.Information;
    });

    /// <summary>The server puts the address of the request beside everything that is logged during it; some have a token in them.</summary>
    private sealed class WithoutRequestPath : ILogEventEnricher
    {
        public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory) => logEvent.RemovePropertyIfPresent("RequestPath");
    }

    private static string RouteOf(HttpContext context)
    {
        // An error page is shown in place of another; that other is meant.
        var endpoint = context.Features.Get<IExceptionHandlerFeature>() is { } failed ? failed.Endpoint
            : context.Features.Get<IStatusCodeReExecuteFeature>() is { } shown ? shown.Endpoint
            : context.GetEndpoint();
        return (endpoint as RouteEndpoint)?.RoutePattern.RawText ?? "(no route)";
    }
}
