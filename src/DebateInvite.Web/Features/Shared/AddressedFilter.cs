using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace DebateInvite.Web.Features.Shared;

/// <summary>
/// Gives actions what their address names (<see cref="Addressed"/>). What is not there, or is gone by the time it is to be
/// changed, is answered 404: here, so that actions need not.
/// </summary>
public sealed class AddressedFilter(Addressed addressed) : IAsyncActionFilter
{
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
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

    /// <summary>Nothing of this is ever filled in from what somebody posts.</summary>
    internal sealed class NotFromForm : IModelBinderProvider, IModelBinder
    {
        public IModelBinder? GetBinder(ModelBinderProviderContext context) => Addressed.CanBe(context.Metadata.ModelType) ? this : null;

        public Task BindModelAsync(ModelBindingContext bindingContext) => Task.CompletedTask;
    }
}

/// <summary>What a request is about was there when it came and has been deleted since.</summary>
public sealed class GoneException : Exception;
