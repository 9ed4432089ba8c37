namespace DebateInvite.Web.Features.Organiser.SecondFactor;

/// <summary>Words of the pages about one's own second factor.</summary>
public static class SecondFactorTexts
{
    public static readonly Text Title = new("Drugi składnik logowania", "Second factor", "Second facteur");
    public static readonly Text Sub = new(
        "Hasło można podpatrzeć lub wyłudzić. Drugi składnik sprawia, że samo hasło nikogo nie wpuści.",
        "A password can be seen or coaxed out of somebody. With a second factor, a password alone lets nobody in.",
        "Un mot de passe peut être vu ou soutiré. Avec un second facteur, un mot de passe seul n’ouvre rien.");
    public static readonly Text Required = new(
        "W tej instalacji drugi składnik jest wymagany. Panel otworzy się po dodaniu aplikacji albo klucza dostępu.",
        "This installation requires a second factor. The desk opens once you have added an app or a passkey.",
        "Cette installation exige un second facteur. L’espace s’ouvrira dès que vous aurez ajouté une application ou une clé d’accès.");

    public static readonly Text App = new("Aplikacja z kodami", "Authenticator app", "Application d’authentification");
    public static readonly Text AppOff = new(
        "Aplikacja na telefonie pokazuje co pół minuty nowy kod z sześciu cyfr. Pasuje każda aplikacja tego rodzaju.",
        "An app on your telephone shows a new code of six digits every half a minute. Any app of that kind will do.",
        "Une application sur votre téléphone affiche toutes les trente secondes un nouveau code à six chiffres. Toute application de ce genre convient.");
    public static readonly Text AppIsInUse = new(
        "Włączona: przy logowaniu po haśle pytamy o kod z aplikacji.",
        "In use: after your password, signing in asks for a code from the app.",
        "Activée : après le mot de passe, la connexion demande un code de l’application.");
    public static readonly Text TurnOn = new("Włącz aplikację", "Set up an app", "Activer une application");
    public static readonly Text Replace = new("Przenieś na inny telefon", "Move to another telephone", "Changer de téléphone");
    public static readonly Text TurnOff = new("Wyłącz", "Turn off", "Désactiver");

    public static readonly Text Codes = new("Kody zapasowe", "Recovery codes", "Codes de secours");
    public static readonly PluralText CodesLeft = new(
        Pl: ("Pozostał {0} kod, gdyby telefon lub klucz zginął.", "Pozostały {0} kody, gdyby telefon lub klucz zginął.", "Pozostało {0} kodów, gdyby telefon lub klucz zginął."),
        En: ("{0} code is left for the day on which your telephone or key is lost.", "{0} codes are left for the day on which your telephone or key is lost."),
        Fr: ("Il reste {0} code, pour le jour où le téléphone ou la clé serait perdu.", "Il reste {0} codes, pour le jour où le téléphone ou la clé serait perdu."));
    public static readonly Text RenewCodes = new("Nowe kody zapasowe", "Make new recovery codes", "Créer de nouveaux codes de secours");
    public static readonly Text RenewHint = new("Dotychczasowe przestaną działać.", "Those you have will no longer work.", "Les codes actuels ne fonctionneront plus.");

