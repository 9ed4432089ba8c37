namespace DebateInvite.Web.Features.Organiser.SignIn;

/// <summary>Words of signing in and of the first organiser's set-up.</summary>
public static class SignInTexts
{
    public static readonly Text Title = new("Logowanie", "Sign in", "Connexion");
    public static readonly Text Email = new("Adres e-mail", "E-mail address", "Adresse e-mail");
    public static readonly Text Password = new("Hasło", "Password", "Mot de passe");
    public static readonly Text SignIn = new("Zaloguj", "Sign in", "Se connecter");
    public static readonly Text Forgotten = new("Nie pamiętam hasła", "I have forgotten my password", "J’ai oublié mon mot de passe");
    public static readonly Text SignedOut = new("Wylogowano.", "You are signed out.", "Votre session est fermée.");
    public static readonly Text EmailRequired = new("Prosimy wpisać adres e-mail.", "Please enter your e-mail address.", "Veuillez indiquer votre adresse e-mail.");
    public static readonly Text PasswordRequired = new("Prosimy wpisać hasło.", "Please enter your password.", "Veuillez indiquer votre mot de passe.");
    public static readonly Text Refused = new(
        "Adres e-mail lub hasło są nieprawidłowe. Po kilku nieudanych próbach trzeba odczekać kwadrans.",
        "The e-mail address or the password is wrong. After several failed attempts, please wait a quarter of an hour.",
        "L’adresse e-mail ou le mot de passe est incorrect. Après plusieurs échecs, veuillez patienter un quart d’heure.");

    public static readonly Text CodeTitle = new("Drugi krok logowania", "The second step of signing in", "Deuxième étape de la connexion");
    public static readonly Text CodeText = new(
        "Hasło jest prawidłowe. Prosimy podać kod, który pokazuje teraz aplikacja na telefonie.",
        "The password is right. Please enter the code that the app on your telephone shows now.",
        "Le mot de passe est correct. Veuillez saisir le code que l’application affiche en ce moment sur votre téléphone.");
    public static readonly Text CodeTextPasskey = new(
        "Hasło jest prawidłowe. Prosimy użyć klucza dostępu albo jednego z kodów zapasowych.",
        "The password is right. Please use your passkey or one of your recovery codes.",
        "Le mot de passe est correct. Veuillez utiliser votre clé d’accès ou l’un de vos codes de secours.");
    public static readonly Text Code = new("Kod z aplikacji (6 cyfr)", "Code from the app (6 digits)", "Code de l’application (6 chiffres)");
    public static readonly Text CodeRequired = new("Prosimy wpisać kod.", "Please enter the code.", "Veuillez saisir le code.");
    public static readonly Text CodeRefused = new(
        "Kod jest nieprawidłowy albo został już użyty. Prosimy poczekać na następny; po kilku nieudanych próbach trzeba odczekać kwadrans.",
        "The code is wrong or has been used already. Please wait for the next one; after several failed attempts, wait a quarter of an hour.",
        "Le code est incorrect ou a déjà été utilisé. Veuillez attendre le suivant ; après plusieurs échecs, patientez un quart d’heure.");
    public static readonly Text NoApp = new("Nie mam przy sobie telefonu", "I do not have my telephone", "Je n’ai pas mon téléphone");
    public static readonly Text RecoveryCode = new("Kod zapasowy", "Recovery code", "Code de secours");
    public static readonly Text RecoveryHint = new(
        "Jeden z dziesięciu kodów do wydrukowania. Każdy działa raz. Jeżeli ich nie ma, drugi składnik może wyłączyć inny organizator.",
        "One of the ten codes to print. Each works once. If you have none, another organiser can take your second factor off.",
        "L’un des dix codes à imprimer. Chacun ne sert qu’une fois. Si vous n’en avez pas, un autre organisateur peut retirer votre second facteur.");
    public static readonly Text RecoveryCodeRefused = new(
        "Nie ma takiego kodu zapasowego albo został już użyty. Po kilku nieudanych próbach trzeba odczekać kwadrans.",
        "There is no such recovery code, or it has been used already. After several failed attempts, please wait a quarter of an hour.",
        "Ce code de secours n’existe pas ou a déjà été utilisé. Après plusieurs échecs, veuillez patienter un quart d’heure.");
    public static readonly Text HalfIsOver = new(
        "Minęło pięć minut. Prosimy zalogować się od początku.",
        "Five minutes have passed. Please sign in from the start.",
        "Cinq minutes se sont écoulées. Veuillez recommencer la connexion.");

    public static readonly Text SetUpTitle = new("Pierwszy organizator", "The first organiser", "Premier compte d’organisateur");
    public static readonly Text SetUpText = new(
        "Prosimy podać swój adres e-mail i ustawić hasło. Kolejne osoby można dodać później w panelu.",
        "Please give your e-mail address and choose a password. You can add colleagues later on the desk.",
        "Indiquez votre adresse e-mail et choisissez un mot de passe. Vous pourrez ensuite ajouter d’autres personnes.");
    public static readonly Text SetUp = new("Utwórz konto", "Create the account", "Créer le compte");
}
