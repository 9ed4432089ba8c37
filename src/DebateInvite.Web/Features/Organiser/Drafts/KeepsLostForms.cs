using DebateInvite.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Filters;

namespace DebateInvite.Web.Features.Organiser.Drafts;

/// <summary>
/// A form that is sent after its session has ended is not taken, but it is not lost: it becomes the draft of the organiser
/// for whom it was made, who finds it in the form after signing in. It works without JavaScript.
/// </summary>
public sealed class KeepsLostForms(DraftTickets tickets, KeepDraft keep) : IAsyncAuthorizationFilter
{
    /// <summary>Before whoever is not signed in is sent away.</summary>
    public const int Order = -1;

    /// <summary>Bytes. Nobody is signed in, so not more is read than the longest form can have.</summary>
    public const int LargestForm = 2 * 1024 * 1024;

    private const string UrlEncoded = "application/x-www-form-urlencoded";

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        var http = context.HttpContext;
        var action = context.ActionDescriptor;
        if (http.User.Identity?.IsAuthenticated is true
            || !HttpMethods.IsPost(http.Request.Method)
            || !OrganiserArea.Has(action)
            || action.EndpointMetadata.OfType<IAllowAnonymous>().Any()
            || http.Request.ContentLength is not (> 0 and <= LargestForm)
            || http.Request.ContentType?.StartsWith(UrlEncoded, StringComparison.OrdinalIgnoreCase) is not true)
            return;

        if (await ReadAsync(http.Request) is not { } form || tickets.Read(form[DraftTickets.Field]) is not { } ticket)
            return;

        // Sent to where the form is sent, or by its script.
        var wasSent = http.Request.PathBase.Add(http.Request.Path).ToUriComponent() == ticket.Path;
        if (wasSent || action.RouteValues["controller"] is "Drafts" && action.RouteValues["action"] is nameof(DraftsController.Keep))
            await keep.RunAsync(ticket, form, wasSent, CancellationToken.None);
    }

    private static async Task<IFormCollection?> ReadAsync(HttpRequest request)
    {
        try
        {
            return await request.ReadFormAsync(request.HttpContext.RequestAborted);
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or IOException or OperationCanceledException)
        {
            return null;
        }
    }
}
