using Microsoft.AspNetCore.Identity;

namespace DebateInvite.Web.Security;

/// <summary>What Identity says to organisers, in their language. The rest it says only to programmers.</summary>
public sealed class TranslatedIdentityErrors : IdentityErrorDescriber
{
    private static readonly Text Fault = new(
        "Nie udało się zapisać zmian. Prosimy spróbować ponownie.",
        "The change could not be saved. Please try again.",
        "La modification n’a pas pu être enregistrée. Veuillez réessayer.");
    private static readonly Text Changed = new(
        "Konto zmieniono w tym samym czasie w innym miejscu. Prosimy spróbować ponownie.",
        "The account was changed elsewhere at the same time. Please try again.",
        "Le compte a été modifié ailleurs au même moment. Veuillez réessayer.");
    private static readonly Text Mismatch = new(
        "Obecne hasło jest nieprawidłowe.", "The current password is wrong.", "Le mot de passe actuel est incorrect.");
    private static readonly Text Dead = new(
        "Ten odnośnik już nie działa; prosimy poprosić o nowy.", "This link no longer works; please ask for a new one.", "Ce lien n’est plus valable ; veuillez en demander un nouveau.");
    private static readonly Text Email = new(
        "Prosimy sprawdzić adres e-mail.", "Please check the e-mail address.", "Veuillez vérifier l’adresse e-mail.");
    private static readonly Text Taken = new(
        "Konto z tym adresem już istnieje; prosimy wpisać inny adres albo zmienić role tego konta.", "There is an account with this address already; please enter another, or change that account’s roles.", "Un compte existe déjà pour cette adresse ; veuillez en saisir une autre ou modifier les rôles de ce compte.");
    private static readonly Text Short = new(
        "Hasło musi mieć co najmniej {0} znaków.",
        "The password must have at least {0} characters.",
        "Le mot de passe doit comporter au moins {0} caractères.");
    private static readonly Text Guessable = new(
        "To hasło łatwo odgadnąć: prawie całe składa się ze znanych słów, kolejnych klawiszy, powtórzeń, lat lub nazw. Prosimy połączyć kilka słów, które nie mają ze sobą związku.",
        "This password is easy to guess: nearly all of it is common words, keys in a row, repetitions, years or names. Please put a few words together that have nothing to do with each other.",
        "Ce mot de passe est facile à deviner : il se compose presque entièrement de mots courants, de touches voisines, de répétitions, d’années ou de noms. Veuillez associer quelques mots sans rapport entre eux.");

    public override IdentityError DefaultError() => Said(nameof(DefaultError), Fault);

    public override IdentityError ConcurrencyFailure() => Said(nameof(ConcurrencyFailure), Changed);

    public override IdentityError PasswordMismatch() => Said(nameof(PasswordMismatch), Mismatch);

    public override IdentityError InvalidToken() => Said(nameof(InvalidToken), Dead);

    public override IdentityError InvalidUserName(string? userName) => Said(nameof(InvalidUserName), Email);

    public override IdentityError InvalidEmail(string? email) => Said(nameof(InvalidEmail), Email);

    public override IdentityError DuplicateUserName(string userName) => Said(nameof(DuplicateUserName), Taken);

    public override IdentityError DuplicateEmail(string email) => Said(nameof(DuplicateEmail), Taken);

    public override IdentityError PasswordTooShort(int length) => Said(nameof(PasswordTooShort), Short.With(length));

    /// <summary>Identity knows no such rule itself; see <see cref="GuessablePassword"/>.</summary>
    public static IdentityError PasswordGuessable() => Said(nameof(PasswordGuessable), Guessable);

    private static IdentityError Said(string code, string description) => new() { Code = code, Description = description };
}
