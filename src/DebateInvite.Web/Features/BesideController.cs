using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Razor;

namespace DebateInvite.Web.Features;

/// <summary>
/// A page's views lie beside its controller, whatever that is called; those that several pages show, in a folder
/// <c>Shared</c> there or in a room around it.
/// </summary>
internal sealed class BesideController : IViewLocationExpander
{
    private const string Room = "room";

    /// <summary>Has the views looked for beside another controller, of a page that is shown as a sample.</summary>
    public static void LookBeside<TController>(HttpContext context) => context.Items[typeof(BesideController)] = typeof(TController).Namespace;

    public void PopulateValues(ViewLocationExpanderContext context) =>
        context.Values[Room] = context.ActionContext.HttpContext.Items[typeof(BesideController)] as string
            ?? (context.ActionContext.ActionDescriptor as ControllerActionDescriptor)?.ControllerTypeInfo.Namespace;

    public IEnumerable<string> ExpandViewLocations(ViewLocationExpanderContext context, IEnumerable<string> viewLocations)
    {
        var root = typeof(BesideController).Namespace!;
        var room = context.Values[Room] is { } space && space.StartsWith(root, StringComparison.Ordinal)
            ? "/Features" + space[root.Length..].Replace('.', '/')
            : "/Features";
        yield return room + "/{0}.cshtml";
        for (; room.Length > 0; room = room[..room.LastIndexOf('/')])
            yield return room + "/Shared/{0}.cshtml";
    }
}
