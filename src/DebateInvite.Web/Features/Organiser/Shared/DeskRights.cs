using DebateInvite.Domain.Access;
using DebateInvite.Domain.Arrivals;
using DebateInvite.Domain.Events;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Email.Outbox;
using DebateInvite.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Net.Http.Headers;

namespace DebateInvite.Web.Features.Organiser.Shared;

/// <summary>
/// Lets through to the desk's actions who may use them (<see cref="NeedsAttribute"/>). To somebody else an event does not
/// exist where they have no role (404); where they have one, a page says what is missing (403). See ADR 15.
/// </summary>
public sealed class DeskRights(DeskAccess access, OutboxQueue outbox, AuditLog audit, IModelMetadataProvider metadata) : IAsyncAuthorizationFilter
{
    /// <summary>After it is known who is asking, and before it is looked at what was posted.</summary>
    public const int Order = 1;

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        var action = context.ActionDescriptor;
        if (!OrganiserArea.Has(action) || action.EndpointMetadata.OfType<IAllowAnonymous>().Any())
            return;

        await access.LoadAsync(context.HttpContext.RequestAborted);
        if (access.PassState is { } state and not DoorPassState.Valid && !access.May(Right.CheckIn))
            context.Result = Page(context, "/Features/Organiser/CheckIn/PassEnded.cshtml", new PassEndedPage(access.Event!, access.Pass!, state));
        else if (context.RouteData.Values.ContainsKey("slug") && (access.Event is not { } debate || !access.Grants.Know(debate.Id)))
            context.Result = new NotFoundResult();
        // The attribute of the action comes after that of its class, and counts.
        else if (action.EndpointMetadata.OfType<NeedsAttribute>().LastOrDefault() is not { } needs)
            context.Result = new NotFoundResult();
        else if (needs.Rights.Where(right => !access.May(right)).ToList() is { Count: > 0 } missing)
            context.Result = await RefuseAsync(context, missing);
    }

    /// <summary>The page that says what is missing, for an action that finds out by itself.</summary>
    public async Task<IActionResult> RefuseAsync(ActionContext context, IReadOnlyList<Right> missing)
    {
        context.HttpContext.Response.Headers[HeaderNames.CacheControl] = "no-store";
        await audit.NoteAsync(AuditKind.Refused, access.Event?.Slug, string.Join(", ", missing));
        var canHelp = await outbox.AddressesAsync(Right.Accounts, eventId: null, context.HttpContext.RequestAborted);
        return Page(context, "/Features/Organiser/Shared/NotAllowed.cshtml", new NotAllowedPage(missing, canHelp));
    }

    private ViewResult Page<T>(ActionContext context, string view, T page) => new()
    {
        ViewName = view,
        StatusCode = StatusCodes.Status403Forbidden,
        ViewData = new ViewDataDictionary<T>(metadata, context.ModelState) { Model = page },
    };
}

/// <summary>A telephone stands at the door with a pass that does not count, and nobody is signed in there who may.</summary>
public sealed record PassEndedPage(DebateEvent Event, DoorPass Pass, DoorPassState State);

/// <param name="CanHelp">Addresses of those who can give it.</param>
public sealed record NotAllowedPage(IReadOnlyList<Right> Missing, IReadOnlyList<string> CanHelp);
