using DebateInvite.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Options;

namespace DebateInvite.Web.Features.Organiser.SecondFactor;

/// <summary>
/// Where the installation requires a second factor (<see cref="SecurityOptions.RequireSecondFactor"/>), whoever has none is led from
/// every page of the desk to the one that sets it up.
/// </summary>
public sealed class SecondFactorFirst(IOptions<SecurityOptions> security) : IActionFilter, IOrderedFilter
{
    /// <summary>Before anybody is asked again who they are.</summary>
    public int Order => -140;

    public void OnActionExecuting(ActionExecutingContext context)
    {
        var (action, http) = (context.ActionDescriptor, context.HttpContext);
        var isOpen = !action.RouteValues.Values.Contains(OrganiserArea.Name, StringComparer.Ordinal)
            || action.EndpointMetadata.Any(mark => mark is IAllowAnonymous or OpenWithoutFactorAttribute);
        // A telephone at the door is nobody's, and has no session.
        if (security.Value.RequireSecondFactor && !isOpen && http.Features.Get<DeskSession>() is { HasSecondFactor: false })
            context.Result = new RedirectToActionResult("Show", "SecondFactor", routeValues: null);
    }

    public void OnActionExecuted(ActionExecutedContext context)
    {
    }
}
