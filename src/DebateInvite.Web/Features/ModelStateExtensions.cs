using FluentValidation;
using FluentValidation.AspNetCore;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace DebateInvite.Web.Features;

public static class ModelStateExtensions
{
    /// <summary>Validates a form and adds what is wrong to the model state.</summary>
    public static async Task<bool> IsValidAsync<T>(
        this IValidator<T> validator, T form, ModelStateDictionary modelState, CancellationToken cancellation)
    {
        var result = await validator.ValidateAsync(form, cancellation);
        result.AddToModelState(modelState, prefix: null);
        return modelState.IsValid;
    }
}
