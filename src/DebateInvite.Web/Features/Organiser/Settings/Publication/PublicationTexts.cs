namespace DebateInvite.Web.Features.Organiser.Settings.Publication;

/// <summary>Words about whether guests see an event, and whether the desk still does.</summary>
public static class PublicationTexts
{
    public static readonly Text Title = new("Publikacja", "Publication", "Publication");
    public static readonly Text Visible = new("Goście widzą to wydarzenie", "Guests see this event", "Les personnes invitées voient cet événement");
    public static readonly Text VisibleText = new(
        "Strona zaproszenia jest dostępna pod swoim adresem, goście mogą odpowiadać.",
        "The invitation page can be reached at its address, and guests can reply.",
        "La page d’invitation est accessible à son adresse, et les personnes invitées peuvent répondre.");
    public static readonly Text WithdrawText = new(
        "Po wycofaniu zamiast strony i pod imiennymi odnośnikami goście zobaczą krótką wiadomość, że zaproszenie jest chwilowo niedostępne, oraz adres kontaktowy. Odpowiedzi są zachowane; nikt nie może odpowiedzieć ani niczego zmienić. Informacja o danych osobowych pozostaje dostępna.",
        "Once withdrawn, guests see in place of the page, and at their personal links, a short message that the invitation is not available for the time being, and the contact address. Replies are kept; nobody can reply or change anything. The privacy notice remains available.",
        "Après le retrait, les personnes invitées voient à la place de la page, et à leurs liens personnels, un bref message indiquant que l’invitation n’est pas disponible pour le moment, avec l’adresse de contact. Les réponses sont conservées ; personne ne peut répondre ni modifier quoi que ce soit. L’information sur les données personnelles reste accessible.");
    public static readonly Text Withdraw = new("Wycofaj z publikacji", "Withdraw from publication", "Retirer de la publication");
    public static readonly Text Withdrawn = new(
        "Wydarzenie jest wycofane: goście go teraz nie widzą.", "The event is withdrawn: guests do not see it now.", "L’événement est retiré : les personnes invitées ne le voient plus.");
    public static readonly Text Hidden = new("Goście nie widzą tego wydarzenia", "Guests do not see this event", "Les personnes invitées ne voient pas cet événement");
    public static readonly Text HiddenText = new(
        "Pod jego adresem nie ma strony, nikt nie może odpowiedzieć, a zaplanowane wysyłki czekają. Organizatorzy mogą obejrzeć podgląd.",
        "There is no page at its address, nobody can reply, and scheduled mailings wait. Organisers can look at a preview.",
        "Il n’y a pas de page à son adresse, personne ne peut répondre et les envois programmés attendent. Les organisateurs disposent d’un aperçu.");
    public static readonly Text Publish = new("Opublikuj", "Publish", "Publier");
    public static readonly Text Published = new(
        "Wydarzenie jest opublikowane: goście widzą jego stronę.", "The event is published: guests see its page.", "L’événement est publié : les personnes invitées voient sa page.");
    public static readonly Text Preview = new("Podgląd strony", "Preview of the page", "Aperçu de la page");
    public static readonly Text TitledAsCopy = new(
        "Przed publikacją prosimy nadać wydarzeniu własny tytuł w każdym języku, bez dopisku o kopii.",
        "Before publishing, please give the event its own title in every language, without the mark of a copy.",
        "Avant de publier, veuillez donner à l’événement son propre titre dans chaque langue, sans la mention de copie.");
    public static readonly Text ToTitles = new("Zmień tytuł", "Change the title", "Modifier le titre");

