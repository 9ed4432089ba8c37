
namespace DebateInvite.Web.Localisation;

/// <summary>
/// Reads the language from the address: <c>/en/…</c>, <c>/fr/…</c>, Polish without a prefix. The prefix moves to the request's
/// path base, so that every link written by routing stays in the language and no route needs to know of it. Some mail programs and
/// telephones write capitals.
/// </summary>
public sealed class LanguagePrefix(RequestDelegate next)
{
    private static readonly object OriginalPathBase = new();

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        context.Items[OriginalPathBase] = request.PathBase;
        var language = Language.Pl;

        foreach (var prefixed in LanguageExtensions.All.Where(l => l is not Language.Pl))
        {
            if (!request.Path.StartsWithSegments(PathOf(prefixed), StringComparison.OrdinalIgnoreCase, out var rest))
                continue;
            language = prefixed;
            request.PathBase = request.PathBase.Add(PathOf(prefixed));
            request.Path = rest.HasValue ? rest : "/";
            break;
        }

        CurrentLanguage.Set(language);
        return next(context);
    }

    /// <summary>The prefix of a language: empty for Polish, else <c>/en</c>, <c>/fr</c>.</summary>
    public static PathString PathOf(Language language) =>
        language is Language.Pl ? PathString.Empty : new PathString("/" + language.Code());

    /// <summary>The path base that the site was given by its host, without the language.</summary>
    public static PathString SitePathBase(HttpContext context) =>
        context.Items[OriginalPathBase] is PathString path ? path : context.Request.PathBase;
}
