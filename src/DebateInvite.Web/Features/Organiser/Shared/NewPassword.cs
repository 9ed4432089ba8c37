using FluentValidation;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace DebateInvite.Web.Features.Organiser.Shared;

/// <summary>A form in which somebody chooses a password; typed twice, because nobody sees it.</summary>
public interface INewPassword
{
    string? Password { get; }
    string? PasswordAgain { get; }
}

public sealed class NewPasswordValidator : AbstractValidator<INewPassword>
{
    public NewPasswordValidator()
    {
        RuleFor(form => form.Password).NotEmpty().WithMessage(_ => NewPasswordTexts.Required);
        RuleFor(form => form.PasswordAgain).Equal(form => form.Password, StringComparer.Ordinal).WithMessage(_ => NewPasswordTexts.Differs);
    }
}

public static class IdentityErrors
{
    /// <summary>Shows at a field why Identity refused. What it says of addresses belongs to the field <c>Email</c>.</summary>
    /// <returns>Whether anything was refused.</returns>
    public static bool Refuse(this ModelStateDictionary modelState, IdentityResult result, string field)
    {
        // The user name is the address: what is wrong with one is wrong with the other, and is said once.
        foreach (var error in result.Errors.DistinctBy(error => error.Description, StringComparer.Ordinal))
            modelState.AddModelError(error.Code.EndsWith("Email", StringComparison.Ordinal) || error.Code.EndsWith("UserName", StringComparison.Ordinal) ? "Email" : field, error.Description);
        return !result.Succeeded;
    }
}

public static class NewPasswordTexts
{
    public static readonly Text Password = new("Nowe hasło", "New password", "Nouveau mot de passe");
    public static readonly Text Again = new("Nowe hasło jeszcze raz", "New password again", "Nouveau mot de passe, encore une fois");
    public static readonly Text Hint = new(
        "Co najmniej 12 znaków; dobre hasło to kilka słów bez związku ze sobą.",
        "At least 12 characters; a few unrelated words make a good password.",
        "Au moins 12 caractères ; quelques mots sans rapport entre eux font un bon mot de passe.");
    public static readonly Text Required = new("Prosimy wpisać nowe hasło.", "Please enter a new password.", "Veuillez choisir un mot de passe.");
    public static readonly Text Differs = new("Oba hasła muszą być takie same.", "The two passwords must be the same.", "Les deux mots de passe doivent être identiques.");
}
