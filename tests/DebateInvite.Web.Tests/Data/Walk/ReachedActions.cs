using System.Collections.Concurrent;
using DebateInvite.Web.Features.Errors;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace DebateInvite.Web.Tests.Data.Walk;

/// <summary>Which actions have done their work: shown something, or done what was asked. A form that is refused is answered by an error.</summary>
internal sealed class ReachedActions : IActionFilter
{
    private readonly ConcurrentDictionary<string, bool> reached = new(StringComparer.Ordinal);

    public void Follow(IServiceCollection services) => services.Configure<MvcOptions>(mvc => mvc.Filters.Add(this));

    public void OnActionExecuting(ActionExecutingContext context)
    {
    }

    public void OnActionExecuted(ActionExecutedContext context)
    {
        var isError = context.HttpContext.Response.StatusCode >= StatusCodes.Status400BadRequest && context.Controller is not ErrorsController;
        if (context.Exception is null && !isError && context.Result is not StatusCodeResult { StatusCode: not StatusCodes.Status204NoContent })
            reached[Name(context.HttpContext.Request.Method, context.ActionDescriptor.AttributeRouteInfo!.Template!)] = true;
    }

    /// <summary>Actions of the site that were not reached, such as <c>POST /organiser/accounts</c>.</summary>
    public IReadOnlyList<string> Missing(IServiceProvider services) =>
    [
        .. services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<ControllerActionDescriptor>() is not null)
            .SelectMany(endpoint => (endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"])
                .Select(method => Name(method, endpoint.RoutePattern.RawText!)))
            .Where(name => !reached.ContainsKey(name))
            .Order(StringComparer.Ordinal),
    ];

    private static string Name(string method, string template) => $"{method} /{template.TrimStart('/')}";
}
