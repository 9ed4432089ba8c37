using System.Text.RegularExpressions;
using DebateInvite.Domain.Access;
using DebateInvite.Testing;
using DebateInvite.Web.Features.Organiser.Shared;
using DebateInvite.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace DebateInvite.Web.Tests.Features.Organiser.Access;

/// <summary>An address of the desk with what it says that it needs.</summary>
/// <param name="Needs">Null: it says nothing.</param>
internal sealed partial record DeskRoute(string Method, string Template, string Controller, IReadOnlyList<Right>? Needs)
{
    public bool IsOfAnEvent => Template.Contains("{slug", StringComparison.Ordinal);

    public string Address => "/" + Parameter().Replace(Template, match => $"{{{match.Groups["name"].Value}}}");

    /// <summary>All that is not open to everybody, by address.</summary>
    public static IReadOnlyList<DeskRoute> AllOf(SiteHost site) =>
    [
        .. site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(endpoint => (Endpoint: endpoint, Action: endpoint.Metadata.GetMetadata<ControllerActionDescriptor>()))
            .Where(route => route.Action is not null && OrganiserArea.Has(route.Action) && route.Endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null)
            .SelectMany(route => route.Endpoint.Metadata.GetRequiredMetadata<HttpMethodMetadata>().HttpMethods.Select(method => new DeskRoute(
                method, route.Endpoint.RoutePattern.RawText!, route.Action!.ControllerName, route.Endpoint.Metadata.GetOrderedMetadata<NeedsAttribute>() is [.., var last] ? last.Rights : null)))
            .OrderBy(route => route.Template, StringComparer.Ordinal).ThenBy(route => route.Method, StringComparer.Ordinal),
    ];

    /// <summary>An address to be asked for, and of what it needs in its query.</summary>
    public string PathFor(string slug, Func<string, Guid> keyOf)
    {
        var path = "/" + Parameter().Replace(Template, match => match.Groups["name"].Value switch
        {
            "slug" => slug,
            "hash" => PeopledSite.Logo,
            _ => keyOf(Controller).ToString(),
        });
        return path.EndsWith("/guests/export", StringComparison.Ordinal) ? path + "?format=csv" : path;
    }

    [GeneratedRegex(@"\{(?<name>\w+)[^}]*\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parameter();
}
