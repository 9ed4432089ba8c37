using DebateInvite.Domain.Arrivals;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;

namespace DebateInvite.Web.Features.Organiser.CheckIn;

/// <summary>Words of the door. Short: they are read standing, with somebody waiting.</summary>
public static class CheckInTexts
{
    public static readonly Text Title = new("Wejście", "Door", "Accueil");
    public static readonly Text ToDesk = new("Panel organizatora", "Organiser’s desk", "Espace des organisateurs");
    public static readonly Text ToSearch = new("Następna osoba", "Next person", "Personne suivante");
    public static readonly Text Find = new("Nazwisko, instytucja lub kod", "Name, institution or code", "Nom, institution ou code");
    public static readonly Text FindHint = new(
        "Kod QR można też zeskanować zwykłym aparatem telefonu.",
        "A QR code can also be scanned with the phone’s own camera.",
        "Un code QR se lit aussi avec l’appareil photo du téléphone.");
    public static readonly Text FindButton = new("Szukaj", "Search", "Chercher");
    public static readonly Text Found = new("Znalezione osoby", "People found", "Personnes trouvées");
    public static readonly Text NobodyFound = new("Nikogo takiego nie ma na liście.", "Nobody like that is on the list.", "Personne de ce nom sur la liste.");
    public static readonly Text MoreFound = new(
        "Pasuje więcej osób; prosimy dopisać kilka liter.", "More people match; please type a few more letters.", "D’autres personnes correspondent ; veuillez préciser.");
    public static readonly Text CodeUnknown = new(
        "Takiego kodu nie ma nikt na liście. Prosimy poszukać po nazwisku.",
        "Nobody on the list has that code. Please search by name.",
        "Personne sur la liste n’a ce code. Veuillez chercher par le nom.");
    public static readonly Text CodeElsewhere = new(
        "To jest kod na inne wydarzenie. Tutaj prosimy poszukać po nazwisku.",
        "That code is for another event. Here, please search by name.",
        "Ce code est celui d’un autre événement. Ici, veuillez chercher par le nom.");
    public static readonly Text CodeFormer = new(
        "Zeskanowany kod pochodzi z wcześniejszego wpisu tej osoby; oba wpisy są teraz jednym.",
        "The code that was scanned is from an earlier entry of this person; the two are one now.",
        "Le code lu vient d’une fiche antérieure de cette personne ; les deux n’en font plus qu’une.");
    public static readonly Text WalkIn = new("Osoba spoza listy", "Not on the list", "Hors liste");

    public static readonly Text Expected = new("Na liście, miejsce potwierdzone", "On the list, place confirmed", "Sur la liste, place confirmée");
    public static readonly Text Waiting = new("Lista rezerwowa: bez miejsca", "Waiting list: no place", "Liste d’attente : pas de place");
    public static readonly Text NotAnswered = new("Bez odpowiedzi: bez miejsca", "No answer: no place", "Sans réponse : pas de place");
    public static readonly Text Declined = new("Odpowiedź brzmiała: nie przyjdzie", "The answer was: not coming", "La réponse était : ne viendra pas");
    public static readonly Text Cancelled = new("Udział odwołany: bez miejsca", "Attendance cancelled: no place", "Venue annulée : pas de place");
    public static readonly Text Unconfirmed = new("Adres niepotwierdzony", "Address not confirmed", "Adresse non confirmée");
    public static readonly Text SeatIsFree = new(
        "Jest wolne miejsce: można wpuścić. Osoba zajmie je od razu.",
        "A place is free: they may come in, and take it at once.",
        "Une place est libre : la personne peut entrer et l’occupe aussitôt.");
    public static readonly Text AskDesk = new("Prosimy zapytać organizatora.", "Please ask an organiser.", "Veuillez demander aux organisateurs.");
    public static readonly Text NoSeatLeft = new(
        "Nie ma wolnego miejsca. Prosimy zapytać organizatora.", "No place is free. Please ask an organiser.", "Aucune place n’est libre. Veuillez demander aux organisateurs.");
    public static readonly Text EventCancelled = new("Wydarzenie jest odwołane.", "The event is cancelled.", "L’événement est annulé.");
    public static readonly Text NotYet = new(
        "Wpuszczać można w dniu wydarzenia, od {0}.", "Guests can be let in on the day of the event, from {0}.", "L’accueil se fait le jour de l’événement, à partir du {0}.");
    public static readonly Text Needs = new(
        "Zgłoszone potrzeby: warto zaproponować pomoc", "Has told us of needs: please offer help", "A signalé des besoins : proposez votre aide");
    public static readonly Text OpenOnDesk = new("Karta gościa w panelu", "The guest’s page on the desk", "Fiche dans l’espace des organisateurs");

    public static readonly Text Who = new("Kto wchodzi", "Who is coming in", "Qui entre");
    public static readonly Text LetIn = new("Wpuść", "Let in", "Faire entrer");
    public static readonly Text LetInTicked = new("Wpuść zaznaczone osoby", "Let in those ticked", "Faire entrer les personnes cochées");
    public static readonly Text IsIn = new("w środku", "is in", "entrée");
    public static readonly Text InSince = new("{0}: w środku od {1}, {2}", "{0}: in since {1}, {2}", "{0} : arrivée à {1}, {2}");
    public static readonly Text AlreadyIn = new("{0}: w środku już od {1}, {2}.", "{0}: already in, {1}, {2}.", "{0} : déjà à l’intérieur depuis {1}, {2}.");
    public static readonly Text CameIn = new("Wpuszczono: {0}.", "Let in: {0}.", "Entrée : {0}.");
    public static readonly Text NobodyTicked = new("Nikt nie jest zaznaczony.", "Nobody is ticked.", "Personne n’est coché.");
    public static readonly Text InOf = new("w środku {0} z {1}", "{0} of {1} in", "{0} sur {1} à l’intérieur");

