using DebateInvite.Domain.Guests;

namespace DebateInvite.Web.Features.Organiser.Guests;

/// <summary>Words of the pages about guests.</summary>
public static class GuestTexts
{
    public static readonly PluralText People = new(
        ("{0} osoba", "{0} osoby", "{0} osób"), ("{0} person", "{0} people"), ("{0} personne", "{0} personnes"));
    public static readonly Text Add = new("Dodaj gościa", "Add a guest", "Ajouter une personne");
    public static readonly Text Import = new("Importuj listę", "Import a list", "Importer une liste");
    public static readonly Text SearchFor = new("nazwisko, instytucja lub adres", "name, institution or address", "nom, institution ou adresse");
    public static readonly Text Reply = new("Odpowiedź", "Reply", "Réponse");
    public static readonly Text AnyReply = new("wszystkie", "all", "toutes");
    public static readonly Text Export = new("Pobierz listę", "Download the list", "Télécharger la liste");
    public static readonly Text Csv = new("Pobierz CSV", "Download CSV", "Télécharger en CSV");
    public static readonly Text Xlsx = new("Pobierz XLSX", "Download XLSX", "Télécharger en XLSX");
    public static readonly Text ChooseColumns = new("Wybierz kolumny", "Choose columns", "Choisir les colonnes");
    public static readonly Text ColumnsOfFile = new("Kolumny pliku", "Columns of the file", "Colonnes du fichier");
    public static readonly Text ColumnsHint = new(
        "Przy wydruku XLSX kartki leżą poziomo; im mniej kolumn, tym mniej kartek obok siebie. Nazwisko i imię powtarzają się na każdej.",
        "Printed, an XLSX file lies sideways; the fewer columns, the fewer sheets beside each other. The names stand on each.",
        "À l’impression, le fichier XLSX est en paysage ; moins il y a de colonnes, moins il faut de feuilles côte à côte. Le nom et le prénom figurent sur chacune.");
    public static readonly Text Format = new("Format", "Format", "Format");
    public static readonly Text Download = new("Pobierz", "Download", "Télécharger");
    public static readonly Text SheetName = new("Goście", "Guests", "Personnes invitées");
    public static readonly Text Number = new("Lp.", "No.", "N°");
    public static readonly Text Name = new("Nazwisko i imię", "Name", "Nom");
    public static readonly Text HasNeeds = new("potrzeby", "needs", "besoins");
    public static readonly Text RepliedAt = new("Data odpowiedzi", "Replied at", "Répondu le");
    public static readonly Text AddedAt = new("Data dodania", "Added at", "Ajouté le");
    public static readonly Text NobodyYet = new("Na liście nie ma jeszcze nikogo.", "Nobody is on the list yet.", "La liste est encore vide.");

    public static readonly Text Details = new("Dane", "Details", "Coordonnées");
    public static readonly Text Clause = new("Informacja o danych osobowych", "Privacy notice", "Information sur les données personnelles");
    public static readonly Text ClauseAt = new("potwierdzona {0}", "acknowledged {0}", "lue le {0}");
    public static readonly Text ClauseNever = new("niepotwierdzona", "not acknowledged", "non confirmée");
    public static readonly Text OwnLink = new("Imienny odnośnik", "Personal link", "Lien personnel");
    public static readonly Text OwnLinkHint = new(
        "Otwiera zgłoszenie tej osoby. Prosimy przekazywać go tylko jej.",
        "It opens this person’s reply. Please pass it on to nobody else.",
        "Il ouvre la réponse de cette personne. Merci de ne le transmettre qu’à elle.");
    public static readonly Text LinkText = new(
        "Nowy odnośnik unieważnia te z wcześniejszych wiadomości; prosimy go potem wysłać.",
        "When you replace the link, earlier ones stop working; please send the new one.",
        "Lorsque vous remplacez le lien, les précédents ne fonctionnent plus ; veuillez envoyer le nouveau.");
    public static readonly Text SendInvitation = new("Wyślij zaproszenie", "Send the invitation", "Envoyer l’invitation");
    public static readonly Text SendLink = new("Wyślij odnośnik", "Send the link", "Envoyer le lien");
    public static readonly Text LinkSent = new("Wiadomość z odnośnikiem jest w drodze.", "A message with the link is on its way.", "Un message contenant le lien est en route.");
    public static readonly Text RenewLink = new("Unieważnij i utwórz nowy", "Replace the link", "Remplacer le lien");
    public static readonly Text LinkRenewed = new(
        "Gość ma nowy odnośnik; poprzednie już nie działają.", "The guest has a new link; earlier ones no longer work.", "Le lien est remplacé ; les précédents ne fonctionnent plus.");
    public static readonly Text Edit = new("Zmień dane", "Change details", "Modifier les coordonnées");
    public static readonly Text EditTitle = new("Zmiana danych: {0}", "Change details: {0}", "Modifier les coordonnées : {0}");
    public static readonly Text EmailHint = new(
        "Bez adresu gość nie otrzyma żadnych wiadomości.",
        "Without an address, the guest will receive no messages.",
        "Sans adresse, cette personne ne recevra aucun message.");
    public static readonly Text AccessibilityHint = new(
        "Tylko to, o co gość prosił i na czego zapisanie wyraźnie się zgodził. Przyczyn nie zapisujemy.",
        "Only what the guest has asked for and explicitly consented to having recorded. We record no reasons.",
        "Uniquement ce que la personne a demandé et dont elle a expressément accepté l’enregistrement, sans en noter la raison.");

