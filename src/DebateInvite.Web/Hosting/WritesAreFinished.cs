using Microsoft.AspNetCore.Mvc.Filters;

namespace DebateInvite.Web.Hosting;

/// <summary>
/// Whoever posts something and goes away, as a telephone does that closes its tab, has posted it. Once the action has begun,
/// no browser ends its work any more, so that what belongs together happens together: rows and their commit, and what must
/// follow a commit. Only the server's own end does, or the time that a write may take at most.
/// </summary>
public sealed class WritesAreFinished : IAsyncActionFilter, IOrderedFilter
{
    private static readonly TimeSpan AtMost = TimeSpan.FromMinutes(5);

    /// <summary>Before what is done for the action, as reading its event is.</summary>
    public int Order => -100;

    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var method = context.HttpContext.Request.Method;
        if (HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || context.ActionDescriptor.EndpointMetadata.OfType<OnlyReadsAttribute>().Any())
        {
            await next();
            return;
        }

        // Real time: it is about how long a server works, not about deadlines.
        using var end = new CancellationTokenSource(AtMost);
        context.HttpContext.RequestAborted = end.Token;
        foreach (var parameter in context.ActionDescriptor.Parameters.Where(parameter => parameter.ParameterType == typeof(CancellationToken)))
            context.ActionArguments[parameter.Name] = end.Token;
        await next();
    }
}

/// <summary>Marks what is posted only for its length and writes nothing: with the browser goes the reason for the work.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OnlyReadsAttribute : Attribute;
