using DebateInvite.Domain;
using DebateInvite.Domain.Events;
using DebateInvite.Testing;
using DebateInvite.Web.Features.Organiser.Events;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace DebateInvite.Web.Tests.Features.Organiser.Events;

/// <summary>No event takes the name of an address that the site has already: one of the two could not be reached.</summary>
public class ReservedSlugTests(SiteHost site) : IClassFixture<SiteHost>
{
    [Fact]
    public void NewEvent_NamedAsAnAddressOfTheSite_IsRefused()
    {
        var paths = site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(endpoint => endpoint.RoutePattern.PathSegments.Select(Words).ToArray()).ToList();
        // What stands before an event's name: nothing, organiser/ …
        var before = paths.Where(path => path.Contains(null)).Select(path => path[..Array.IndexOf(path, null)])
            .DistinctBy(words => string.Join('/', words)).ToList();

        var taken = (from start in before
                     from path in paths
                     where path.Length > start.Length && path.AsSpan().StartsWith(start)
                     select path[start.Length]).OfType<string>()
            .Concat(LanguageExtensions.All.Select(language => language.Code()))
            .Where(DebateEvent.IsSlug).Distinct().ToList();

        taken.Where(word => !IsRefused(word)).ShouldBeEmpty();
        foreach (var known in new[] { "organiser", "accounts", "health", "css", "en", "r" })
            taken.ShouldContain(known);
    }

    private static bool IsRefused(string slug) => new NewEventFormValidator().Validate(new NewEventForm { Slug = slug }).Errors
        .Exists(error => error.PropertyName == nameof(NewEventForm.Slug));

    /// <returns>Null where an event's name stands.</returns>
    private static string? Words(RoutePatternPathSegment segment) => segment.Parts switch
    {
        [RoutePatternParameterPart { Name: "slug" }] => null,
        var parts => string.Concat(parts.Select(part => part is RoutePatternLiteralPart literal ? literal.Content : "{}")),
    };
}