    public static readonly Text Undo = new("Cofnij", "Undo", "Annuler");
    public static readonly Text UndoOf = new("Cofnij wejście: {0}", "Undo letting in {0}", "Annuler l’entrée : {0}");
    public static readonly Text Undone = new("Wejście jest cofnięte.", "That is undone.", "L’entrée est annulée.");
    public static readonly Text Reason = new("Powód", "Reason", "Motif");
    public static readonly Text ReasonHint = new(
        "Minęło ponad dziesięć minut, dlatego prosimy o powód.",
        "More than ten minutes have passed, so please say why.",
        "Plus de dix minutes se sont écoulées ; veuillez en donner le motif.");
    public static readonly Text ReasonRequired = new("Prosimy wpisać powód.", "Please enter a reason.", "Veuillez indiquer le motif.");

    public static readonly Text WalkInPrivacy = new(
        "Administratorem danych jest {0}. Zapisujemy imię i nazwisko, instytucję oraz godzinę wejścia, aby wiedzieć, kto jest na sali, i rozliczyć wydarzenie. Przechowujemy je do {1}, a potem usuwamy. Mają Państwo prawo dostępu do danych, ich poprawienia i usunięcia, sprzeciwu oraz skargi: {2}.",
        "The controller of your data is {0}. We store your name, institution and time of arrival, to know who is in the room and to account for the event. We keep them until {1} and then delete them. You may see, correct and delete your data, object, and complain: {2}.",
        "Le responsable du traitement est {0}. Nous enregistrons votre nom, votre institution et l’heure de votre arrivée, pour savoir qui est dans la salle et rendre compte de l’événement. Nous les conservons jusqu’au {1}, puis les supprimons. Vous pouvez consulter, rectifier et supprimer vos données, vous opposer et introduire une réclamation : {2}.");
    public static readonly Text WalkInPrivacyTitle = new("Prosimy pokazać tej osobie", "Please show this to the person", "À montrer à la personne");
    public static readonly Text WalkInSubmit = new("Dopisz i wpuść", "Add and let in", "Ajouter et faire entrer");
    public static readonly Text ClauseRequired = new(
        "Prosimy pokazać informację o danych osobowych i zaznaczyć to pole.",
        "Please show the privacy text and tick this box.",
        "Veuillez montrer l’information sur les données personnelles et cocher cette case.");
    public static readonly Text ClauseOfPerson = new(
        "Osoba zapoznała się z tą informacją.", "The person has read this.", "La personne a pris connaissance de cette information.");

    public static readonly Text PassRevoked = new(
        "Ta przepustka jest unieważniona", "This pass has been revoked", "Ce passe d’entrée est révoqué");
    public static readonly Text PassOver = new(
        "Ta przepustka już nie działa: dzień wydarzenia minął", "This pass has ended: the day of the event is over", "Ce passe n’est plus valable : le jour de l’événement est passé");
    public static readonly Text PassNotYet = new(
        "Ta przepustka jeszcze nie działa", "This pass is not valid yet", "Ce passe n’est pas encore valable");
    public static readonly Text PassFromUntil = new(
        "Działa od {0} do {1}.", "It is valid from {0} until {1}.", "Il est valable du {0} au {1}.");
    public static readonly Text PassAskOrganiser = new(
        "Kto ma pomagać przy wejściu, dostanie od organizatora nową przepustkę.",
        "Whoever is to help at the door gets a new pass from an organiser.",
        "Les personnes qui aident à l’accueil reçoivent un nouveau passe des organisateurs.");

    /// <summary>Where a guest stands, as the door is told.</summary>
    public static Text Of(Reply reply) => reply switch
    {
        Reply.Accepted => Expected,
        Reply.WaitListed => Waiting,
        Reply.Declined => Declined,
        Reply.Cancelled => Cancelled,
        Reply.Held or Reply.Unconfirmed => Unconfirmed,
        _ => NotAnswered,
    };

    /// <summary>What is to be done with somebody who has no seat, or with anybody while nobody is let in.</summary>
    public static string Of(DoorOutcome would, DebateEvent debate) => would switch
    {
        DoorOutcome.AskDesk => AskDesk,
        DoorOutcome.NoSeatLeft => NoSeatLeft,
        DoorOutcome.Closed => debate.CancelledAt is null ? NotYet.With(Dates.Day(DateOnly.FromDateTime(debate.StartsAt))) : EventCancelled,
        _ => SeatIsFree,
    };

    /// <summary>What came of letting people in.</summary>
    public static string Of(LetInResult result, DebateEvent debate, Guest guest)
    {
        var said = result.Before.Select(arrival => AlreadyIn.With(
            arrival.Companion ?? guest.FullName, Dates.Time(EventTime.ToLocal(arrival.At, debate.TimeZone)), arrival.Entrance)).ToList();
        if (result.CameIn.Count > 0)
            said.Insert(0, CameIn.With(string.Join(", ", result.CameIn.Select(who => who.Name))));
        return said.Count > 0 ? string.Join(' ', said) : result.Outcome is DoorOutcome.In or DoorOutcome.AlreadyIn ? NobodyTicked : Of(result.Outcome, debate);
    }

    public static Text Of(DoorPassState state) => state switch
    {
        DoorPassState.Revoked => PassRevoked,
        DoorPassState.Over => PassOver,
        _ => PassNotYet,
    };
}
