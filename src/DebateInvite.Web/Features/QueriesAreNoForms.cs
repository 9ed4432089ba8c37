using Microsoft.AspNetCore.Mvc.Filters;

namespace DebateInvite.Web.Features;

/// <summary>
/// What stands in an address and means nothing counts as not said: nobody has filled in anything wrongly, and the page that
/// is shown is titled and filled as if it were not there.
/// </summary>
internal sealed class QueriesAreNoForms : IActionFilter
{
    public void OnActionExecuting(ActionExecutingContext context)
    {
        if (HttpMethods.IsGet(context.HttpContext.Request.Method) || HttpMethods.IsHead(context.HttpContext.Request.Method))
            context.ModelState.Clear();
    }

    public void OnActionExecuted(ActionExecutedContext context)
    {
    }
}
