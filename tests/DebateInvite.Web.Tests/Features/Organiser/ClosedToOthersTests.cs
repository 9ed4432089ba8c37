using System.Net;
using System.Text.RegularExpressions;
using DebateInvite.Testing;
using DebateInvite.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace DebateInvite.Web.Tests.Features.Organiser;

public partial class ClosedToOthersTests(SiteHost site) : IClassFixture<SiteHost>
{
    private static readonly string[] Open =
    [
        "GET organiser/forgotten", "GET organiser/reset", "GET organiser/set-up", "GET organiser/sign-in", "GET organiser/sign-in/code",
        "POST organiser/forgotten", "POST organiser/reset", "POST organiser/set-up", "POST organiser/sign-in", "POST organiser/sign-in/code",
        "POST organiser/sign-in/passkey", "POST organiser/sign-out",
    ];

    [Fact]
    public async Task AnyAddressOfTheDesk_NobodySignedIn_LeadsToSignIn()
    {
        using var stranger = site.NewClient();
        var closed = Endpoints().Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null).ToList();
        closed.Count.ShouldBeGreaterThan(20);

        foreach (var endpoint in closed)
        {
            foreach (var (method, path) in Requests(endpoint))
            {
                using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(path, UriKind.Relative));
                using var answer = await stranger.Http.SendAsync(request, TestContext.Current.CancellationToken);

                answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, $"{method} {path}");
                answer.Headers.Location!.AbsolutePath.ShouldBe("/organiser/sign-in", $"{method} {path}");
            }
        }
    }

    [Fact]
    public void AddressesOpenToEverybody_AreTheWayIn() =>
        Endpoints().Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null)
            .SelectMany(Names).Order(StringComparer.Ordinal).ShouldBe(Open);

    [Fact]
    public void AllOfTheDesk_IsBelowOrganiser_AndNothingElseIs()
    {
        var controllers = site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<ControllerActionDescriptor>() is not null);
        foreach (var endpoint in controllers)
        {
            var isDesk = endpoint.Metadata.GetMetadata<ControllerActionDescriptor>()!.ControllerTypeInfo.Namespace!
                .StartsWith(OrganiserArea.Namespace, StringComparison.Ordinal);
            var isBelow = endpoint.RoutePattern.RawText!.Split('/')[0] is "organiser";
            isBelow.ShouldBe(isDesk, endpoint.RoutePattern.RawText);
        }
    }

    [Fact]
    public async Task Get_SignedIn_IsKeptByNoCache()
    {
        using var organiser = await site.NewOrganiserAsync();

        var page = await organiser.GetPageAsync("/organiser/debata");

        page.Response.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    private IEnumerable<RouteEndpoint> Endpoints() =>
        site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<ControllerActionDescriptor>() is not null
                && endpoint.RoutePattern.RawText!.StartsWith("organiser", StringComparison.Ordinal));

    private static IEnumerable<string> Names(RouteEndpoint endpoint) =>
        Methods(endpoint).Select(method => $"{method} {endpoint.RoutePattern.RawText}");

    private static IEnumerable<(string Method, string Path)> Requests(RouteEndpoint endpoint)
    {
        var path = SlugParameter().Replace(endpoint.RoutePattern.RawText!, SiteHost.Slug);
        path = "/" + OtherParameter().Replace(path, Guid.NewGuid().ToString());
        return Methods(endpoint).Select(method => (method, path));
    }

    private static IEnumerable<string> Methods(RouteEndpoint endpoint) => endpoint.Metadata.GetRequiredMetadata<HttpMethodMetadata>().HttpMethods;

    [GeneratedRegex(@"\{slug[^}]*\}", RegexOptions.None, matchTimeoutMilliseconds: 100)]
    private static partial Regex SlugParameter();

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.None, matchTimeoutMilliseconds: 100)]
    private static partial Regex OtherParameter();
}
