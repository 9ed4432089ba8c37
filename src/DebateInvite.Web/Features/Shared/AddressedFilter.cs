using DebateInvite.Web.Features.Replies.Forms;
using DebateInvite.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace DebateInvite.Web.Features.Shared;

/// <summary>
/// Gives actions what their address names (<see cref="Addressed"/>). What is not there, or is gone by the time it is to be
/// changed, is answered 404: here, so that actions need not. So is what guests do not see (<see cref="NotPublished"/>).
/// </summary>
public sealed class AddressedFilter(Addressed addressed) : IAsyncActionFilter
{
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        if (await TakenBackAsync(context) is { } answer)
        {
            context.Result = answer;
            return;
        }

        foreach (var parameter in context.ActionDescriptor.Parameters.Where(parameter => Addressed.CanBe(parameter.ParameterType)))
        {
            if (await addressed.FindAsync(parameter.ParameterType, context.HttpContext.RequestAborted) is not { } found)
            {
                context.Result = new NotFoundResult();
                return;
            }

            context.ActionArguments[parameter.Name] = found;
        }

        var executed = await next();
        if (executed.Exception is GoneException)
        {
            executed.Result = new NotFoundResult();
            executed.ExceptionHandled = true;
        }
    }

    /// <returns>What guests see in place of a page whose event is not published; null: it is, or the page is an organiser's.</returns>
    private async Task<ActionResult?> TakenBackAsync(ActionExecutingContext context)
    {
        if (OrganiserArea.Has(context.ActionDescriptor) || context.Controller is not Controller controller)
            return null;
        if (await addressed.EventAsync(context.HttpContext.RequestAborted) is not { IsPublished: false } debate)
            return null;
        var stays = debate.WithdrawnAt is not null && context.ActionDescriptor.EndpointMetadata.OfType<StaysWhenWithdrawnAttribute>().Any();
        return stays ? null : controller.Unpublished(debate, context.ActionArguments.Values.FirstOrDefault(NotStoredPage.CanShow));
    }

    /// <summary>Nothing of this is ever filled in from what somebody posts.</summary>
    internal sealed class NotFromForm : IModelBinderProvider, IModelBinder
    {
        public IModelBinder? GetBinder(ModelBinderProviderContext context) => Addressed.CanBe(context.Metadata.ModelType) ? this : null;

        public Task BindModelAsync(ModelBindingContext bindingContext) => Task.CompletedTask;
    }
}

/// <summary>What a request is about was there when it came and has been deleted since.</summary>
public sealed class GoneException : Exception;
