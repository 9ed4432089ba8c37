namespace DebateInvite.Web.Features.Organiser.Guests.Bulk;

/// <summary>Words of what is done with several guests at once.</summary>
public static class BulkTexts
{
    public static readonly Text Title = new("Zaznaczone osoby", "Selected guests", "Personnes sélectionnées");
    public static readonly Text Select = new("Zaznacz: {0}", "Select: {0}", "Sélectionner : {0}");
    public static readonly PluralText All = new(
        Pl: ("Zaznacz {0} osobę z tego zestawienia", "Zaznacz wszystkie {0} osoby z tego zestawienia, także z innych stron", "Zaznacz wszystkie {0} osób z tego zestawienia, także z innych stron"),
        En: ("Select the {0} guest of this list", "Select all {0} guests of this list, other pages included"),
        Fr: ("Sélectionner {0} personne de cette liste", "Sélectionner les {0} personnes de cette liste, y compris les autres pages"));
    public static readonly Text Picked = new("Zaznaczono", "Selected", "Sélection");
    public static readonly Text Write = new("Napisz do nich", "Write to them", "Leur écrire");
    public static readonly Text Do = new("Co zrobić", "What to do", "Action");
    public static readonly Text Tag = new("Etykieta", "Tag", "Étiquette");
    public static readonly Text Preview = new("Pokaż, co się stanie", "Show what will happen", "Voir ce qui va se passer");
    public static readonly Text Invite = new("Przygotuj zaproszenie", "Prepare an invitation", "Préparer une invitation");
    public static readonly Text Apply = new("Zatwierdź", "Confirm", "Confirmer");
    public static readonly Text TellGuests = new("Powiadom te osoby e-mailem", "Tell these guests by e-mail", "Prévenir ces personnes par e-mail");
    public static readonly PluralText WillChange = new(
        Pl: ("Zmiana obejmie {0} osobę:", "Zmiana obejmie {0} osoby:", "Zmiana obejmie {0} osób:"),
        En: ("{0} guest will change:", "{0} guests will change:"),
        Fr: ("La modification concerne {0} personne :", "La modification concerne {0} personnes :"));
    public static readonly PluralText WillBeDeleted = new(
        Pl: ("Usunięta zostanie {0} osoba z danymi, odpowiedzią, historią i wiadomościami. Tego nie można cofnąć.", "Usunięte zostaną {0} osoby z danymi, odpowiedziami, historią i wiadomościami. Tego nie można cofnąć.", "Usuniętych zostanie {0} osób z danymi, odpowiedziami, historią i wiadomościami. Tego nie można cofnąć."),
        En: ("{0} guest will be deleted with details, reply, history and messages. This cannot be undone.", "{0} guests will be deleted with details, replies, history and messages. This cannot be undone."),
        Fr: ("{0} personne sera supprimée avec ses données, sa réponse, son historique et ses messages. C’est irréversible.", "{0} personnes seront supprimées avec leurs données, réponses, historiques et messages. C’est irréversible."));
    public static readonly PluralText WillNotChange = new(
        Pl: ("Bez zmian: {0} osoba", "Bez zmian: {0} osoby", "Bez zmian: {0} osób"),
        En: ("Unchanged: {0} guest", "Unchanged: {0} guests"),
        Fr: ("Inchangée : {0} personne", "Inchangées : {0} personnes"));
    public static readonly PluralText SeatsShort = new(
        Pl: ("Brakuje {0} miejsca; ta osoba trafi na listę rezerwową.", "Brakuje {0} miejsc; te osoby trafią na listę rezerwową.", "Brakuje {0} miejsc; te osoby trafią na listę rezerwową."),
        En: ("{0} seat is missing; that guest goes on the waiting list.", "{0} seats are missing; those guests go on the waiting list."),
        Fr: ("Il manque {0} place ; cette personne ira sur la liste d’attente.", "Il manque {0} places ; ces personnes iront sur la liste d’attente."));
    public static readonly Text Done = new("Zmieniono {0} z {1}.", "{0} of {1} changed.", "Modifications : {0} sur {1}.");
    public static readonly PluralText Waiting = new(
        Pl: ("Na liście rezerwowej jest z nich {0} osoba.", "Na liście rezerwowej są z nich {0} osoby.", "Na liście rezerwowej jest z nich {0} osób."),
        En: ("{0} of them is on the waiting list.", "{0} of them are on the waiting list."),
        Fr: ("{0} d’entre elles est sur la liste d’attente.", "{0} d’entre elles sont sur la liste d’attente."));

    public static readonly Text ActionRequired = new("Prosimy wybrać, co zrobić.", "Please choose what to do.", "Veuillez choisir une action.");
    public static readonly Text GuestsRequired = new("Prosimy zaznaczyć osoby na liście.", "Please select guests on the list.", "Veuillez sélectionner des personnes dans la liste.");
    public static readonly Text TagRequired = new("Prosimy wpisać etykietę.", "Please enter a tag.", "Veuillez saisir une étiquette.");
    public static readonly Text NothingToDo = new("Dla tych osób nie ma nic do zmiany.", "There is nothing to change for these guests.", "Il n’y a rien à modifier pour ces personnes.");

    public static readonly Text OtherThanSeen = new(
        "Lista zmieniła się od czasu podglądu. Niczego nie zapisano; prosimy spojrzeć jeszcze raz.",
        "The list has changed since the preview. Nothing has been stored; please look again.",
        "La liste a changé depuis l’aperçu. Rien n’a été enregistré ; veuillez vérifier à nouveau.");

    public static Text Of(BulkAction action) => action switch
    {
        BulkAction.Accept => new("Zapisz, że przyjdą", "Record that they are coming", "Enregistrer leur venue"),
        BulkAction.Decline => new("Zapisz, że nie przyjdą", "Record that they are not coming", "Enregistrer leur refus"),
        BulkAction.Cancel => new("Odwołaj udział", "Cancel attendance", "Annuler la participation"),
        BulkAction.AddTag => new("Dodaj etykietę", "Add a tag", "Ajouter une étiquette"),
        BulkAction.RemoveTag => new("Zdejmij etykietę", "Remove a tag", "Retirer une étiquette"),
        _ => new("Usuń z listy", "Delete from the list", "Supprimer de la liste"),
    };
}