    public static readonly Text ChangeReply = new("Zmiana odpowiedzi", "Change the reply", "Modifier la réponse");
    public static readonly Text Accept = new("Zapisz potwierdzenie udziału", "Record that the guest is coming", "Enregistrer la venue");
    public static readonly Text AcceptText = new(
        "Jeżeli nie ma wolnego miejsca, osoba trafi na listę rezerwową.",
        "If there is no free seat, the person goes on the waiting list.",
        "S’il n’y a plus de place, la personne est inscrite sur la liste d’attente.");
    public static readonly Text Cancel = new("Odwołaj udział", "Cancel attendance", "Annuler la participation");
    public static readonly Text CancelText = new(
        "Zwolnione miejsce otrzyma pierwsza osoba z listy rezerwowej.",
        "The seat goes to the first person on the waiting list.",
        "La place ira à la première personne de la liste d’attente.");
    public static readonly Text LeaveWaitingList = new("Usuń z listy rezerwowej", "Take off the waiting list", "Retirer de la liste d’attente");
    public static readonly Text Decline = new("Zapisz odmowę", "Record that the guest declines", "Enregistrer le refus");
    public static readonly Text TellGuest = new("Powiadom gościa e-mailem", "Tell the guest by e-mail", "Prévenir la personne par e-mail");
    public static readonly Text NoAddress = new(
        "Gość nie ma adresu e-mail, więc nie zostanie powiadomiony.",
        "The guest has no e-mail address and will not be told.",
        "Cette personne n’a pas d’adresse e-mail et ne sera pas prévenue.");
    public static readonly Text RepliesClosed = new(
        "Wydarzenie się odbyło lub zostało odwołane, dlatego nie można już zapisać potwierdzenia.",
        "The event is over or has been cancelled, so attendance can no longer be recorded.",
        "L’événement est terminé ou annulé : une venue ne peut plus être enregistrée.");

    public static readonly Text SalutationHint = new(
        "Tak zaczynają się wiadomości, na przykład „Szanowna Pani Dyrektor”. Puste: „Szanowni Państwo”.",
        "How messages begin, for example ‘Dear Minister’. Empty: with the guest’s name.",
        "Le début des messages, par exemple « Madame la Directrice ». Vide : « Madame, Monsieur ».");
    public static readonly Text TagsHint = new("Oddzielone przecinkami, na przykład „panel, vip”.", "Separated by commas, for example ‘panel, vip’.", "Séparées par des virgules, par exemple « panel, vip ».");
    public static readonly Text TagsTooLong = new("Prosimy skrócić etykiety lub podać ich mniej.", "Please shorten the tags or give fewer.", "Veuillez raccourcir les étiquettes ou en donner moins.");
    public static readonly Text NotesHint = new(
        "Widzą je tylko organizatorzy. Gość może jednak poprosić o wgląd w swoje dane.",
        "Seen by organisers only. A guest may, however, ask to see the data about them.",
        "Visibles des seuls organisateurs. La personne peut toutefois demander à consulter ses données.");
    public static readonly Text ForOrganisers = new("Dla organizatorów", "For organisers", "Pour les organisateurs");
    public static readonly Text Message = new("Wiadomość przy odmowie", "Message when declining", "Message de refus");
    public static readonly PluralText WithCompanions = new(
        Pl: ("i {0} osoba towarzysząca", "i {0} osoby towarzyszące", "i {0} osób towarzyszących"),
        En: ("and {0} companion", "and {0} companions"),
        Fr: ("et {0} personne accompagnante", "et {0} personnes accompagnantes"));
    public static readonly Text Code = new("Kod wstępu", "Entry code", "Code à présenter à l’entrée");
    public static readonly Text Invitation = new("Imienne zaproszenie", "Personal invitation", "Invitation personnelle");
    public static readonly Text InvitedAt = new("wysłane {0}", "sent {0}", "envoyée le {0}");
    public static readonly Text NotInvited = new("niewysłane", "not sent", "non envoyée");
    public static readonly Text OpenedAt = new("otwarte {0}", "opened {0}", "ouverte le {0}");
    public static readonly Text LastOpenedAt = new("ostatnio {0}", "last {0}", "dernière fois le {0}");
    public static readonly Text DeputyFor = new("Osoba zastępowana", "Substitute for", "Remplace");
    public static readonly Text Deputy = new("Zastępstwo", "Substitute", "Remplacement");

