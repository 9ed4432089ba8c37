using System.Globalization;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Replies.Forms;
using DebateInvite.Web.Features.Shared;
using DebateInvite.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Options;

namespace DebateInvite.Web.Features.Replies;

/// <summary>Marks what guests, and so anybody, may post (<see cref="GuestsPosts"/>).</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class GuestsPostAttribute : Attribute
{
    /// <summary>Posts that are counted apart from others of the same client.</summary>
    public string Counted { get; init; } = "";

    /// <summary>
    /// Whoever posts has a guest's own link, so the site writes to nobody who has not asked for it: a stranger who has used up what
    /// may be sent to an address keeps its owner from nothing.
    /// </summary>
    public bool IsByOwner { get; init; }
}

/// <summary>A form of guests with an address that the site then writes to.</summary>
public interface INamesRecipient
{
    string? Email { get; }
}

/// <summary>
/// Guests' posts are counted (<see cref="PostLimits"/>), and this process works on a few at once
/// (<see cref="LimitOptions.RepliesInFlight"/>): they wait for the event's row one after the other anyway, so others wait here for
/// a few seconds, and are then asked to come back. What is refused, or cannot be stored because the database is away, comes
/// back to the guest with all that was typed, and says when to send it again (429, 503). That page needs nothing from the database.
/// A write that took too long counts as an outage.
/// </summary>
public sealed partial class GuestsPosts(PostLimits limits, IOptions<LimitOptions> options, ILogger<GuestsPosts> log) : IAsyncActionFilter, IDisposable
{
    /// <summary>Around all that is done for the action: the event that the address names is read there too.</summary>
    public const int Order = -200;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan UntilItIsBack = TimeSpan.FromMinutes(1);

    private readonly SemaphoreSlim places = new(options.Value.RepliesInFlight);

    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var request = context.HttpContext;
        if (!HttpMethods.IsPost(request.Request.Method) || context.ActionDescriptor.EndpointMetadata.OfType<GuestsPostAttribute>().LastOrDefault() is not { } post)
        {
            await next();
            return;
        }

        if ((limits.OfClient(request.Connection.RemoteIpAddress, post.Counted) ?? limits.OfRecipient(post.IsByOwner ? null : RecipientOf(context))) is { } wait)
        {
            context.Result = ComeBack(context, StatusCodes.Status429TooManyRequests, wait);
            return;
        }

        if (!await places.WaitAsync(Patience, request.RequestAborted))
        {
            context.Result = ComeBack(context, StatusCodes.Status503ServiceUnavailable, UntilItIsBack);
            return;
        }

        try
        {
            await WorkAsync(context, next);
        }
        finally
        {
            places.Release();
        }
    }

    public void Dispose() => places.Dispose();

    private async Task WorkAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        try
        {
            var addressed = context.HttpContext.RequestServices.GetRequiredService<Addressed>();
            if (await addressed.EventAsync(context.HttpContext.RequestAborted) is { } debate && limits.OfEvent(debate.Id) is { } wait)
            {
                context.Result = ComeBack(context, StatusCodes.Status429TooManyRequests, wait);
                return;
            }
        }
        catch (Exception failure) when (IsOutage(failure))
        {
            LogNotStored(failure);
            context.Result = ComeBack(context, StatusCodes.Status503ServiceUnavailable, UntilItIsBack);
            return;
        }

        var executed = await next();
        if (executed.Exception is not { } fault || !IsOutage(fault))
            return;

        LogNotStored(fault);
        executed.Result = ComeBack(context, StatusCodes.Status503ServiceUnavailable, UntilItIsBack);
        executed.ExceptionHandled = true;
    }

    private static bool IsOutage(Exception failure) => failure is OperationCanceledException || DatabaseFault.IsOutage(failure);

    private static string? RecipientOf(ActionExecutingContext context) => context.ActionArguments.Values.OfType<INamesRecipient>().FirstOrDefault()?.Email;

    // With the form, if one was posted, else with the page that says so.
    private static IActionResult ComeBack(ActionExecutingContext context, int status, TimeSpan wait)
    {
        var controller = (Controller)context.Controller;
        controller.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        var form = context.ActionArguments.Values.FirstOrDefault(NotStoredPage.CanShow);
        return form is null
            ? controller.StatusCode(status)
            : controller.View(status, "/Features/Replies/Forms/NotStored.cshtml", new NotStoredPage(form, status == StatusCodes.Status429TooManyRequests, wait));
    }

    [LoggerMessage(LogLevel.Error, "The database is away; a guest's form was given back.")]
    private partial void LogNotStored(Exception failure);
}
