namespace DebateInvite.Web.Features.Organiser.Password;

/// <summary>Words of the pages about passwords.</summary>
public static class PasswordTexts
{
    public static readonly Text ChangeTitle = new("Zmiana hasła", "Change your password", "Changer de mot de passe");
    public static readonly Text Current = new("Obecne hasło", "Current password", "Mot de passe actuel");
    public static readonly Text CurrentRequired = new("Prosimy wpisać obecne hasło.", "Please enter your current password.", "Veuillez indiquer votre mot de passe actuel.");
    public static readonly Text Change = new("Zmień hasło", "Change the password", "Changer le mot de passe");
    public static readonly Text Changed = new("Hasło zostało ustawione.", "The password has been set.", "Le mot de passe est enregistré.");

    public static readonly Text ForgottenTitle = new("Nowe hasło", "A new password", "Nouveau mot de passe");
    public static readonly Text ForgottenText = new(
        "Wyślemy odnośnik, pod którym można ustawić nowe hasło.",
        "We will send a link to choose a new password.",
        "Nous vous enverrons un lien pour choisir un nouveau mot de passe.");
    public static readonly Text SendLink = new("Wyślij odnośnik", "Send the link", "Envoyer le lien");
    public static readonly Text LinkSent = new(
        "Jeżeli ten adres należy do organizatora, wysłaliśmy na niego odnośnik. Działa 24 godziny.",
        "If this address is an organiser’s, we have sent a link to it. It works for 24 hours.",
        "Si cette adresse est celle d’un organisateur, un lien valable 24 heures vient d’y être envoyé.");

    public static readonly Text ResetTitle = new("Ustaw hasło", "Choose a password", "Choisir un mot de passe");
    public static readonly Text Reset = new("Ustaw hasło i zaloguj", "Set the password and sign in", "Enregistrer et se connecter");
}