    public static readonly Text Reason = new("Powód przyjęcia po terminie", "Reason for taking it after the last day for replies", "Raison de l’acceptation après le délai de réponse");
    public static readonly Text ReasonRequired = new(
        "Termin odpowiedzi minął. Prosimy podać powód; nic nie zapisano.",
        "The last day for replies has passed. Please give a reason; nothing has been stored.",
        "Le délai de réponse est passé. Veuillez donner une raison ; rien n’a été enregistré.");
    public static readonly Text Seat = new("Przyznaj miejsce poza kolejnością", "Give a seat out of turn", "Attribuer une place hors tour");
    public static readonly Text SeatOverCapacity = new("Przyznaj miejsce ponad limit", "Give a seat over capacity", "Attribuer une place au-delà de la capacité");
    public static readonly Text SeatOverCapacityText = new(
        "Wszystkie miejsca są zajęte. Ta osoba dostanie miejsce ponad limit; zapiszemy to w historii.",
        "All seats are taken. This person will get one over capacity; the history will say so.",
        "Toutes les places sont prises. Cette personne en aura une au-delà de la capacité ; l’historique l’indiquera.");
    public static readonly Text Print = new("Potwierdzenie do druku", "Confirmation to print", "Confirmation à imprimer");
    public static readonly Text Merge = new("Połącz z innym wpisem", "Merge with another record", "Fusionner avec une autre fiche");
    public static readonly Text Delete = new("Usuń gościa", "Delete the guest", "Supprimer la personne");
    public static readonly Text DeleteTitle = new("Usunąć z listy: {0}?", "Delete from the list: {0}?", "Supprimer de la liste : {0} ?");
    public static readonly Text DeleteText = new(
        "Usunięte zostaną dane, odpowiedź, historia i wiadomości tej osoby. Zwolnione miejsce otrzyma pierwsza osoba z listy rezerwowej. Tego nie można cofnąć.",
        "The person’s details, reply, history and messages will be deleted. The seat goes to the first person on the waiting list. This cannot be undone.",
        "Les données, la réponse, l’historique et les messages de cette personne disparaîtront. La place ira à la première personne de la liste d’attente. C’est irréversible.");
    public static readonly Text Deleted = new("Gość został usunięty.", "The guest has been deleted.", "La personne a été supprimée.");

    public static readonly Text Mails = new("Wiadomości", "Messages", "Messages");
    public static readonly Text NoMails = new("Do tej osoby nie wysłano jeszcze żadnej wiadomości.", "No message has been sent to this person yet.", "Aucun message n’a encore été envoyé à cette personne.");

    public static readonly Text Added = new("Gość został dodany.", "The guest has been added.", "La personne a été ajoutée.");
    public static readonly Text Saved = new("Zmiany zostały zapisane.", "The changes have been saved.", "Les modifications ont été enregistrées.");
    public static readonly Text EmailTaken = new(
        "Inny gość tego wydarzenia ma już ten adres e-mail.",
        "Another guest of this event has this e-mail address.",
        "Une autre personne invitée à cet événement a déjà cette adresse e-mail.");
    public static readonly Text SharesAddress = new("Inna osoba, ten sam adres", "Another person, same address", "Autre personne, même adresse");
    public static readonly Text SharesAddressHint = new(
        "Na przykład adres sekretariatu. Każda z tych osób dostaje własne wiadomości i imienny odnośnik.",
        "Such as that of a secretariat. Each of them gets messages and a link of their own.",
        "Par exemple celle d’un secrétariat. Chacune reçoit ses propres messages et son propre lien.");
    public static readonly Text ShowOther = new("Pokaż tę osobę", "Show that guest", "Afficher cette personne");

    /// <summary>What to say of what came of an organiser's entry.</summary>
    public static Text Of(ReplyOutcome outcome) => outcome switch
    {
        ReplyOutcome.Accepted => new("Zapisano: gość ma miejsce.", "Recorded: the guest has a seat.", "Enregistré : une place est attribuée."),
        ReplyOutcome.WaitListed => new("Nie ma wolnych miejsc: gość jest na liście rezerwowej.", "There is no free seat: the guest is on the waiting list.", "Il n’y a plus de place : la personne est sur la liste d’attente."),
        ReplyOutcome.Cancelled => new("Udział został odwołany.", "The attendance has been cancelled.", "La participation a été annulée."),
        ReplyOutcome.Declined => new("Zapisano odmowę.", "Recorded: the guest declines.", "Le refus a été enregistré."),
        ReplyOutcome.NoSeatLeft => new("Nie ma już wolnego miejsca; nic nie zapisano.", "No seat is left; nothing has been stored.", "Il n’y a plus de place ; rien n’a été enregistré."),
        ReplyOutcome.AlreadyReplied => new("Odpowiedź była już taka; nic nie zmieniono.", "The answer had been given before; nothing has changed.", "Cette réponse était déjà enregistrée ; rien n’a changé."),
        _ => new("Jest za późno na tę zmianę; nic nie zapisano.", "It is too late for this change; nothing has been stored.", "Il est trop tard pour cette modification ; rien n’a été enregistré."),
    };
}
