using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace DebateInvite.Testing;

/// <summary>An answer of the site: what came over the wire, and the document that a browser makes of it.</summary>
public sealed class SitePage(HttpResponseMessage response, string content, IHtmlDocument document)
{
    public HttpStatusCode Status => response.StatusCode;

    public HttpResponseMessage Response => response;

    /// <summary>The body as sent.</summary>
    public string Content => content;

    public IHtmlDocument Document => document;

    /// <summary>Where a redirect leads, as path and query; null when the answer is none.</summary>
    public string? Location => response.Headers.Location switch
    {
        null => null,
        { IsAbsoluteUri: true } absolute => absolute.PathAndQuery,
        var relative => relative.ToString(),
    };

    public string Language => document.DocumentElement.GetAttribute("lang") ?? "";

    public string Title => document.Title ?? "";

    /// <summary>The main heading.</summary>
    public string Heading => Text("h1");

    /// <summary>The text of the one element that the selector finds, white space folded.</summary>
    public string Text(string selector) => Folded(Find(selector).TextContent);

    /// <summary>All text that is shown, white space folded.</summary>
    public string AllText => Folded(document.Body?.TextContent ?? "");

    /// <exception cref="InvalidOperationException">There is not exactly one such element.</exception>
    public IElement Find(string selector)
    {
        var found = document.QuerySelectorAll(selector);
        return found.Length == 1
            ? found[0]
            : throw new InvalidOperationException($"'{selector}' is found {found.Length} times at {document.Url}, answered {(int)Status}: {AllText}");
    }

    public IEnumerable<IElement> All(string selector) => document.QuerySelectorAll(selector);

    /// <summary>What a form control would be posted with.</summary>
    public string ValueOf(string field) => Find($"[name='{field}']:not([type=checkbox], [type=radio]), [name='{field}']:checked") switch
    {
        IHtmlSelectElement select => select.Value ?? "",
        IHtmlTextAreaElement area => area.Value,
        IHtmlInputElement input => input.Value,
        var other => throw new InvalidOperationException($"{other.LocalName} has no value."),
    };

    /// <summary>The error shown at a field, without the word "error" in front; null when there is none.</summary>
    public string? ErrorOf(string field)
    {
        if (document.GetElementById($"{field}-error") is not { } error)
            return null;
        var prefix = error.QuerySelector(".visually-hidden")?.TextContent ?? "";
        return Folded(error.TextContent[prefix.Length..]);
    }

    /// <summary>White space of every kind, no-break spaces too, folded to single spaces: how texts are compared here.</summary>
    public static string Folded(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    internal static async Task<SitePage> ReadAsync(HttpResponseMessage response)
    {
        var content = await response.Content.ReadAsStringAsync();
        var isHtml = response.Content.Headers.ContentType?.MediaType is "text/html";
        var document = await BrowsingContext.New(Configuration.Default).OpenAsync(page => page
            .Address(response.RequestMessage!.RequestUri!)
            .Content(isHtml ? content : ""));
        return new SitePage(response, content, (IHtmlDocument)document);
    }
}
