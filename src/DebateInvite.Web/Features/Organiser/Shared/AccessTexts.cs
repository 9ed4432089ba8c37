using DebateInvite.Domain.Access;

namespace DebateInvite.Web.Features.Organiser.Shared;

/// <summary>Words about who may do what.</summary>
public static class AccessTexts
{
    public static readonly Text NotAllowedTitle = new("Państwa rola na to nie pozwala", "Your role does not allow this", "Votre rôle ne le permet pas");
    public static readonly Text NotAllowedText = new(
        "Są Państwo zalogowani, ale do tego potrzebne jest uprawnienie:",
        "You are signed in, but this needs the permission:",
        "Vous êtes connecté(e), mais il faut pour cela l’autorisation :");
    public static readonly Text WhoCanHelp = new(
        "Może je nadać:", "It can be given by:", "Elle peut être accordée par :");

    public static Text Of(Right right) => right switch
    {
        Right.CheckIn => new("przyjmowanie gości przy wejściu", "letting guests in at the door", "accueil à l’entrée"),
        Right.SeeGuests => new("wgląd w listę gości", "seeing the list of guests", "consultation de la liste des personnes invitées"),
        Right.SeeNeeds => new("wgląd w potrzeby związane z dostępnością", "seeing accessibility needs", "consultation des besoins d’accessibilité"),
        Right.SeeNotes => new("wgląd w notatki", "seeing notes", "consultation des notes"),
        Right.Export => new("pobieranie listy jako pliku", "downloading the list as a file", "téléchargement de la liste"),
        Right.ChangeReplies => new("zapisywanie odpowiedzi gości", "recording guests’ replies", "enregistrement des réponses"),
        Right.ManageGuests => new("dodawanie i poprawianie gości", "adding and editing guests", "ajout et modification de personnes"),
        Right.Import => new("wczytywanie gości z pliku", "importing guests from a file", "importation de personnes"),
        Right.DeleteGuests => new("usuwanie gości", "deleting guests", "suppression de personnes"),
        Right.Campaigns => new("wysyłki do gości", "writing to guests", "envois aux personnes invitées"),
        Right.Settings => new("ustawienia wydarzenia", "the event’s settings", "réglages de l’événement"),
        Right.Deletions => new("terminy usunięcia danych", "when data is deleted", "échéances de suppression des données"),
        Right.Events => new("tworzenie wydarzeń i wybór strony głównej", "creating events and choosing the front page", "création d’événements et choix de la page d’accueil"),
        Right.Outbox => new("wgląd w całą pocztę", "seeing all messages", "consultation de tout le courrier"),
        Right.Accounts => new("zarządzanie kontami", "managing accounts", "gestion des comptes"),
        _ => new("własne konto", "your own account", "votre propre compte"),
    };
}