    public static readonly Text Passkeys = new("Klucze dostępu", "Passkeys", "Clés d’accès");
    public static readonly Text PasskeysText = new(
        "Klucz dostępu zastępuje hasło i kod: wystarczy palec, twarz lub PIN urządzenia. Działa tylko na tej stronie, więc nikt go nie wyłudzi. Gdy konto ma klucz, samo hasło już nie wystarcza.",
        "A passkey replaces both password and code: the finger, face or PIN of your device is enough. It works on this site only, so nobody can coax it out of you. Once the account has one, a password alone no longer suffices.",
        "Une clé d’accès remplace le mot de passe et le code : le doigt, le visage ou le code PIN de l’appareil suffit. Elle ne fonctionne que sur ce site, personne ne peut donc la soutirer. Dès que le compte en a une, le mot de passe seul ne suffit plus.");
    public static readonly Text PasskeysCaption = new("Klucze dostępu tego konta", "This account’s passkeys", "Clés d’accès de ce compte");
    public static readonly Text NoPasskeys = new(
        "Ta przeglądarka nie obsługuje kluczy dostępu albo ma wyłączony JavaScript. Hasło i kody działają jak zawsze.",
        "This browser has no passkeys, or JavaScript is turned off. Password and codes work as always.",
        "Ce navigateur ne gère pas les clés d’accès, ou JavaScript est désactivé. Le mot de passe et les codes fonctionnent comme toujours.");
    public static readonly Text Name = new("Nazwa klucza", "Name of the passkey", "Nom de la clé");
    public static readonly Text NameHint = new("Po której poznają Państwo urządzenie.", "By which you will know the device.", "Pour reconnaître l’appareil.");
    public static readonly Text NameRequired = new("Prosimy nazwać klucz.", "Please give the passkey a name.", "Veuillez nommer la clé.");
    public static readonly Text Added = new("Dodano", "Added", "Ajoutée");
    public static readonly Text LastUsed = new("Ostatnio użyto", "Last used", "Dernière utilisation");
    public static readonly Text Never = new("jeszcze nie", "not yet", "pas encore");
    public static readonly Text Add = new("Dodaj klucz dostępu", "Add a passkey", "Ajouter une clé d’accès");
    public static readonly Text Remove = new("Usuń", "Remove", "Supprimer");
    public static readonly Text Known = new(
        "To urządzenie ma już klucz dostępu do tego konta.",
        "This device already has a passkey of this account.",
        "Cet appareil possède déjà une clé d’accès de ce compte.");
    public static readonly Text PasskeyRefused = new(
        "Klucz dostępu nie został dodany: urządzenie nie odpowiedziało, jak trzeba, albo minęło pięć minut. Prosimy spróbować ponownie.",
        "The passkey was not added: the device did not answer as it should, or five minutes have passed. Please try again.",
        "La clé d’accès n’a pas été ajoutée : l’appareil n’a pas répondu comme prévu, ou cinq minutes se sont écoulées. Veuillez réessayer.");
    public static readonly Text PasskeyAdded = new("Klucz dostępu został dodany.", "The passkey has been added.", "La clé d’accès a été ajoutée.");
    public static readonly Text PasskeyRemoved = new("Klucz dostępu został usunięty.", "The passkey has been removed.", "La clé d’accès a été supprimée.");

    public static readonly Text TurnOnTitle = new("Aplikacja z kodami", "Authenticator app", "Application d’authentification");
    public static readonly Text Step1 = new(
        "Prosimy zeskanować ten kod w aplikacji na telefonie.",
        "Scan this code with the app on your telephone.",
        "Scannez ce code avec l’application de votre téléphone.");
    public static readonly Text OrType = new("Albo wpisać w niej ten klucz:", "Or type this key into it:", "Ou saisissez-y cette clé :");
    public static readonly Text Step2 = new(
        "Potem wpisać kod, który aplikacja pokazuje.", "Then enter the code that the app shows.", "Saisissez ensuite le code que l’application affiche.");
    public static readonly Text Code = new("Kod z aplikacji (6 cyfr)", "Code from the app (6 digits)", "Code de l’application (6 chiffres)");
    public static readonly Text CodeRequired = new("Prosimy wpisać kod.", "Please enter the code.", "Veuillez saisir le code.");
    public static readonly Text CodeRefused = new(
        "Ten kod nie pasuje. Prosimy sprawdzić, czy zegar telefonu chodzi dobrze, i wpisać następny kod.",
        "This code does not fit. Please check that the telephone’s clock is right, and enter the next code.",
        "Ce code ne convient pas. Vérifiez l’heure du téléphone et saisissez le code suivant.");
    public static readonly Text OthersEnd = new(
        "W innych przeglądarkach konto zostanie wylogowane.",
        "The account will be signed out in all other browsers.",
        "Le compte sera déconnecté de tous les autres navigateurs.");
    public static readonly Text AppIsOn = new("Aplikacja z kodami jest włączona.", "The authenticator app is in use.", "L’application d’authentification est activée.");
    public static readonly Text AppIsOff = new("Aplikacja z kodami jest wyłączona.", "The authenticator app is off.", "L’application d’authentification est désactivée.");

    public static readonly Text CodesTitle = new("Kody zapasowe", "Recovery codes", "Codes de secours");
    public static readonly Text CodesText = new(
        "Prosimy je teraz wydrukować lub zapisać i trzymać z dala od telefonu. Każdy wpuszcza raz, gdyby telefon lub klucz zginął. Nie pokażemy ich ponownie.",
        "Please print them or write them down now, and keep them away from your telephone. Each lets you in once if telephone or key is lost. They will not be shown again.",
        "Imprimez-les ou notez-les maintenant, et gardez-les loin de votre téléphone. Chacun ouvre une fois si le téléphone ou la clé est perdu. Ils ne seront plus affichés.");
    public static readonly Text CodesKept = new("Kody są w bezpiecznym miejscu", "The codes are in a safe place", "Les codes sont en lieu sûr");
    public static readonly Text CodesRenewed = new(
        "Oto nowe kody zapasowe; poprzednie już nie działają.",
        "These are your new recovery codes; the ones before no longer work.",
        "Voici vos nouveaux codes de secours ; les précédents ne fonctionnent plus.");
}
