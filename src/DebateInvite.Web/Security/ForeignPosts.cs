namespace DebateInvite.Web.Security;

/// <summary>
/// Tells a form that was sent from the site's own pages from one that another site had a browser send. Guests' forms hold no cookie against
/// that: browsers say themselves where a post comes from, and no page can make them say otherwise (ADR 20).
/// </summary>
public sealed class ForeignPosts(SiteAddress site)
{
    // Fetch Metadata, https://www.w3.org/TR/fetch-metadata/#sec-fetch-site-header.
    private const string FetchSite = "Sec-Fetch-Site";

    /// <summary>Whether a browser says that a post comes from elsewhere. What says nothing at all is no browser that another site could use.</summary>
    public bool IsForeign(HttpRequest request)
    {
        if (request.Headers[FetchSite].ToString() is { Length: > 0 } from)
            return from is not ("same-origin" or "none");
        // Browsers that do not say so send an origin with every post (https://fetch.spec.whatwg.org/#origin-header), "null" included.
        if (request.Headers.Origin.ToString() is { Length: > 0 } origin)
            return !IsOwn(request, origin);
        return request.Headers.Referer.ToString() is { Length: > 0 } page && !IsOwn(request, page);
    }

    /// <summary>Whether an address is one of the site's, by the name that the request calls it or by its public one.</summary>
    public bool IsOwn(HttpRequest request, string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var url)
        && (Is(url, $"{request.Scheme}://{request.Host}") || Is(url, site.Base));

    /// <summary>Whether a page of the site's own led here. Nobody is told apart by it, for a browser may keep it to itself.</summary>
    /// <param name="path">The page's, with the language.</param>
    public bool CameFrom(HttpRequest request, string path) =>
        request.Headers.Referer.ToString() is { Length: > 0 } page && IsOwn(request, page)
        && string.Equals(new Uri(page).AbsolutePath, path, StringComparison.OrdinalIgnoreCase);

    private static bool Is(Uri url, string origin) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var own)
        && Uri.Compare(url, own, UriComponents.SchemeAndServer, UriFormat.SafeUnescaped, StringComparison.OrdinalIgnoreCase) == 0;
}
