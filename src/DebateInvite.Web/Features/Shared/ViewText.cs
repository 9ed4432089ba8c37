using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace DebateInvite.Web.Features.Shared;

/// <summary>A view as a text to be kept, in whatever language, where nobody has asked for the page that it belongs to.</summary>
public sealed class ViewText(IRazorViewEngine engine, ITempDataProvider tempData, IModelMetadataProvider metadata, IServiceScopeFactory scopes)
{
    /// <summary>In the current language.</summary>
    /// <param name="path">From the root: <c>/Features/Privacy/_Notice.pl.cshtml</c>.</param>
    /// <param name="of">The page that it is, without the language.</param>
    public async Task<string> RenderAsync<TModel>(string path, TModel model, string of = "/")
    {
        var view = engine.GetView(executingFilePath: null, path, isMainPage: false).EnsureSuccessful([path]).View!;
        await using var scope = scopes.CreateAsyncScope();
        var http = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        (http.Request.Method, http.Request.Path) = (HttpMethods.Get, LanguagePrefix.PathOf(CurrentLanguage.Value).Add(of));
        await new LanguagePrefix(_ => Task.CompletedTask).InvokeAsync(http);
        // Otherwise links were made as before there were endpoints.
        http.SetEndpoint(new Endpoint(requestDelegate: null, EndpointMetadataCollection.Empty, nameof(ViewText)));
        var action = new ActionContext(http, new RouteData(), new ActionDescriptor());
        var data = new ViewDataDictionary<TModel>(metadata, action.ModelState) { Model = model };
        await using var text = new StringWriter();
        await view.RenderAsync(new ViewContext(action, view, data, new TempDataDictionary(http, tempData), text, new HtmlHelperOptions()));
        return text.ToString();
    }
}
