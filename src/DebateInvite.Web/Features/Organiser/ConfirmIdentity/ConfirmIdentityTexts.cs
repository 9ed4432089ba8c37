namespace DebateInvite.Web.Features.Organiser.ConfirmIdentity;

/// <summary>Words of the page that asks who is there.</summary>
public static class ConfirmIdentityTexts
{
    public static readonly Text Title = new("Prosimy potwierdzić, że to Państwo", "Please confirm that it is you", "Veuillez confirmer votre identité");
    public static readonly Text Text = new(
        "Tego nie powinien zrobić nikt, kto tylko zastał otwarty panel. Po potwierdzeniu nie pytamy ponownie przez dziesięć minut.",
        "Nobody who merely finds the desk open should do this. Once you have confirmed, you will not be asked again for ten minutes.",
        "Une personne qui trouverait l’espace ouvert ne doit pas pouvoir le faire. Après confirmation, rien ne vous sera redemandé pendant dix minutes.");
    public static readonly Text NothingLost = new(
        "Wysłany formularz nie zginął: po potwierdzeniu można go wysłać jednym przyciskiem.",
        "The form that you sent is not lost: once you have confirmed, one button sends it.",
        "Le formulaire envoyé n’est pas perdu : après confirmation, un seul bouton l’enverra.");
    public static readonly Text Password = new("Hasło", "Password", "Mot de passe");
    public static readonly Text PasswordRequired = new("Prosimy wpisać hasło.", "Please enter your password.", "Veuillez indiquer votre mot de passe.");
    public static readonly Text Confirm = new("Potwierdź", "Confirm", "Confirmer");
    public static readonly Text Refused = new(
        "Hasło jest nieprawidłowe. Po kilku nieudanych próbach trzeba odczekać kwadrans.",
        "The password is wrong. After several failed attempts, please wait a quarter of an hour.",
        "Le mot de passe est incorrect. Après plusieurs échecs, veuillez patienter un quart d’heure.");

    public static readonly Text ConfirmedTitle = new("Dziękujemy, potwierdzono", "Thank you, that is confirmed", "Merci, c’est confirmé");
    public static readonly Text ConfirmedText = new(
        "Nic jeszcze nie zostało zmienione. Przycisk wysyła formularz w takiej postaci, w jakiej był przed chwilą.",
        "Nothing has been changed yet. The button sends the form just as it was a moment ago.",
        "Rien n’a encore été modifié. Le bouton envoie le formulaire tel qu’il était il y a un instant.");
    public static readonly Text GoOn = new("Wyślij formularz", "Send the form", "Envoyer le formulaire");
    public static readonly Text FileText = new("Plik jest gotowy do pobrania.", "The file is ready.", "Le fichier est prêt.");
    public static readonly Text Download = new("Pobierz plik", "Download the file", "Télécharger le fichier");
}