    public static readonly Text ArchiveTitle = new("Archiwum", "Archive", "Archives");
    public static readonly Text ArchiveText = new(
        "Wydarzenie w archiwum znika z list w panelu. Dla gości nic się nie zmienia: strona zakończonego wydarzenia pozostaje.",
        "An archived event leaves the lists of the desk. Nothing changes for guests: the page of an event that is over stays.",
        "Un événement archivé quitte les listes de l’espace. Rien ne change pour les personnes invitées : la page d’un événement terminé reste.");
    public static readonly Text NotToBeArchived = new(
        "Do archiwum można przenieść wydarzenie zakończone, odwołane albo nieopublikowane.",
        "An event can be archived once it is over, cancelled or not published.",
        "Un événement peut être archivé s’il est terminé, annulé ou non publié.");
    public static readonly Text IsArchived = new("To wydarzenie jest w archiwum.", "This event is in the archive.", "Cet événement est dans les archives.");
    public static readonly Text Archive = new("Przenieś do archiwum", "Move to the archive", "Archiver");
    public static readonly Text Unarchive = new("Przywróć z archiwum", "Bring back from the archive", "Sortir des archives");
    public static readonly Text Archived = new("Wydarzenie jest w archiwum.", "The event is in the archive.", "L’événement est archivé.");
    public static readonly Text Unarchived = new("Wydarzenie jest znów na listach.", "The event is on the lists again.", "L’événement figure de nouveau dans les listes.");

    public static readonly Text DeleteTitle = new("Usunięcie wydarzenia", "Deleting the event", "Suppression de l’événement");
    public static readonly Text DeleteText = new(
        "Znikną ustawienia, teksty i szkice wysyłek. Tego nie można cofnąć.",
        "Its settings, texts and drafts of mailings will be gone. This cannot be undone.",
        "Ses réglages, ses textes et les brouillons d’envois disparaîtront. C’est irréversible.");
    public static readonly Text Delete = new("Usuń wydarzenie", "Delete the event", "Supprimer l’événement");
    public static readonly Text DeleteConfirm = new("Usunąć wydarzenie „{0}”?", "Delete the event ‘{0}’?", "Supprimer l’événement « {0} » ?");
    public static readonly Text Deleted = new("Usunięto wydarzenie „{0}”.", "The event ‘{0}’ has been deleted.", "L’événement « {0} » est supprimé.");

    public static Text Of(DeletionObstacle obstacle) => obstacle switch
    {
        DeletionObstacle.OnFrontPage => new(
            "Wydarzenia ze strony głównej nie można usunąć; najpierw prosimy pokazać na niej inne.",
            "The event on the front page cannot be deleted; please show another one there first.",
            "L’événement de la page d’accueil ne peut pas être supprimé ; veuillez d’abord y mettre un autre."),
        DeletionObstacle.Published => new(
            "Opublikowanego wydarzenia nie można usunąć; najpierw prosimy je wycofać.",
            "A published event cannot be deleted; please withdraw it first.",
            "Un événement publié ne peut pas être supprimé ; veuillez d’abord le retirer."),
        DeletionObstacle.HasGuests => new(
            "Na liście są goście. Usunąć można tylko wydarzenie bez gości.",
            "There are guests on the list. Only an event without guests can be deleted.",
            "La liste contient des personnes. Seul un événement sans personnes invitées peut être supprimé."),
        DeletionObstacle.HasMailings => new(
            "Są wysyłki, które już poszły albo są zaplanowane, więc wydarzenia nie można usunąć.",
            "There are mailings that have gone out or are scheduled, so the event cannot be deleted.",
            "Des envois sont partis ou programmés : l’événement ne peut pas être supprimé."),
        DeletionObstacle.HasAttendance => new(
            "Goście mają zaświadczenia o udziale, które trzeba móc sprawdzić; wydarzenie można przenieść do archiwum.",
            "Guests have certificates of attendance, which must remain verifiable; the event can be archived.",
            "Des personnes ont une attestation de participation, qui doit rester vérifiable ; l’événement peut être archivé."),
        _ => new(
            "Jest poświadczenie usunięcia danych gości, które musi pozostać; wydarzenie można przenieść do archiwum.",
            "There is a certificate that guests’ data was deleted, which has to stay; the event can be archived.",
            "Il existe une attestation de suppression des données des personnes invitées, qui doit rester ; l’événement peut être archivé."),
    };
}
