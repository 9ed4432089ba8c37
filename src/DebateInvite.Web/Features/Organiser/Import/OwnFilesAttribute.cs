using System.Globalization;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Organiser.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Import;

/// <summary>
/// A file can hold anything, needs among it, and its pages show samples of every column. So a file that somebody else has
/// brought does not exist (404) for those who may not see needs.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OwnFilesAttribute : Attribute, IAsyncActionFilter
{
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var services = context.HttpContext.RequestServices;
        if (!services.GetRequiredService<DeskAccess>().Sight.ShowsNeeds && Guid.TryParse(context.RouteData.Values["id"] as string, CultureInfo.InvariantCulture, out var id))
        {
            var self = CurrentOrganiser.Of(context.HttpContext.User).Email;
            if (await services.GetRequiredService<DebateContext>().Imports.AnyAsync(i => i.Id == id && i.CreatedBy != self, context.HttpContext.RequestAborted))
            {
                context.Result = new NotFoundResult();
                return;
            }
        }

        await next();
    }
}
