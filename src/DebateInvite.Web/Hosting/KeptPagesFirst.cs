namespace DebateInvite.Web.Hosting;

/// <summary>
/// Sends pages that are kept, before anything else is done for a request: the first in line but for what tells how the request came. They are
/// not logged one by one; a server in front does that, and telemetry counts them.
/// </summary>
internal sealed class KeptPagesFirst(RequestDelegate next, KeptPages pages)
{
    public Task InvokeAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
            return next(context);

        var address = PageAddress.Of(request);
        if (!pages.TryFind(address, out var page))
        {
            context.Features.Set(new MissedPage(address, pages.Generation));
            return next(context);
        }

        foreach (var (name, value) in page.Headers)
            response.Headers[name] = value;
        var body = page.Body.For(request);
        if (body.IsKnownTo(request))
            return body.NotModified(response);

        body.Describe(response);
        return body.SendAsync(response);
    }
}
