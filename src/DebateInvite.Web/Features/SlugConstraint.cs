using DebateInvite.Domain.Events;

namespace DebateInvite.Web.Features;

/// <summary>Lets only what can be an event's name into routes that begin with one.</summary>
public sealed class SlugConstraint : IRouteConstraint
{
    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        values[routeKey] is string slug && DebateEvent.IsSlug(slug);
}
