namespace DebateInvite.Web.Features.Organiser.Shared;

/// <summary>Words that all pages of the organiser's desk share.</summary>
public static class DeskTexts
{
    public static readonly Text Desk = new("Panel organizatora", "Organiser’s desk", "Espace des organisateurs");
    public static readonly Text Invitation = new("Strona zaproszenia", "Invitation page", "Page d’invitation");
    public static readonly Text Preview = new("Podgląd zaproszenia", "Preview of the invitation", "Aperçu de l’invitation");
    public static readonly Text Menu = new("Menu", "Menu", "Menu");
    public static readonly Text Overview = new("Przegląd", "Overview", "Vue d’ensemble");
    public static readonly Text Guests = new("Goście", "Guests", "Personnes invitées");
    public static readonly Text Secretariat = new("Sekretariat", "Secretariat", "Secrétariat");
    public static readonly Text Campaigns = new("Wysyłki", "Mailings", "Envois");
    public static readonly Text Settings = new("Ustawienia", "Settings", "Réglages");
    public static readonly Text CheckIn = new("Wejście", "Door", "Accueil");
    public static readonly Text Arrivals = new("Obecność", "Arrivals", "Arrivées");
    public static readonly Text Prints = new("Wydruki", "Prints", "Impressions");
    public static readonly Text Outbox = new("Poczta", "Outbox", "Courrier");
    public static readonly Text Events = new("Wszystkie wydarzenia", "All events", "Tous les événements");
    public static readonly Text Organisers = new("Organizatorzy", "Organisers", "Organisateurs");
    public static readonly Text Audit = new("Dziennik", "Log", "Journal");
    public static readonly Text Password = new("Zmień hasło", "Change password", "Changer de mot de passe");
    public static readonly Text Sessions = new("Logowania", "Sessions", "Connexions");
    public static readonly Text SecondFactor = new("Drugi składnik", "Second factor", "Second facteur");
    public static readonly Text SignOut = new("Wyloguj", "Sign out", "Se déconnecter");

    public static readonly Text Save = new("Zapisz", "Save", "Enregistrer");
    public static readonly Text Back = new("Wróć", "Back", "Retour");
    public static readonly Text Show = new("Pokaż", "Show", "Afficher");
    public static readonly Text Search = new("Szukaj", "Search", "Rechercher");
    public static readonly Text Actions = new("Działania", "Actions", "Actions");
    public static readonly Text Pages = new("Strony listy", "Pages of the list", "Pages de la liste");
    public static readonly Text RangeOf = new("{0}–{1} z {2}", "{0}–{1} of {2}", "{0} à {1} sur {2}");
    public static readonly Text NothingFound = new("Nic nie znaleziono.", "Nothing was found.", "Aucun résultat.");

    public static readonly Text DeadLinkTitle = new("Ten odnośnik już nie działa", "This link no longer works", "Ce lien n’est plus valable");
    public static readonly Text DeadLinkText = new(
        "Został już użyty albo minęły 24 godziny. Jeżeli konto istnieje, można poprosić o nowy odnośnik.",
        "It has been used, or 24 hours have passed. If there is an account, you can ask for a new link.",
        "Il a déjà servi ou plus de 24 heures se sont écoulées. Si le compte existe, vous pouvez demander un nouveau lien.");
    public static readonly Text ToSignIn = new("Zaloguj", "Sign in", "Se connecter");
    public static readonly Text ToNewLink = new("Poproś o nowy odnośnik", "Ask for a new link", "Demander un nouveau lien");
}
