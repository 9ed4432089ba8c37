using DebateInvite.Domain.Access;

namespace DebateInvite.Web.Features.Organiser.Accounts;

/// <summary>Words of the pages about organisers' accounts.</summary>
public static class AccountsTexts
{
    public static readonly Text Title = new("Organizatorzy", "Organisers", "Organisateurs");
    public static readonly Text Sub = new(
        "Kto ma dostęp do panelu i co w nim może: we wszystkich wydarzeniach albo w wybranych.",
        "Who may open the desk, and what they may do there: in all events or in some.",
        "Qui a accès à l’espace et ce que chacun peut y faire, dans tous les événements ou dans certains.");
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

    public static readonly Text Roles = new("Role", "Roles", "Rôles");
    public static readonly Text ChangeRoles = new("Zmień role", "Change roles", "Modifier les rôles");
    public static readonly Text RolesTitle = new("Role w panelu", "Roles at the desk", "Rôles dans l’espace");
    public static readonly Text RolesText = new(
        "W każdym wydarzeniu można to, na co pozwala rola we wszystkich wydarzeniach albo rola w tym jednym. Zmiana działa od razu: osoba zostanie wylogowana i dostanie e-mail.",
        "In each event somebody may do what the role in all events allows, or the role in that one. A change works at once: the person is signed out and told by e-mail.",
        "Dans chaque événement, on peut faire ce que permet le rôle dans tous les événements, ou le rôle dans celui-ci. Le changement est immédiat : la personne est déconnectée et prévenue par e-mail.");
    public static readonly Text RoleIn = new("Rola: {0}", "Role: {0}", "Rôle : {0}");
    public static readonly Text NoRole = new("brak", "none", "aucun");
    public static readonly Text AsInAll = new("tylko to, co we wszystkich", "only what holds for all", "seulement ce qui vaut pour tous");
    public static readonly Text RoleRequired = new(
        "Prosimy wybrać co najmniej jedną rolę.", "Please choose at least one role.", "Veuillez choisir au moins un rôle.");
    public static readonly Text RolesConflict = new(
        "Ktoś inny zmienił w tym czasie role tej osoby. Nic nie zostało zapisane; poniżej są role obecne, a Państwa wybór to: {0}.",
        "Somebody else has changed this person’s roles meanwhile. Nothing has been saved; below are the present roles, and your choice was: {0}.",
        "Quelqu’un d’autre a modifié les rôles de cette personne entre-temps. Rien n’a été enregistré ; voici les rôles actuels, et votre choix était : {0}.");
    public static readonly Text RolesChanged = new("Role konta {0} zostały zapisane.", "The roles of {0} have been saved.", "Les rôles de {0} sont enregistrés.");
    public static readonly Text WhatRolesMay = new("Co może każda rola", "What each role may do", "Ce que permet chaque rôle");

    public static Text Explained(Role role) => role switch
    {
        Role.Organiser => new(
            "Wszystko. Konta, poczta i nowe wydarzenia: tylko organizator wszystkich wydarzeń.",
            "Everything. Accounts, messages and new events: only an organiser of all events.",
            "Tout. Comptes, courrier et nouveaux événements : seulement pour tous les événements."),
        Role.Secretariat => new(
            "Lista, odpowiedzi, prośby, import i notatki; bez potrzeb związanych z dostępnością, ustawień, wysyłek i usuwania.",
            "The list, replies, requests, imports and notes; no accessibility needs, settings, mailings or deletion.",
            "La liste, les réponses, les demandes, l’importation et les notes ; sans besoins d’accessibilité, réglages, envois ni suppression."),
        Role.Reader => new(
            "Lista i jej plik, bez potrzeb związanych z dostępnością i notatek; niczego nie zmienia.",
            "The list and its file, without accessibility needs and notes; changes nothing.",
            "La liste et son fichier, sans besoins d’accessibilité ni notes ; ne modifie rien."),
        _ => new(
            "Nazwisko i czy osoba jest oczekiwana, przy wejściu w dniu wydarzenia.",
            "A name and whether the person is expected, at the door on the day.",
            "Un nom, et si la personne est attendue, à l’entrée le jour même."),
    };

    public static readonly Text AddTitle = new("Dodaj organizatora", "Add an organiser", "Ajouter un organisateur");
    public static readonly Text AddHint = new(
        "Wyślemy odnośnik do ustawienia hasła. Działa 24 godziny; potem można poprosić o nowy na stronie logowania.",
        "We will send a link to choose a password. It works for 24 hours; afterwards a new one can be asked for on the sign-in page.",
        "Un lien pour choisir un mot de passe sera envoyé. Il est valable 24 heures ; ensuite, on peut en demander un autre sur la page de connexion.");
    public static readonly Text Add = new("Dodaj", "Add", "Ajouter");
    public static readonly Text Added = new("Dodano {0}. Odnośnik wysyłamy e-mailem.", "{0} was added. The link is on its way by e-mail.", "{0} est ajouté. Le lien part par e-mail.");
    public static readonly Text EmailRequired = new("Prosimy wpisać adres e-mail.", "Please enter an e-mail address.", "Veuillez indiquer une adresse e-mail.");

    public static readonly Text RemoveTitle = new("Usunąć dostęp?", "Remove this access?", "Supprimer cet accès ?");
    public static readonly Text RemoveText = new(
        "{0} nie będzie już mieć dostępu do panelu, od tej chwili. Ta osoba i wszyscy zarządzający kontami dostaną o tym e-mail. Historia zmian pozostaje.",
        "{0} will no longer be able to open the desk, from this moment. They and everybody who manages accounts will be told by e-mail. The history of changes stays.",
        "{0} n’aura plus accès à l’espace, avec effet immédiat. Cette personne et tous ceux qui gèrent les comptes en seront informés par e-mail. L’historique des modifications est conservé.");
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
