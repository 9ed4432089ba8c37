using System.Globalization;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Replies.Forms;
using DebateInvite.Web.Features.Shared;
using DebateInvite.Web.Hosting;
using DebateInvite.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Options;

namespace DebateInvite.Web.Features.Replies;

/// <summary>Marks what guests, and so anybody, may post (<see cref="GuestsPosts"/>). It takes no token against forgery (ADR 20).</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class GuestsPostAttribute : IgnoreAntiforgeryTokenAttribute, IAnswersOutage
{
    /// <summary>Posts that are counted apart from others of the same client.</summary>
    public string Counted { get; init; } = "";

    /// <summary>
    /// Whoever posts has a guest's own link, so the site writes to nobody who has not asked for it: a stranger who has used up what
    /// may be sent to an address keeps its owner from nothing.
    /// </summary>
    public bool IsByOwner { get; init; }

    /// <summary>What the guest wants by it, which is said where it is refused.</summary>
    public Posted What { get; init; }

    /// <returns>Null: nothing of the kind is being posted.</returns>
    public static GuestsPostAttribute? Of(HttpContext context, Endpoint? endpoint) =>
        HttpMethods.IsPost(context.Request.Method) ? endpoint?.Metadata.GetMetadata<GuestsPostAttribute>() : null;
}

/// <summary>A form of guests with an address that the site then writes to.</summary>
public interface INamesRecipient
{
    string? Email { get; }
}

/// <summary>
/// Guests' posts come from the site's own pages (<see cref="ForeignPosts"/>) and are counted (<see cref="PostLimits"/>), and this process
/// works on a few at once (<see cref="LimitOptions.RepliesInFlight"/>): they wait for the event's row one after the other anyway, so others
/// wait here for a few seconds, and are then asked to come back. What is refused, or cannot be stored because the database is away, comes
/// back to the guest with all that was typed, and says what to do (403, 429, 503). That page needs nothing from the database.
/// A write that took too long counts as an outage.
/// </summary>
public sealed partial class GuestsPosts(
    ForeignPosts foreign, PostLimits limits, DatabaseReadiness database, IOptions<LimitOptions> options, ILogger<GuestsPosts> log) : IAsyncActionFilter, IDisposable
{
    /// <summary>Around all that is done for the action: the event that the address names is read there too.</summary>
    public const int Order = -200;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan UntilItIsBack = TimeSpan.FromMinutes(1);

    private readonly SemaphoreSlim places = new(options.Value.RepliesInFlight);

    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var request = context.HttpContext;
        if (GuestsPostAttribute.Of(request, request.GetEndpoint()) is not { } post)
        {
            await next();
            return;
        }

        if (Refused(context, post) is { } refused)
        {
            context.Result = refused;
            return;
        }

        if (!await places.WaitAsync(Patience, request.RequestAborted))
        {
            context.Result = ComeBack(context, NotStoredReason.Away, UntilItIsBack);
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

    private IActionResult? Refused(ActionExecutingContext context, GuestsPostAttribute post)
    {
        var request = context.HttpContext;
        if (foreign.IsForeign(request.Request))
            return ComeBack(context, NotStoredReason.Foreign);
        if (!database.IsReady)
            return ComeBack(context, NotStoredReason.Away, UntilItIsBack);
        if (OnlySwitchesLanguage(context))
            return null;
        if ((limits.OfClient(request.Connection.RemoteIpAddress, post.Counted) ?? limits.OfRecipient(post.IsByOwner ? null : RecipientOf(context))) is { } wait)
            return ComeBack(context, NotStoredReason.TooMany, wait);
        // The form comes back without the trap, so a person has only to send it again.
        return context.ActionArguments.Values.OfType<RsvpForm>().Any(form => form.IsFromProgram) ? ComeBack(context, NotStoredReason.Trap) : null;
    }

    private async Task WorkAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        try
        {
            var addressed = context.HttpContext.RequestServices.GetRequiredService<Addressed>();
            if (!OnlySwitchesLanguage(context)
                && await addressed.EventAsync(context.HttpContext.RequestAborted) is { } debate && limits.OfEvent(debate.Id) is { } wait)
            {
                context.Result = ComeBack(context, NotStoredReason.TooMany, wait);
                return;
            }
        }
        catch (Exception failure) when (IsOutage(failure))
        {
            LogNotStored(failure);
            context.Result = ComeBack(context, NotStoredReason.Away, UntilItIsBack);
            return;
        }

        var executed = await next();
        if (executed.Exception is not { } fault || !IsOutage(fault))
            return;

        LogNotStored(fault);
        executed.Result = ComeBack(context, NotStoredReason.Away, UntilItIsBack);
        executed.ExceptionHandled = true;
    }

    // Nothing is stored by it, nobody written to: each action that takes a form only shows it. Others act, whatever is posted.
    private static bool OnlySwitchesLanguage(ActionExecutingContext context) =>
        LanguageSwitch.IsIn(context.HttpContext.Request) && context.ActionArguments.Values.Any(NotStoredPage.CanShow);

    private static bool IsOutage(Exception failure) => failure is OperationCanceledException || DatabaseFault.IsOutage(failure);

    private static string? RecipientOf(ActionExecutingContext context) => context.ActionArguments.Values.OfType<INamesRecipient>().FirstOrDefault()?.Email;

    // Nobody looks at the answer to what only a script says.
    private static IActionResult ComeBack(ActionExecutingContext context, NotStoredReason reason, TimeSpan? wait = null)
    {
        var controller = (Controller)context.Controller;
        var page = new NotStoredPage(context.ActionArguments.Values.FirstOrDefault(NotStoredPage.CanShow), reason, GuestsPostAttribute.Of(context.HttpContext, context.HttpContext.GetEndpoint())!.What, wait);
        if (wait is { } time)
            controller.Response.Headers.RetryAfter = Math.Ceiling(time.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return page.What is Posted.Opening ? controller.StatusCode(page.Status) : controller.View(page.Status, "/Features/Replies/Forms/NotStored.cshtml", page);
    }

    [LoggerMessage(LogLevel.Error, "The database is away; a guest's form was given back.")]
    private partial void LogNotStored(Exception failure);
}
