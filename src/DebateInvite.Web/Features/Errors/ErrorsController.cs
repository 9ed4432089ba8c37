using System.Globalization;
using DebateInvite.Web.Data;
using DebateInvite.Web.Hosting;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Errors;

/// <summary>Shows what went wrong in place of the page that was asked for, in its language and with its status code.</summary>
[WorksWithoutDatabase]
public sealed class ErrorsController : Controller
{
    [Route("/error/{code:int}")]
    [IgnoreAntiforgeryToken]
    public IActionResult Show()
    {
        // Not a parameter: binding one would read the form, which may be what went wrong.
        var code = int.Parse((string)RouteData.Values["code"]!, CultureInfo.InvariantCulture);
        // Asked for by its own address, there is no error to show.
        if (!HttpContext.ShowsError())
            return NotFound();

        if (HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error is { } failure && DatabaseFault.IsOutage(failure))
            code = StatusCodes.Status503ServiceUnavailable;

        Response.StatusCode = code;
        return View(ErrorPage.For(code, HttpContext.TraceIdentifier));
    }
}

/// <param name="Reference">To be quoted when asking about a fault; it stands in the log.</param>
public sealed record ErrorPage(Text Title, Text Explanation, string? Reference)
{
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
