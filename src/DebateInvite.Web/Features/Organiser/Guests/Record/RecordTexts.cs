using DebateInvite.Domain.Guests;

namespace DebateInvite.Web.Features.Organiser.Guests.Record;

/// <summary>Words of the copy of a guest's data.</summary>
public static class RecordTexts
{
    public static readonly Text Title = new("Wszystkie dane osoby", "All data of the person", "Toutes les données de la personne");
    public static readonly Text HowTo = new(
        "To jest kopia wszystkiego, co jest zapisane o tej osobie: odpowiedź na jej żądanie (art. 15 RODO). Przed przekazaniem prosimy sprawdzić, kto pyta i czy nie ma w niej danych innych osób, na przykład w notatkach.",
        "This is a copy of all that is stored of this person, for when they ask for it (GDPR Article 15). Before you hand it over, please check who is asking, and that it holds no data of others, for instance in notes.",
        "Ceci est une copie de tout ce qui est enregistré sur cette personne, pour répondre à sa demande (article 15 du RGPD). Avant de la remettre, veuillez vérifier qui demande et qu’elle ne contient pas de données d’autres personnes, par exemple dans les notes.");
    public static readonly Text Download = new("Pobierz jako JSON", "Download as JSON", "Télécharger en JSON");
    public static readonly Text About = new("O tej kopii", "About this copy", "À propos de cette copie");
    public static readonly Text WrittenAt = new("Sporządzono", "Made", "Établie");
    public static readonly Text Event = new("Wydarzenie", "Event", "Événement");
    public static readonly Text Controller = new("Administrator danych", "Controller", "Responsable du traitement");
    public static readonly Text KeptUntil = new("Przechowujemy do", "Kept until", "Conservation jusqu’au");
    public static readonly Text Notice = new("Informacja o danych osobowych", "Privacy notice", "Information sur les données personnelles");
    public static readonly Text NoticesGiven = new("Otrzymane informacje", "Notices given", "Informations reçues");
    public static readonly Text Acknowledged = new("Potwierdzono zapoznanie się z nią", "Acknowledged", "Lecture confirmée");
    public static readonly Text DeputyFor = new("W zastępstwie", "In place of", "En remplacement de");
    public static readonly Text CreatedAt = new("Na liście od", "On the list since", "Sur la liste depuis");
    public static readonly Text InvitedAt = new("Zaproszenie", "Invitation", "Invitation");
    public static readonly Text OpenedAt = new("Zaproszenie otwarto pierwszy i ostatni raz", "Invitation opened first and last", "Première et dernière ouverture de l’invitation");
    public static readonly Text RepliedAt = new("Odpowiedź", "Reply", "Réponse");
    public static readonly Text Requests = new("Prośby", "Requests", "Demandes");
    public static readonly Text Unconfirmed = new(
        "Zgłoszenia z formularza z tym adresem", "Replies by the form with this address", "Réponses par le formulaire avec cette adresse");
    public static readonly Text Arrivals = new("Wejścia na wydarzenie", "Arrivals at the event", "Arrivées à l’événement");
    public static readonly Text ArrivalUndone = new("cofnięte {0}", "undone {0}", "annulée le {0}");
    public static readonly Text SecurityLists = new("Listy dla ochrony budynku", "Lists for the building’s security", "Listes pour la sécurité du bâtiment");
    public static readonly Text SecurityList = new("wersja {0}, dla: {1}", "version {0}, to: {1}", "version {0}, pour : {1}");
    public static readonly Text Certificates = new("Zaświadczenia o udziale", "Certificates of attendance", "Attestations de participation");
    public static readonly Text CertificateWithdrawn = new("już nieważne", "no longer valid", "plus valable");
    public static readonly Text Feedback = new("Odpowiedź na pytania po wydarzeniu", "Answer to the questions after the event", "Réponse aux questions après l’événement");
    public static readonly Text FeedbackGiven = new(
        "udzielona; treść jest przechowywana bez związku z osobą", "given; what it says is kept apart from the person", "donnée ; son contenu est conservé sans lien avec la personne");
    public static readonly Text None = new("Brak.", "None.", "Aucune.");
    public static readonly Text ToOrganisers = new("do organizatorów", "to organisers", "aux organisateurs");

    public static Text Of(UnconfirmedReplyState state) => state switch
    {
        UnconfirmedReplyState.Pending => new("czeka na potwierdzenie", "waits to be confirmed", "en attente de confirmation"),
        UnconfirmedReplyState.Confirmed => new("potwierdzone", "confirmed", "confirmée"),
        UnconfirmedReplyState.Lapsed => new("niepotwierdzone w terminie", "not confirmed in time", "non confirmée à temps"),
        UnconfirmedReplyState.Discarded => new("odrzucone", "put away", "écartée"),
        _ => new("zastąpione późniejszą odpowiedzią", "replaced by a later answer", "remplacée par une réponse ultérieure"),
    };

    public static Text Of(ChangeRequestState state) => state switch
    {
        ChangeRequestState.Pending => new("czeka na decyzję", "waits for a decision", "en attente de décision"),
        ChangeRequestState.Granted => new("uwzględniona", "granted", "acceptée"),
        ChangeRequestState.Refused => new("odrzucona", "refused", "refusée"),
        _ => new("zastąpiona późniejszą", "replaced by a later one", "remplacée par une demande ultérieure"),
    };
}
