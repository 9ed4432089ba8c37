namespace DebateInvite.Web.Features.Organiser.Shared;

/// <summary>Words that all pages of the organiser's desk share.</summary>
public static class DeskTexts
{
    public static readonly Text Desk = new("Panel organizatora", "Organiser’s desk", "Espace des organisateurs");
    public static readonly Text Invitation = new("Strona zaproszenia", "Invitation page", "Page d’invitation");
    public static readonly Text Overview = new("Przegląd", "Overview", "Vue d’ensemble");
    public static readonly Text Guests = new("Goście", "Guests", "Invités");
    public static readonly Text Campaigns = new("Wysyłki", "Reminders", "Rappels");
    public static readonly Text Settings = new("Wydarzenie", "Event", "Événement");
    public static readonly Text Outbox = new("Poczta", "Outbox", "Courrier");
    public static readonly Text Events = new("Wydarzenia", "All events", "Tous les événements");
    public static readonly Text Organisers = new("Organizatorzy", "Organisers", "Organisateurs");
    public static readonly Text Password = new("Zmień hasło", "Change password", "Changer de mot de passe");
    public static readonly Text SignOut = new("Wyloguj", "Sign out", "Se déconnecter");

    public static readonly Text Save = new("Zapisz", "Save", "Enregistrer");
    public static readonly Text Back = new("Wróć", "Back", "Retour");
    public static readonly Text Show = new("Pokaż", "Show", "Afficher");
    public static readonly Text Search = new("Szukaj", "Search", "Rechercher");
    public static readonly Text Actions = new("Działania", "Actions", "Actions");
    public static readonly Text Pages = new("Strony listy", "Pages of the list", "Pages de la liste");
    public static readonly Text Previous = new("Poprzednia", "Previous", "Précédente");
    public static readonly Text Next = new("Następna", "Next", "Suivante");
    public static readonly Text RangeOf = new("{0}–{1} z {2}", "{0}–{1} of {2}", "{0} à {1} sur {2}");
    public static readonly Text NothingFound = new("Nic nie znaleziono.", "Nothing was found.", "Aucun résultat.");
}
