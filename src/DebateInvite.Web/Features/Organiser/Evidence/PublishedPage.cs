using System.Text.RegularExpressions;
using DebateInvite.Domain.Events;
using DebateInvite.Web.Features.Shared;

namespace DebateInvite.Web.Features.Organiser.Evidence;

/// <summary>
/// A page for guests as a file that looks the same by itself: its style sheet and pictures are in it, its links lead to the site, and nothing runs.
/// </summary>
public sealed partial class PublishedPage(ViewText views, SiteAddress site, IWebHostEnvironment environment)
{
    /// <summary>In the current language.</summary>
    /// <param name="view">From the root.</param>
    /// <param name="path">The page's own, without the language.</param>
    /// <param name="logos">That it may show.</param>
    public async Task<string> HtmlAsync<TModel>(string view, TModel model, string path, IReadOnlyList<LogoImage> logos)
    {
        var style = await StyleAsync();
        var html = Scripts().Replace(await views.RenderAsync(view, model, path), "");
        html = Icons().Replace(html, "");
        html = StyleSheet().Replace(html, _ => $"<style>{style}</style>");
        html = Logo().Replace(html, match => logos.FirstOrDefault(logo => logo.Hash == match.Groups["hash"].Value) is { } logo
            ? $"src=\"data:{logo.ContentType};base64,{Convert.ToBase64String(logo.Content)}\""
            : match.Value);
        return Link().Replace(html, match => $"{match.Groups["what"].Value}=\"{site.Base}/");
    }

    private async Task<string> StyleAsync()
    {
        using var reader = new StreamReader(environment.WebRootFileProvider.GetFileInfo("css/site.css").CreateReadStream());
        return await reader.ReadToEndAsync();
    }

    [GeneratedRegex("""<script\b[^>]*>.*?</script>""", RegexOptions.Singleline | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Scripts();

    [GeneratedRegex("""<link\b[^>]*rel="(?:icon|apple-touch-icon)"[^>]*>""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Icons();

    [GeneratedRegex("""<link\b[^>]*rel="stylesheet"[^>]*>""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex StyleSheet();

    [GeneratedRegex("""src="[^"]*/logo/(?<hash>[0-9a-f]+)[^"]*\x22""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Logo();

    [GeneratedRegex("""\b(?<what>href|action|src)="/(?!/)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();
}
