using DebateInvite.Domain.Guests;

namespace DebateInvite.Web.Features.Organiser.Unconfirmed;

/// <summary>Words about replies that wait for the guest's own word.</summary>
public static class UnconfirmedTexts
{
    public static readonly Text Title = new(
        "Zgłoszenia, które czekają na potwierdzenie", "Replies that wait to be confirmed", "Réponses en attente de confirmation");
    public static readonly Text Intro = new(
        "Przyszły z formularza na stronie. Do każdego z tych adresów wysłaliśmy wiadomość z przyciskiem; bez potwierdzenia nic się nie zmienia.",
        "They came by the form on the page. Each of these addresses got a message with a button; without a confirmation nothing changes.",
        "Elles proviennent du formulaire de la page. Chacune de ces adresses a reçu un message avec un bouton ; sans confirmation, rien ne change.");
    public static readonly Text None = new("Żadne zgłoszenie nie czeka na potwierdzenie.", "No reply waits to be confirmed.", "Aucune réponse n’attend de confirmation.");
    public static readonly Text One = new("Czeka na potwierdzenie przez gościa", "Waits for the guest’s own confirmation", "Attend la confirmation de la personne");
    public static readonly Text OneText = new(
        "Z tym adresem wysłano {0} formularz na stronie. Gość może go potwierdzić do {1}.",
        "The form on the page was sent with this address on {0}. The guest can confirm it until {1}.",
        "Le formulaire de la page a été envoyé avec cette adresse le {0}. Il peut être confirmé jusqu’au {1}.");
    public static readonly Text SomebodyElse = new(
        "Imię i nazwisko są inne niż gości z tym adresem: po potwierdzeniu powstanie osobny wpis.",
        "The name is none of the guests’ with this address: once confirmed, it becomes a record of its own.",
        "Le nom n’est celui d’aucune personne ayant cette adresse : une fois confirmée, la réponse devient une fiche distincte.");
    public static readonly Text Held = new("Miejsce zarezerwowane do {0}.", "A seat is held until {0}.", "Une place est réservée jusqu’au {0}.");
    public static readonly Text Name = new("W zgłoszeniu", "In the reply", "Dans la réponse");
    public static readonly Text Guest = new("Gość z tym adresem", "Guest with this address", "Personne ayant cette adresse");
    public static readonly Text Received = new("Wpłynęło", "Received", "Reçue le");
    public static readonly Text Until = new("Do kiedy", "Until", "Jusqu’au");
    public static readonly Text Field = new("Pole", "Field", "Champ");
    public static readonly Text Now = new("Teraz", "Now", "Actuellement");
    public static readonly Text Typed = new("Wpisano", "Typed", "Saisi");
    public static readonly Text Confirm = new("Gość potwierdził telefonicznie", "The guest confirmed by telephone", "Confirmé par téléphone");
    public static readonly Text Discard = new("Odrzuć zgłoszenie", "Put the reply away", "Écarter la réponse");
    public static readonly Text Discarded = new(
        "Zgłoszenie odrzucono; wpisane dane usunięto.", "The reply has been put away; what was typed is deleted.", "La réponse a été écartée ; les données saisies sont supprimées.");

    public static Text Of(ReplyOutcome outcome) => outcome switch
    {
        ReplyOutcome.Accepted => new("Zapisano: gość ma miejsce.", "Recorded: the guest has a seat.", "Enregistré : une place est attribuée."),
        ReplyOutcome.WaitListed => new(
            "Nie ma wolnych miejsc: gość jest na liście rezerwowej.", "There is no free seat: the guest is on the waiting list.", "Il n’y a plus de place : la personne est sur la liste d’attente."),
        ReplyOutcome.Closed => new(
            "Na potwierdzenie jest za późno albo wydarzenie odwołano; nic nie zmieniono.", "It is too late to confirm, or the event is cancelled; nothing has changed.", "Il est trop tard pour confirmer, ou l’événement est annulé ; rien n’a changé."),
        _ => new(
            "To zgłoszenie nie czeka już na potwierdzenie; nic nie zmieniono.", "This reply no longer waits to be confirmed; nothing has changed.", "Cette réponse n’attend plus de confirmation ; rien n’a changé."),
    };
}
