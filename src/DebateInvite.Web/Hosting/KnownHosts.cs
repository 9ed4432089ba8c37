using System.Net;
using Microsoft.Extensions.Options;

namespace DebateInvite.Web.Hosting;

/// <summary>
/// Answers only to the site's own name, else 400 (RFC 9112 §3.2): redirects repeat whatever host a request names. The name is
/// that of <c>Site:PublicUrl</c>; without it, any. This machine may call itself what it likes, and health, which leads nowhere,
/// is told to whoever reaches it by whatever name.
/// </summary>
/// <remarks>Not the framework's own filter, which looks before the proxy's <c>X-Forwarded-Host</c> is read.</remarks>
internal sealed class KnownHosts(RequestDelegate next, IOptions<SiteOptions> options, SiteAddress site)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (string.IsNullOrEmpty(options.Value.PublicUrl) || IsKnown(context.Request.Host.Host) || Health.IsAskedFor(context))
            return next(context);

        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        return Task.CompletedTask;
    }

    private bool IsKnown(string host) =>
        string.Equals(host, site.Host, StringComparison.OrdinalIgnoreCase)
        || string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));
}
