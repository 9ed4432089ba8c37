using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace DebateInvite.Web.Hosting;

/// <summary>
/// A form that cannot be read is the sender's fault, whatever is wrong with it: too large, broken, or in a character set
/// that nobody uses. It is answered 4xx before anything else looks at it.
/// </summary>
public sealed class ReadableForm : IAsyncAuthorizationFilter, IOrderedFilter
{
    /// <summary>After signing in was asked for and limits were set (up to 900), before antiforgery reads the form (1000).</summary>
    public int Order => 950;

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        var request = context.HttpContext.Request;
        if (!request.HasFormContentType || context.HttpContext.ShowsError())
            return;

        try
        {
            await request.ReadFormAsync(context.HttpContext.RequestAborted);
        }
        catch (BadHttpRequestException fault)
        {
            context.Result = new StatusCodeResult(fault.StatusCode);
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException or NotSupportedException)
        {
            context.Result = new BadRequestResult();
        }
    }
}
