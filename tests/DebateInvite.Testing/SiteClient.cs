using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace DebateInvite.Testing;

/// <summary>Somebody at the site: keeps cookies, follows no redirect by itself, posts forms as a browser without scripts does.</summary>
public sealed class SiteClient : IDisposable
{
    /// <param name="cookies">Those of another client, to go on at another address as the same person.</param>
    public SiteClient(Uri address, CookieContainer? cookies = null)
    {
        Cookies = cookies ?? new CookieContainer();
        Http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = Cookies, MaxConnectionsPerServer = 32 })
        {
            BaseAddress = address,
        };
    }

    // The page whose form was sent last.
    private Uri? shown;

    public HttpClient Http { get; }

    public CookieContainer Cookies { get; }

    /// <summary>What a redirect after a post leads to comes from the page with the form, as browsers say.</summary>
    public async Task<SitePage> GetPageAsync(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        request.Headers.Referrer = shown;
        shown = null;
        return await SitePage.ReadAsync(await Http.SendAsync(request));
    }

    /// <summary>Sends a form of the page with all that stands in it, except for the given fields: these get the given values.</summary>
    /// <param name="form">Selector; it must find one form.</param>
    /// <param name="fields">Values by name; a name given twice is sent twice.</param>
    /// <param name="button">Selector of the button pressed, for a form with several.</param>
    /// <exception cref="ArgumentException">The form has no such field, so that no browser could send it.</exception>
    public Task<SitePage> SubmitAsync(SitePage page, string form, IEnumerable<KeyValuePair<string, string>> fields, string? button = null)
    {
        var element = (IHtmlFormElement)page.Find(form);
        var given = fields.ToLookup(field => field.Key, field => field.Value, StringComparer.Ordinal);
        var names = element.Elements.Select(control => control.GetAttribute("name")).ToHashSet(StringComparer.Ordinal);
        foreach (var name in given.Select(group => group.Key).Where(name => !names.Contains(name)))
            throw new ArgumentException($"The form has no field {name}.", nameof(fields));

        var values = Standing(element)
            .Where(field => !given.Contains(field.Key))
            .Concat(given.SelectMany(group => group.Select(value => KeyValuePair.Create(group.Key, value))));
        var action = new Uri(element.Action is { Length: > 0 } address ? address : page.Document.Url);
        if (button is not null && page.Find(button) is { } pressed)
        {
            if (pressed.GetAttribute("name") is { } name)
                values = values.Append(KeyValuePair.Create(name, pressed.GetAttribute("value") ?? ""));
            if (pressed.GetAttribute("formaction") is { } elsewhere)
                action = new Uri(action, elsewhere);
        }

        if (string.Equals(element.Method, "get", StringComparison.OrdinalIgnoreCase))
            return GetPageAsync(action.AbsolutePath + "?" + new FormUrlEncodedContent(values).ReadAsStringAsync().Result);
        shown = new Uri(page.Document.Url);
        return PostAsync(action.PathAndQuery, values);
    }

    /// <summary>Posts whatever is given, as a program would.</summary>
    public Task<SitePage> PostAsync(string path, IEnumerable<KeyValuePair<string, string>> values) =>
        PostAsync(path, new FormUrlEncodedContent(values));

    /// <param name="from">Where a browser says that it comes from (<c>Sec-Fetch-Site</c>).</param>
    public async Task<SitePage> PostAsync(string path, HttpContent content, string from = "same-origin")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative)) { Content = content };
        request.Headers.Add("Sec-Fetch-Site", from);
        return await SitePage.ReadAsync(await Http.SendAsync(request));
    }

    /// <summary>What stands in a form of the page, as it would be sent.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> FieldsOf(SitePage page, string form) => [.. Standing((IHtmlFormElement)page.Find(form))];

    /// <summary>The antiforgery token of the page's form, as a field; empty on guests' pages, which have none.</summary>
    public static KeyValuePair<string, string> TokenOf(SitePage page)
    {
        const string Field = "__RequestVerificationToken";
        return KeyValuePair.Create(Field, page.All($"input[name={Field}]").Cast<IHtmlInputElement>().FirstOrDefault()?.Value ?? "");
    }

    public async Task SignInAsOrganiserAsync()
    {
        var answer = await SubmitAsync(await GetPageAsync("/organiser/sign-in"), "main form", new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Email"] = SiteHost.OrganiserEmail,
            ["Password"] = SiteHost.OrganiserPassword,
        });
        if (answer.Status is not HttpStatusCode.Redirect)
            throw new InvalidOperationException($"Signing in was answered {(int)answer.Status}: {answer.AllText}");
    }

    public void Dispose() => Http.Dispose();

    private static IEnumerable<KeyValuePair<string, string>> Standing(IHtmlFormElement form)
    {
        foreach (var control in form.Elements.Where(control => control.HasAttribute("name") && !control.HasAttribute("disabled")))
        {
            var name = control.GetAttribute("name")!;
            switch (control)
            {
                case IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } or IHtmlInputElement { Type: "submit" or "button" or "file" }:
                    break;
                case IHtmlInputElement input:
                    yield return KeyValuePair.Create(name, input.Value);
                    break;
                case IHtmlTextAreaElement area:
                    yield return KeyValuePair.Create(name, area.Value.ReplaceLineEndings("\r\n"));
                    break;
                case IHtmlSelectElement select:
                    foreach (var option in select.Options.Where(option => option.IsSelected))
                        yield return KeyValuePair.Create(name, option.Value);
                    break;
            }
        }
    }
}
