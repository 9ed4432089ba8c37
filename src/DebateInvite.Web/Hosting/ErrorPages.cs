using Microsoft.AspNetCore.Diagnostics;

namespace DebateInvite.Web.Hosting;

public static class ErrorPages
{
    /// <summary>Whether the request is being answered by an error page in place of what was asked for.</summary>
    public static bool ShowsError(this HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null;
}
