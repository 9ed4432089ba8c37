namespace DebateInvite.Web.Features.Organiser.SignIn;

/// <summary>Words of signing in and of the first organiser's set-up.</summary>
public static class SignInTexts
{
    public static readonly Text Title = new("Logowanie", "Sign in", "Connexion");
    public static readonly Text Email = new("Adres e-mail", "E-mail address", "Adresse e-mail");
    public static readonly Text Password = new("Hasło", "Password", "Mot de passe");
    public static readonly Text SignIn = new("Zaloguj", "Sign in", "Se connecter");
    public static readonly Text Forgotten = new("Nie pamiętam hasła", "I have forgotten my password", "J’ai oublié mon mot de passe");
    public static readonly Text SignedOut = new("Wylogowano.", "You are signed out.", "Vous êtes déconnecté(e).");
    public static readonly Text EmailRequired = new("Prosimy wpisać adres e-mail.", "Please enter your e-mail address.", "Veuillez indiquer votre adresse e-mail.");
    public static readonly Text PasswordRequired = new("Prosimy wpisać hasło.", "Please enter your password.", "Veuillez indiquer votre mot de passe.");
    public static readonly Text Refused = new(
        "Adres e-mail lub hasło są nieprawidłowe. Po kilku nieudanych próbach trzeba odczekać kwadrans.",
        "The e-mail address or the password is wrong. After several failed attempts, please wait a quarter of an hour.",
        "L’adresse e-mail ou le mot de passe est incorrect. Après plusieurs échecs, veuillez patienter un quart d’heure.");

    public static readonly Text SetUpTitle = new("Pierwszy organizator", "The first organiser", "Premier compte d’organisateur");
    public static readonly Text SetUpText = new(
        "Prosimy podać swój adres e-mail i ustawić hasło. Kolejne osoby można dodać później w panelu.",
        "Please give your e-mail address and choose a password. You can add colleagues later on the desk.",
        "Indiquez votre adresse e-mail et choisissez un mot de passe. Vous pourrez ensuite ajouter d’autres personnes.");
    public static readonly Text SetUp = new("Utwórz konto", "Create the account", "Créer le compte");
}
