using DebateInvite.Web.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace DebateInvite.Web.Features.Replies.Forms;

/// <summary>
/// A guest's form that could not be stored because the database is away comes back with all that was typed and says so
/// (503). The page needs nothing from the database, not even the event. A write that took too long counts as one.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed partial class FormSurvivesOutageAttribute : ActionFilterAttribute
{
    private const string RetryAfterSeconds = "60";

    /// <summary>Around all that is done for the action: the event that the address names is read there too.</summary>
    public FormSurvivesOutageAttribute() => Order = -200;

    public override async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var executed = await next();
        if (executed.Exception is not { } failure || !(failure is OperationCanceledException || DatabaseFault.IsOutage(failure)))
            return;

        LogNotStored(context.HttpContext.RequestServices.GetRequiredService<ILogger<FormSurvivesOutageAttribute>>(), failure);
        executed.Result = ComeBack(context);
        executed.ExceptionHandled = true;
    }

    /// <summary>503, and when to come back: with the form, if one was posted that can be long, else with the page that says so.</summary>
    internal static IActionResult ComeBack(ActionExecutingContext context)
    {
        var controller = (Controller)context.Controller;
        controller.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        controller.Response.Headers.RetryAfter = RetryAfterSeconds;
        return context.ActionArguments.Values.OfType<RsvpForm>().SingleOrDefault() is { } form
            ? controller.View("/Features/Replies/Forms/NotStored.cshtml", form)
            : controller.StatusCode(StatusCodes.Status503ServiceUnavailable);
    }

    [LoggerMessage(LogLevel.Error, "The database is away; a guest's form was given back.")]
    private static partial void LogNotStored(ILogger log, Exception failure);
}
