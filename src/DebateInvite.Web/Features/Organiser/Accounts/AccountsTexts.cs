namespace DebateInvite.Web.Features.Organiser.Accounts;

/// <summary>Words of the pages about organisers' accounts.</summary>
public static class AccountsTexts
{
    public static readonly Text Title = new("Organizatorzy", "Organisers", "Organisateurs");
    public static readonly Text Sub = new(
        "Każda z tych osób widzi wszystkie dane gości i może wszystko zmienić.",
        "Each of them sees all guests’ data and can change everything.",
        "Chacune de ces personnes voit toutes les données des invités et peut tout modifier.");
    public static readonly Text Caption = new("Konta organizatorów", "Organisers’ accounts", "Comptes des organisateurs");
    public static readonly Text Email = new("Adres e-mail", "E-mail address", "Adresse e-mail");
    public static readonly Text State = new("Stan", "State", "État");
    public static readonly Text LastLocked = new("Za dużo prób", "Too many tries", "Trop de tentatives");
    public static readonly Text You = new("to Państwa konto", "your own account", "votre propre compte");
    public static readonly Text Active = new("Aktywne", "Active", "Actif");
    public static readonly Text NoPassword = new("Bez hasła", "No password yet", "Sans mot de passe");
    public static readonly Text Locked = new("Nieudane logowania", "Failed sign-ins", "Échecs de connexion");
    public static readonly Text Until = new("do {0}", "until {0}", "jusqu’au {0}");
    public static readonly Text Never = new("nigdy", "never", "jamais");
    public static readonly Text SecondFactor = new("Drugi składnik", "Second factor", "Second facteur");
    public static readonly Text HasSecondFactor = new("jest", "in use", "actif");
    public static readonly Text NoSecondFactor = new("brak", "none", "aucun");
    public static readonly Text TakeOff = new("Zdejmij", "Take off", "Retirer");
    public static readonly Text Remove = new("Usuń", "Remove", "Supprimer");

    public static readonly Text AddTitle = new("Dodaj organizatora", "Add an organiser", "Ajouter un organisateur");
    public static readonly Text AddHint = new(
        "Wyślemy odnośnik do ustawienia hasła. Działa 24 godziny; potem można poprosić o nowy na stronie logowania.",
        "We will mail a link to choose a password. It works for 24 hours; afterwards a new one can be asked for on the sign-in page.",
        "Un lien pour choisir un mot de passe sera envoyé. Il est valable 24 heures ; ensuite, on peut en demander un autre sur la page de connexion.");
    public static readonly Text Add = new("Dodaj", "Add", "Ajouter");
    public static readonly Text Added = new("Dodano {0}. Odnośnik wysyłamy e-mailem.", "{0} was added. The link is on its way by e-mail.", "{0} est ajouté. Le lien part par e-mail.");
    public static readonly Text EmailRequired = new("Prosimy wpisać adres e-mail.", "Please enter an e-mail address.", "Veuillez indiquer une adresse e-mail.");

    public static readonly Text RemoveTitle = new("Usunąć dostęp?", "Remove this access?", "Supprimer cet accès ?");
    public static readonly Text RemoveText = new(
        "{0} nie będzie już mieć dostępu do panelu, od tej chwili. Wszyscy organizatorzy dostaną o tym e-mail. Historia zmian pozostaje.",
        "{0} will no longer be able to open the desk, from this moment. All organisers will be told by e-mail. The history of changes stays.",
        "{0} n’aura plus accès à l’espace, avec effet immédiat. Tous les organisateurs en seront informés par e-mail. L’historique des modifications est conservé.");
    public static readonly Text RemoveConfirm = new("Usuń dostęp", "Remove the access", "Supprimer l’accès");
    public static readonly Text Removed = new("Dostęp został usunięty.", "The access has been removed.", "L’accès a été supprimé.");

    public static readonly Text TakeOffTitle = new("Zdjąć drugi składnik?", "Take this second factor off?", "Retirer ce second facteur ?");
    public static readonly Text TakeOffText = new(
        "Konto {0} straci aplikację z kodami, klucze dostępu i kody zapasowe; do logowania wystarczy hasło. Wszystkie logowania tego konta zakończą się od razu. Wszyscy organizatorzy dostaną o tym e-mail.",
        "The account {0} will lose its authenticator app, passkeys and recovery codes; its password will be enough to sign in. All its sessions end at once. All organisers will be told by e-mail.",
        "Le compte {0} perdra son application d’authentification, ses clés d’accès et ses codes de secours ; le mot de passe suffira pour se connecter. Toutes ses connexions prendront fin aussitôt. Tous les organisateurs en seront informés par e-mail.");
    public static readonly Text TakeOffWarning = new(
        "Prosimy najpierw upewnić się, rozmawiając osobiście lub przez telefon, że prosi o to właściciel konta.",
        "Please make sure first, in person or by telephone, that it is the account’s owner who asks for it.",
        "Assurez-vous d’abord, de vive voix ou par téléphone, que c’est bien le titulaire du compte qui le demande.");
    public static readonly Text TakeOffConfirm = new("Zdejmij drugi składnik", "Take the second factor off", "Retirer le second facteur");
    public static readonly Text TakenOff = new("Drugi składnik został zdjęty.", "The second factor has been taken off.", "Le second facteur a été retiré.");
}
