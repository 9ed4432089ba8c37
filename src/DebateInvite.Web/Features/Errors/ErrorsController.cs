using System.Globalization;
using DebateInvite.Domain.Events;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Replies;
using DebateInvite.Web.Features.Shared;
using DebateInvite.Web.Hosting;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Errors;

/// <summary>Shows what went wrong in place of the page that was asked for, in its language and with its status code.</summary>
[WorksWithoutDatabase]
public sealed class ErrorsController : Controller
{
    private static readonly PathString[] OfGuests = ["/r", "/i", "/confirm"];

    [Route("/error/{code:int}")]
    [IgnoreAntiforgeryToken]
    public async Task<IActionResult> Show()
    {
        // There are no parameters: binding one would read the form, which may be what went wrong.
        var code = int.Parse((string)RouteData.Values["code"]!, CultureInfo.InvariantCulture);
        // Asked for by its own address, there is no error to show.
        if (!HttpContext.ShowsError())
            return NotFound();

        var failed = HttpContext.Features.Get<IExceptionHandlerPathFeature>();
        if (failed?.Error is { } failure && DatabaseFault.IsOutage(failure))
            code = StatusCodes.Status503ServiceUnavailable;

        var shown = HttpContext.Features.Get<IStatusCodeReExecuteFeature>();
        var path = new PathString(shown?.OriginalPath ?? failed?.Path);
        Response.StatusCode = code;
        return View(ErrorPage.For(code, HttpContext.TraceIdentifier) with
        {
            // Each address that guests post to leads to its page.
            Back = GuestsPostAttribute.Of(HttpContext, shown?.Endpoint ?? failed?.Endpoint) is null ? null : (Request.PathBase + path).ToUriComponent(),
            Event = code == StatusCodes.Status404NotFound && Array.Exists(OfGuests, page => path.StartsWithSegments(page, StringComparison.Ordinal))
                ? await FeaturedAsync()
                : null,
        });
    }

    // A page that says that something is wrong is shown whatever else is.
    private async Task<DebateEvent?> FeaturedAsync()
    {
        try
        {
            return await HttpContext.RequestServices.GetRequiredService<Addressed>().FeaturedAsync(HttpContext.RequestAborted);
        }
        catch (Exception failure) when (DatabaseFault.IsOutage(failure))
        {
            return null;
        }
    }
}

/// <param name="Reference">To be quoted when asking about a fault; it stands in the log.</param>
public sealed record ErrorPage(Text Title, Text Explanation, string? Reference)
{
    /// <summary>The page with the form that was posted; null: none was.</summary>
    public string? Back { get; init; }

    /// <summary>Where a guest whose link leads nowhere can ask for it; null: it is not about such a link.</summary>
    public DebateEvent? Event { get; init; }

    public static ErrorPage For(int code, string reference) => code switch
    {
        StatusCodes.Status404NotFound => new(ErrorTexts.NotFoundTitle, ErrorTexts.NotFoundText, null),
        StatusCodes.Status413PayloadTooLarge => new(ErrorTexts.TooLargeTitle, ErrorTexts.TooLargeText, null),
        StatusCodes.Status429TooManyRequests => new(ErrorTexts.TooManyTitle, ErrorTexts.TooManyText, null),
        StatusCodes.Status503ServiceUnavailable => new(ErrorTexts.UnavailableTitle, ErrorTexts.UnavailableText, null),
        >= 400 and < 500 => new(ErrorTexts.BadRequestTitle, ErrorTexts.BadRequestText, null),
        _ => new(ErrorTexts.FaultTitle, ErrorTexts.FaultText, reference),
    };
}
