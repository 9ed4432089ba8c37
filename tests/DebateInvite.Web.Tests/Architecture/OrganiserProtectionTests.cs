using System.Net;
using DebateInvite.Testing;
using DebateInvite.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Authorization;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace DebateInvite.Web.Tests.Architecture;

/// <summary>The organiser's desk is closed to everybody else: by what its actions demand, and by asking at every door.</summary>
public class OrganiserProtectionTests(SiteHost site) : IClassFixture<SiteHost>
{
    // Who is not signed in yet, or cannot sign in.
    private static readonly string[] OpenToAnybody =
        ["Code.Code", "PasskeyOptions.Ask", "Password.Forgotten", "Password.Reset", "SignIn.Leave", "SignIn.SetUp", "SignIn.Show", "SignIn.Submit"];

    // Telephones with a door pass come as far as these.
    private static readonly string[] OfTheDoor = ["CheckIn", "Offline", "WalkIn"];

    private IEnumerable<ControllerActionDescriptor> DeskActions => site.Services
        .GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items
        .OfType<ControllerActionDescriptor>()
        .Where(action => action.ControllerTypeInfo.Namespace!.StartsWith("DebateInvite.Web.Features.Organiser", StringComparison.Ordinal));

    [Fact]
    public void EveryDeskAction_DemandsTheOrganiserPolicy()
    {
        DeskActions.Count().ShouldBeGreaterThan(20);
        foreach (var action in DeskActions)
        {
            var policies = action.FilterDescriptors.Select(filter => filter.Filter).OfType<AuthorizeFilter>()
                .SelectMany(filter => filter.AuthorizeData ?? []).Select(data => data.Policy);
            policies.ShouldBe([Array.Exists(OfTheDoor, name => name == action.ControllerName) ? OrganiserArea.PolicyWithDevices : OrganiserArea.Policy], action.DisplayName);
        }
    }

    [Fact]
    public void DeskActions_OpenToAnybody_AreTheKnownOnes() =>
        DeskActions.Where(IsOpen).Select(NameOf).Distinct().Order(StringComparer.Ordinal).ShouldBe(OpenToAnybody);

    [Fact]
    public async Task EveryOtherDeskAddress_AskedAnonymously_LeadsToSignIn()
    {
        using var anybody = site.NewClient();
        var asked = 0;
        foreach (var action in DeskActions.Where(action => !IsOpen(action)))
        {
            var methods = action.ActionConstraints!.OfType<Microsoft.AspNetCore.Mvc.ActionConstraints.HttpMethodActionConstraint>().Single().HttpMethods;
            foreach (var method in methods)
            {
                var path = PathOf(action.AttributeRouteInfo!.Template!);
                using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(path, UriKind.Relative));

                using var answer = await anybody.Http.SendAsync(request);

                answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, $"{method} {path}");
                answer.Headers.Location!.PathAndQuery.ShouldStartWith("/organiser/sign-in");
                asked++;
            }
        }

        asked.ShouldBeGreaterThan(20);
    }

    [Fact]
    public async Task DeskPage_LanguagePrefix_IsNoWayAround()
    {
        using var anybody = site.NewClient();

        var answer = await anybody.GetPageAsync("/en/organiser/outbox");

        answer.Status.ShouldBe(HttpStatusCode.Redirect);
        answer.Location!.ShouldStartWith("/en/organiser/sign-in");
    }

    private static bool IsOpen(ControllerActionDescriptor action) => action.EndpointMetadata.OfType<IAllowAnonymous>().Any();

    private static string NameOf(ControllerActionDescriptor action) => $"{action.ControllerName}.{action.ActionName}";

    /// <summary>An address that the route takes, with values that its constraints let through.</summary>
    private static string PathOf(string template)
    {
        var parsed = Microsoft.AspNetCore.Routing.Patterns.RoutePatternFactory.Parse(template);
        var segments = parsed.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => part switch
        {
            Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart literal => literal.Content,
            Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart parameter => ValueOf(parameter),
            _ => "",
        })));
        return "/" + string.Join('/', segments);
    }

    private static string ValueOf(Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart parameter) =>
        parameter.ParameterPolicies.Select(policy => policy.Content).FirstOrDefault() switch
        {
            "guid" => Guid.Empty.ToString(),
            "slug" => SiteHost.Slug,
            "int" => "1",
            "length(32)" => new string('a', 32),
            _ => "x",
        };
}
