using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.Authorization;

namespace DebateInvite.Web.Security;

/// <summary>
/// Makes every controller below <c>Features.Organiser</c> part of the organiser's desk: closed to everybody but organisers
/// unless an action says <c>[AllowAnonymous]</c>, and with the desk's views. Nobody has to remember an attribute.
/// </summary>
public sealed class OrganiserArea : IControllerModelConvention
{
    public const string Name = "Organiser";
    public const string Policy = "Organiser";

    /// <summary>Organisers, and telephones at the door (<see cref="OpenToDoorDevicesAttribute"/>).</summary>
    public const string PolicyWithDevices = "OrganiserOrDoorDevice";

    public const string Namespace = "DebateInvite.Web.Features.Organiser";

    /// <summary>Whether an action is the desk's.</summary>
    public static bool Has(ActionDescriptor action) => action.RouteValues.TryGetValue("area", out var area) && area is Name;

    public void Apply(ControllerModel controller)
    {
        if (controller.ControllerType.Namespace?.StartsWith(Namespace, StringComparison.Ordinal) is not true)
            return;

        controller.RouteValues["area"] = Name;
        controller.Filters.Add(new AuthorizeFilter(controller.ControllerType.IsDefined(typeof(OpenToDoorDevicesAttribute)) ? PolicyWithDevices : Policy));
        // Pages about people belong into no cache.
        controller.Filters.Add(new Microsoft.AspNetCore.Mvc.ResponseCacheAttribute { NoStore = true, Location = Microsoft.AspNetCore.Mvc.ResponseCacheLocation.None });
    }
}
