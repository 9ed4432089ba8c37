using DebateInvite.Domain.Guests;

namespace DebateInvite.Web.Features.Organiser.Secretariat;

/// <summary>Words of the page on which replies by telephone, letter and mail are written down.</summary>
public static class SecretariatTexts
{
    /// <summary>How replies come to a secretariat.</summary>
    public static readonly IReadOnlyList<Channel> Channels = [Channel.Phone, Channel.Email, Channel.Letter, Channel.InPerson];

    public static readonly Text Lead = new(
        "Odpowiedzi telefoniczne, listowne i e-mailowe. Kilka liter nazwiska, Enter, odpowiedź, Enter.",
        "Replies by telephone, letter and e-mail. A few letters of the name, Enter, the answer, Enter.",
        "Réponses par téléphone, courrier et e-mail. Quelques lettres du nom, Entrée, la réponse, Entrée.");
    public static readonly Text Who = new("Kto odpowiada?", "Who is answering?", "Qui répond ?");
    public static readonly Text Find = new("Znajdź", "Find", "Trouver");
    public static readonly Text Person = new("Osoba", "Person", "Personne");
    public static readonly Text NewPerson = new("Nowa osoba", "A new person", "Nouvelle personne");
    public static readonly Text NewPersonDetails = new("Dane nowej osoby", "Details of the new person", "Coordonnées de la nouvelle personne");
    public static readonly Text NobodyFound = new(
        "Nikogo takiego nie ma na liście. Można dodać tę osobę od razu z odpowiedzią.",
        "Nobody like that is on the list. You can add the person together with the answer.",
        "Personne de ce nom sur la liste. Vous pouvez l’ajouter directement avec sa réponse.");
    public static readonly Text MoreFound = new(
        "Pasuje więcej osób; prosimy dopisać kilka liter.", "More people match; please type a few more letters.", "D’autres personnes correspondent ; veuillez préciser.");
    public static readonly Text Answer = new("Odpowiedź", "Answer", "Réponse");
    public static readonly Text Comes = new("przyjdzie", "is coming", "viendra");
    public static readonly Text Declines = new("nie przyjdzie", "is not coming", "ne viendra pas");
    public static readonly Text Cancels = new("odwołuje udział", "cancels", "annule sa venue");
    public static readonly Text How = new("Jak przyszła", "How it came", "Moyen de réponse");
    public static readonly Text ReceivedOn = new("Kiedy wpłynęła", "When it came", "Date de réception");
    public static readonly PluralText CompanionsHint = new(
        Pl: ("Imię i nazwisko, najwyżej {0} osoba.", "Imiona i nazwiska, każde w osobnym wierszu; najwyżej {0} osoby.", "Imiona i nazwiska, każde w osobnym wierszu; najwyżej {0} osób."),
        En: ("Name of at most {0} person.", "Names, one a line; at most {0} people."),
        Fr: ("Nom de {0} personne au plus.", "Noms, un par ligne ; {0} personnes au plus."));
    public static readonly Text Note = new("Uwaga", "Note", "Remarque");
    public static readonly Text NoteLate = new("Powód przyjęcia po terminie", "Reason for taking it after the last day for replies", "Raison de l’acceptation après le délai de réponse");
    public static readonly Text TellGuest = new("Wyślij potwierdzenie e-mailem, jeżeli jest adres", "Send a confirmation by e-mail if there is an address", "Envoyer une confirmation par e-mail s’il y a une adresse");
    public static readonly Text Save = new("Zapisz odpowiedź", "Record the answer", "Enregistrer la réponse");

    public static readonly Text GuestRequired = new("Prosimy wskazać osobę.", "Please choose a person.", "Veuillez choisir une personne.");
    public static readonly Text AnswerRequired = new("Prosimy wskazać odpowiedź.", "Please choose an answer.", "Veuillez choisir une réponse.");
    public static readonly Text ChannelRequired = new("Prosimy wskazać, jak przyszła odpowiedź.", "Please say how the answer came.", "Veuillez indiquer le moyen de réponse.");
    public static readonly Text DayInvalid = new("Prosimy podać datę.", "Please give a date.", "Veuillez indiquer une date.");
    public static readonly Text DayToCome = new(
        "Odpowiedź nie mogła wpłynąć w przyszłości. Prosimy sprawdzić datę.",
        "An answer cannot have come in the future. Please check the date.",
        "Une réponse ne peut pas être arrivée dans le futur. Veuillez vérifier la date.");
    public static readonly Text CompanionsTooLong = new("Prosimy skrócić imiona i nazwiska.", "Please shorten the names.", "Veuillez raccourcir les noms.");
    public static readonly PluralText CompanionsTooMany = new(
        Pl: ("Wydarzenie pozwala na {0} osobę towarzyszącą.", "Wydarzenie pozwala na {0} osoby towarzyszące.", "Wydarzenie pozwala na {0} osób towarzyszących."),
        En: ("The event allows {0} companion.", "The event allows {0} companions."),
        Fr: ("L’événement permet {0} personne accompagnante.", "L’événement permet {0} personnes accompagnantes."));
    public static readonly Text Recorded = new("{0}: {1}", "{0}: {1}", "{0} : {1}");
}
