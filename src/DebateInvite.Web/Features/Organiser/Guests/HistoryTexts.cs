using DebateInvite.Domain.Guests;

namespace DebateInvite.Web.Features.Organiser.Guests;

/// <summary>Words of a guest's history.</summary>
public static class HistoryTexts
{
    public static readonly Text History = new("Historia", "History", "Historique");
    public static readonly Text ByGuest = new("gość", "the guest", "la personne invitée");
    public static readonly Text NotKept = new(
        "zmienione (takich danych historia nie przechowuje)", "changed (the history keeps no such data)", "modifié (l’historique ne conserve pas ces données)");
    public static readonly Text Received = new("wpłynęło {0}", "received {0}", "reçu le {0}");

    public static Text Of(GuestChangeKind kind) => kind switch
    {
        GuestChangeKind.Added => new("Dodanie do listy", "Added to the list", "Ajout à la liste"),
        GuestChangeKind.Replied => new("Odpowiedź", "Answer", "Réponse"),
        GuestChangeKind.Promoted => new("Miejsce z listy rezerwowej", "Seat from the waiting list", "Place depuis la liste d’attente"),
        GuestChangeKind.SeatedOverCapacity => new("Miejsce ponad limit", "Seat over capacity", "Place au-delà de la capacité"),
        GuestChangeKind.Invited => new("Imienne zaproszenie", "Personal invitation", "Invitation personnelle"),
        GuestChangeKind.DeputyNamed => new("Wskazanie zastępstwa", "Substitute named", "Remplacement désigné"),
        GuestChangeKind.Merged => new("Połączenie wpisów", "Records merged", "Fiches fusionnées"),
        GuestChangeKind.LinkRenewed => new("Nowy odnośnik", "New link", "Nouveau lien"),
        GuestChangeKind.ChangeRequested => new("Prośba gościa", "Request by the guest", "Demande de la personne"),
        GuestChangeKind.ReplyKept => new(
            "Zgłoszenie z formularza, czeka na potwierdzenie", "Reply by the form, waits to be confirmed", "Réponse par le formulaire, en attente de confirmation"),
        GuestChangeKind.ReplyDiscarded => new("Odrzucenie zgłoszenia z formularza", "Reply by the form put away", "Réponse par le formulaire écartée"),
        GuestChangeKind.HoldLapsed => new("Koniec rezerwacji miejsca", "Seat no longer held", "Fin de la réservation"),
        GuestChangeKind.ImportTakenBack => new("Cofnięcie importu", "Import taken back", "Importation annulée"),
        GuestChangeKind.RequestRefused => new("Prośba nie została uwzględniona", "Request not granted", "Demande non retenue"),
        _ => new("Zmiana danych", "Details changed", "Coordonnées modifiées"),
    };

    public static Text Of(Channel channel) => channel switch
    {
        Channel.Website => new("strona internetowa", "website", "site"),
        Channel.PersonalLink => new("imienny odnośnik", "personal link", "lien personnel"),
        Channel.Desk => new("panel organizatora", "organiser’s desk", "espace des organisateurs"),
        Channel.Phone => new("telefon", "telephone", "téléphone"),
        Channel.Letter => new("list", "letter", "courrier"),
        Channel.Email => new("e-mail", "e-mail", "e-mail"),
        Channel.InPerson => new("osobiście", "in person", "en personne"),
        Channel.Import => new("import pliku", "file import", "import de fichier"),
        _ => new("automatycznie", "automatically", "automatiquement"),
    };
}
