using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Features.Organiser.Shared;
using DebateInvite.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace DebateInvite.Web.Features.Organiser.ConfirmIdentity;

/// <summary>
/// Leads to the page that asks who is there, before an action with <see cref="AsksAgainAttribute"/> and once the grace is over
/// (<see cref="OrganiserSession.Grace"/>). What was posted is kept in that page, sealed, and goes on from there.
/// </summary>
public sealed class AskAgain(KeptRequests kept, IModelMetadataProvider metadata, TimeProvider clock) : IAsyncActionFilter, IOrderedFilter
{
    /// <summary>After who is signed in is known, and that the form came from us; before anything is read for the action.</summary>
    public int Order => -130;

    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var http = context.HttpContext;
        if (context.ActionDescriptor.EndpointMetadata.OfType<AsksAgainAttribute>().FirstOrDefault() is not { } asks
            || !DeskSession.Of(http).MustBeAskedAt(clock.Now()))
            await next();
        else if (HttpMethods.IsPost(http.Request.Method))
            context.Result = AskHere(context, await kept.SealAsync(CurrentOrganiser.Of(http.User), http.Request));
        else
            context.Result = new RedirectToActionResult("Show", "ConfirmIdentity", new { returnUrl = KeptRequests.AddressOf(http.Request), asks.IsFile });
    }

    private ViewResult AskHere(ActionExecutingContext context, string form)
    {
        // What the refused form says is not what this page asks.
        context.ModelState.Clear();
        return new ViewResult
        {
            StatusCode = StatusCodes.Status403Forbidden,
            ViewName = "/Features/Organiser/ConfirmIdentity/Show.cshtml",
            ViewData = new ViewDataDictionary<ConfirmForm>(metadata, context.ModelState) { Model = new ConfirmForm { Kept = form } },
        };
    }
}
