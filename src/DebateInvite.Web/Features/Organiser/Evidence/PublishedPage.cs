using System.Text.RegularExpressions;
using DebateInvite.Domain.Events;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Evidence;

/// <summary>
/// A page as a file that looks the same by itself: its style sheets and pictures are in it, its links lead to the site, and nothing runs.
/// </summary>
public sealed partial class PublishedPage(DebateContext db, ViewText views, SiteAddress site, IWebHostEnvironment environment)
{
    /// <summary>Those of an event, for its pages.</summary>
    public async Task<IReadOnlyList<LogoImage>> LogosAsync(DebateEvent debate, CancellationToken cancellation) =>
        await db.LogoImages.AsNoTracking().Where(image => image.EventId == debate.Id).ToListAsync(cancellation);

    /// <summary>In the current language.</summary>
    /// <param name="view">From the root.</param>
    /// <param name="path">The page's own, without the language.</param>
    /// <param name="logos">That it may show.</param>
    public async Task<string> HtmlAsync<TModel>(string view, TModel model, string path, IReadOnlyList<LogoImage> logos)
    {
        var html = Scripts().Replace(await views.RenderAsync(view, model, path), "");
        html = Icons().Replace(html, "");
        foreach (Match sheet in StyleSheet().Matches(html))
            html = html.Replace(sheet.Value, $"<style>{await StyleAsync(sheet.Groups["name"].Value)}</style>", StringComparison.Ordinal);
        html = Logo().Replace(html, match => logos.FirstOrDefault(logo => logo.Hash == match.Groups["hash"].Value) is { } logo
            ? $"src=\"data:{logo.ContentType};base64,{Convert.ToBase64String(logo.Content)}\""
            : match.Value);
        return Link().Replace(html, match => $"{match.Groups["what"].Value}=\"{site.Base}/");
    }

    private async Task<string> StyleAsync(string name)
    {
        using var reader = new StreamReader(environment.WebRootFileProvider.GetFileInfo($"css/{name}.css").CreateReadStream());
        return await reader.ReadToEndAsync();
    }

    [GeneratedRegex("""<script\b[^>]*>.*?</script>""", RegexOptions.Singleline | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Scripts();

    [GeneratedRegex("""<link\b[^>]*rel="(?:icon|apple-touch-icon)"[^>]*>""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Icons();

    [GeneratedRegex("""<link\b[^>]*rel="stylesheet"[^>]*/css/(?<name>\w+)[^>]*>""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex StyleSheet();

    [GeneratedRegex("""src="[^"]*/logo/(?<hash>[0-9a-f]+)[^"]*\x22""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Logo();

    [GeneratedRegex("""\b(?<what>href|action|src)="/(?!/)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();
}
