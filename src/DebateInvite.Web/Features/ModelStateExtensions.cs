using FluentValidation;
using FluentValidation.AspNetCore;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace DebateInvite.Web.Features;

public static class ModelStateExtensions
{
    /// <summary>Validates a form and adds what is wrong to the model state.</summary>
    /// <param name="except">Fields that may say anything or nothing here.</param>
    public static async Task<bool> IsValidAsync<T>(
        this IValidator<T> validator, T form, ModelStateDictionary modelState, CancellationToken cancellation, IReadOnlyCollection<string>? except = null)
    {
        var result = await validator.ValidateAsync(form, cancellation);
        if (except is not null)
            result.Errors.RemoveAll(error => except.Contains(error.PropertyName, StringComparer.Ordinal));
        result.AddToModelState(modelState, prefix: null);
        return modelState.IsValid;
    }
}
