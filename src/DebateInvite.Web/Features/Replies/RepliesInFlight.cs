using DebateInvite.Web.Features.Replies.Forms;
using DebateInvite.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace DebateInvite.Web.Features.Replies;

/// <summary>
/// Of guests' posts, this process works on a few at once (<see cref="LimitOptions.RepliesInFlight"/>): they wait for the event's
/// row one after the other anyway. Others wait here for a few seconds, and are then asked to come back (503), soon and with
/// their form as they sent it, rather than late and by a time-out of the database.
/// </summary>
public sealed class RepliesInFlight(IOptions<LimitOptions> limits) : IAsyncActionFilter, IDisposable
{
    /// <summary>Before the database is asked for anything, as for the event that the address names; within what gives forms back.</summary>
    public const int Order = -150;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim places = new(limits.Value.RepliesInFlight);

    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        if (!IsGuestsPost(context))
        {
            await next();
            return;
        }

        if (!await places.WaitAsync(Patience, context.HttpContext.RequestAborted))
        {
            context.Result = FormSurvivesOutageAttribute.ComeBack(context);
            return;
        }

        try
        {
            await next();
        }
        finally
        {
            places.Release();
        }
    }

    public void Dispose() => places.Dispose();

    private static bool IsGuestsPost(ActionExecutingContext context) =>
        HttpMethods.IsPost(context.HttpContext.Request.Method)
        && !context.ActionDescriptor.RouteValues.Values.Contains(OrganiserArea.Name, StringComparer.Ordinal)
        && context.ActionDescriptor.EndpointMetadata.OfType<EnableRateLimitingAttribute>().Any();
}
