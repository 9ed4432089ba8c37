using Microsoft.AspNetCore.Diagnostics;

namespace DebateInvite.Web.Localisation;

/// <summary>The addresses of the page being shown in each language.</summary>
public static class LanguageLinks
{
    /// <summary>Paths with the query, for links on the page itself.</summary>
    public static IEnumerable<(Language Language, string Url)> For(HttpContext context)
    {
        // An error page is shown under the address that went wrong.
        var shown = context.Features.Get<IStatusCodeReExecuteFeature>();
        var original = shown?.OriginalPath ?? context.Features.Get<IExceptionHandlerPathFeature>()?.Path;
        var path = original is null ? context.Request.Path : new PathString(original);
        var query = shown?.OriginalQueryString is { Length: > 0 } originalQuery ? new QueryString(originalQuery) : context.Request.QueryString;
        return LanguageExtensions.All.Select(language => (
            language,
            LanguagePrefix.SitePathBase(context).Add(LanguagePrefix.PathOf(language)).Add(path).ToUriComponent() + query));
    }
}
