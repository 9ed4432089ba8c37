using DebateInvite.Web.Security;

namespace DebateInvite.Web.Hosting;

/// <summary>The way of a request through the site, outermost first.</summary>
public static class SitePipeline
{
    public static void UseSite(this WebApplication app)
    {
        app.Services.GetRequiredService<ForgottenSettings>().Tell();

        app.UseForwardedHeaders();
        app.UseMiddleware<KeptPagesFirst>();
        app.UseMiddleware<LanguagePrefix>();
        app.UseSecurityHeaders(SecurityRegistration.Headers(app.Environment.IsDevelopment()));
        app.UseRequestLogging();
        app.Use(HeadAsGet);
        app.UseMiddleware<KnownHosts>();
        app.Use(SayCharset);
        app.UseExceptionHandler("/error/500");
        // Proxies and supervisors ask for health inside, by plain HTTP; a redirect would tell them that all is ill.
        if (!app.Environment.IsDevelopment())
            app.UseWhen(context => !Health.IsAskedFor(context), others => others.UseHttpsRedirection());
        app.UseStatusCodePagesWithReExecute("/error/{0}");
        app.UseRouting();
        app.UseMiddleware<DamagedLinks>();
        app.UseMiddleware<DatabaseGate>();
        app.UseRateLimiter();
        // Who is signed in is looked up in the database. A page that says that it is away must not need it, nor a file. The host, which sees no
        // authentication in the branch, would put its own before everything else.
        ((IApplicationBuilder)app).Properties["__AuthenticationMiddlewareSet"] = true;
        app.UseWhen(DatabaseGate.IsNeededFor, pages => pages.UseAuthentication());
        app.UseAuthorization();
    }

    // What answers GET answers HEAD; the body is left out by the server, which knows what was asked (RFC 9110 §9.3.2).
    private static async Task HeadAsGet(HttpContext context, RequestDelegate next)
    {
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await next(context);
            return;
        }

        context.Request.Method = HttpMethods.Get;
        try
        {
            await next(context);
        }
        finally
        {
            context.Request.Method = HttpMethods.Head;
        }
    }

    // Files have their type from a table that leaves the character set out.
    private static Task SayCharset(HttpContext context, RequestDelegate next)
    {
        context.Response.OnStarting(() =>
        {
            if (context.Response.ContentType is "text/css" or "text/javascript" or "text/plain" or "image/svg+xml")
                context.Response.ContentType += "; charset=utf-8";
            return Task.CompletedTask;
        });
        return next(context);
    }

    public static void MapSite(this WebApplication app)
    {
        app.MapStaticAssets();
        app.MapHealth();
        app.MapControllers().WithStaticAssets();
    }
}
