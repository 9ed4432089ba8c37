using DebateInvite.Web.Data;
using Microsoft.AspNetCore.Mvc.Controllers;

namespace DebateInvite.Web.Hosting;

/// <summary>Answers 503 while the database is not ready, so that a guest sees a page and not a fault.</summary>
public sealed class DatabaseGate(RequestDelegate next, DatabaseReadiness database)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (database.IsReady || !IsNeededFor(context) || AnswersItself(context))
            return next(context);

        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        context.Response.Headers.RetryAfter = "10";
        return Task.CompletedTask;
    }

    /// <summary>All pages need the database but those that say that they do not; files and health are no pages.</summary>
    public static bool IsNeededFor(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<ControllerActionDescriptor>() is not null && !WorksWithoutDatabaseAttribute.IsOn(context);

    private static bool AnswersItself(HttpContext context) =>
        HttpMethods.IsPost(context.Request.Method) && context.GetEndpoint()?.Metadata.GetMetadata<IAnswersOutage>() is not null;
}

/// <summary>Marks posts that are given back while the database is away, rather than answered with a page that has lost them.</summary>
public interface IAnswersOutage;

/// <summary>Marks pages that need no database.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class WorksWithoutDatabaseAttribute : Attribute
{
    public static bool IsOn(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<WorksWithoutDatabaseAttribute>() is not null;
}
