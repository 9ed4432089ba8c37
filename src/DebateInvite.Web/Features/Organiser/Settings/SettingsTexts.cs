using DebateInvite.Domain.Events;
using DebateInvite.Web.Features.Organiser.Shared;

namespace DebateInvite.Web.Features.Organiser.Settings;

/// <summary>Words of an event's settings.</summary>
public static class SettingsTexts
{
    public static readonly Text PageTitle = new("Ustawienia wydarzenia", "Settings of the event", "Réglages de l’événement");
    public static readonly Text Sections = new("Części ustawień", "Sections of the settings", "Rubriques des réglages");
    public static readonly Text TimeAndPlace = new("Czas i miejsce", "Time and place", "Date et lieu");
    public static readonly Text ContactAndPrivacy = new("Kontakt i dane osobowe", "Contact and privacy", "Contact et données personnelles");
    public static readonly Text TextsPl = new("Teksty po polsku", "Texts in Polish", "Textes en polonais");
    public static readonly Text TextsEn = new("Teksty po angielsku", "Texts in English", "Textes en anglais");
    public static readonly Text TextsFr = new("Teksty po francusku", "Texts in French", "Textes en français");

    public static readonly PluralText Seats = new(
        Pl: ("{0} miejsce", "{0} miejsca", "{0} miejsc"),
        En: ("{0} seat", "{0} seats"),
        Fr: ("{0} place", "{0} places"));
    public static readonly Text NoLimit = new("Bez limitu miejsc", "No limit of seats", "Sans limite de places");
    public static readonly Text IsOpen = new("Odpowiedzieć może każdy", "Everybody may reply", "Tout le monde peut répondre");
    public static readonly Text TakesPlace = new("Wydarzenie się odbędzie.", "The event takes place.", "L’événement a lieu.");
    public static readonly Text AtDoor = new("{0}: {1}", "{0}: {1}", "{0} : {1}");
    public static readonly Text Missing = new("Brakuje: {0}", "Missing: {0}", "Il manque : {0}");

    public static readonly Text StartsAt = new("Początek", "Start", "Début");
    public static readonly Text StartsAtHint = new(
        "Czas lokalny w strefie czasowej wydarzenia.", "Local time in the event’s time zone.", "Heure locale dans le fuseau horaire de l’événement.");
    public static readonly Text EndsAt = new("Koniec", "End", "Fin");
    public static readonly Text EndsAtHint = new(
        "Bez końca wydarzenie trwa do północy, a w kalendarzach gości zajmuje dwie godziny.",
        "Without an end, the event lasts until midnight, and takes two hours in guests’ calendars.",
        "Sans heure de fin, l’événement dure jusqu’à minuit et occupe deux heures dans les agendas.");
    public static readonly Text TimeZone = new("Strefa czasowa", "Time zone", "Fuseau horaire");
    public static readonly Text TimeZoneHint = new(
        "Nazwa z bazy IANA, na przykład Europe/Warsaw.", "An IANA name such as Europe/Warsaw.", "Un nom IANA, par exemple Europe/Warsaw.");
    public static readonly Text RepliesCloseOn = new("Ostatni dzień odpowiedzi", "Last day for replies", "Dernier jour pour répondre");
    public static readonly Text RepliesCloseOnHint = new("Ten dzień włącznie.", "All of that day included.", "Ce jour inclus.");
    public static readonly Text Capacity = new("Liczba miejsc", "Number of seats", "Nombre de places");
    public static readonly Text CapacityHint = new(
        "Zajęte: {0}. Puste pole to brak limitu. Gdy miejsc przybędzie, dostaną je od razu osoby z listy rezerwowej; gdy ubędzie, nikt nie traci potwierdzenia.",
        "Taken: {0}. Empty means no limit. If you add seats, guests on the waiting list get them at once; if you take some away, nobody loses theirs.",
        "Occupées : {0}. Un champ vide signifie sans limite. Les places ajoutées vont aussitôt à la liste d’attente ; si vous en retirez, personne ne perd la sienne.");
    public static readonly Text Rules = new("Zasady", "Rules", "Règles");
    public static readonly Text CompanionsAllowed = new("Ile osób może przyprowadzić gość", "Companions a guest may bring", "Personnes accompagnantes par personne invitée");
    public static readonly Text CompanionsAllowedHint = new(
        "Każda z nich zajmuje miejsce. Zero: goście przychodzą sami.",
        "Each of them takes a seat. Zero: guests come alone.",
        "Chacune occupe une place. Zéro : pas de personne accompagnante.");
    public static readonly Text IsByInvitationOnly = new("Tylko za imiennym zaproszeniem", "By personal invitation only", "Sur invitation personnelle uniquement");
    public static readonly Text IsByInvitationOnlyHint = new(
        "Formularz na stronie jest wtedy zamknięty; odpowiadać mogą osoby z listy gości, pod imiennym odnośnikiem.",
        "The form on the page is closed then; guests on the list can answer using their personal links.",
        "Le formulaire de la page est alors fermé ; les personnes de la liste répondent par leur lien personnel.");
    public static readonly Text ConfirmsAddresses = new(
        "Miejsce dopiero po potwierdzeniu adresu e-mail", "A seat only once the e-mail address is confirmed", "Une place seulement après confirmation de l’adresse e-mail");
    public static readonly Text ConfirmsAddressesHint = new(
        "Polecamy, gdy formularz na stronie jest otwarty dla wszystkich: nikt nie zajmie wtedy miejsc cudzymi ani zmyślonymi adresami. Osoba spoza listy dostaje wiadomość z przyciskiem, a jej miejsce czeka.",
        "Recommended when the form on the page is open to everybody: nobody can then take seats with other people’s or invented addresses. Somebody who is not on the list gets a message with a button, and their seat is held.",
        "Recommandé si le formulaire de la page est ouvert à tous : personne ne peut alors prendre des places avec des adresses d’autrui ou inventées. Une personne hors liste reçoit un message avec un bouton, et sa place est réservée.");
    public static readonly Text HoldHours = new("Na ile godzin rezerwujemy miejsce", "Hours for which a seat is held", "Heures de réservation d’une place");
    public static readonly Text HoldHoursHint = new(
        "Tyle czasu po terminie odpowiedzi można też potwierdzić zgłoszenie, które wysłano w terminie. Zwykle 24.",
        "For as long after the last day for replies, a reply that was sent in time can still be confirmed. Usually 24.",
        "C’est aussi le temps pendant lequel une réponse envoyée à temps peut encore être confirmée après le délai. D’ordinaire 24.");
    public static readonly Text HoldHoursInvalid = new(
        "Prosimy podać liczbę godzin od 1 do {0}.", "Please enter a number of hours from 1 to {0}.", "Veuillez indiquer un nombre d’heures de 1 à {0}.");
    public static readonly Text SeatsNextThatFits = new(
        "Wolne miejsca dostaje pierwszy gość z listy rezerwowej, dla którego ich wystarczy",
        "Free seats go to the first on the waiting list for whom they suffice",
        "Les places libres vont au premier de la liste d’attente à qui elles suffisent");
    public static readonly Text SeatsNextThatFitsHint = new(
        "Inaczej czekają, aż wystarczy ich dla pierwszej osoby, i nikt jej nie wyprzedza.",
        "Otherwise they wait until they suffice for the first, and nobody overtakes.",
        "Sinon elles attendent de suffire au premier, que personne ne devance.");
    public static readonly Text PromotionEndsOn = new("Lista rezerwowa przesuwa się sama do", "The waiting list moves up by itself until", "La liste d’attente avance d’elle-même jusqu’au");
    public static readonly Text PromotionEndsOnHint = new(
        "Ten dzień włącznie; potem miejsca przyznają organizatorzy. Puste pole: do ostatniego dnia odpowiedzi.",
        "All of that day included; afterwards organisers give out the seats. Empty: the last day for replies.",
        "Ce jour inclus ; ensuite, les organisateurs attribuent les places. Vide : le dernier jour pour répondre.");
    public static readonly Text Yes = new("tak", "yes", "oui");
    public static readonly Text No = new("nie", "no", "non");
    public static readonly Text CompanionsInvalid = new(
        "Prosimy podać liczbę od 0 do {0}.", "Please enter a number from 0 to {0}.", "Veuillez indiquer un nombre de 0 à {0}.");
    public static readonly Text PromotionEndsOnInvalid = new(
        "Prosimy podać dzień albo zostawić pole puste.", "Please enter a day, or leave it empty.", "Veuillez indiquer un jour, ou laisser ce champ vide.");
    public static readonly Text PromotionEndsAfterStart = new(
        "To musi być najpóźniej dzień wydarzenia.", "This must be the day of the event at the latest.", "Ce doit être au plus tard le jour de l’événement.");
    public static readonly Text Address = new("Adres pocztowy", "Postal address", "Adresse postale");
    public static readonly Text AddressHint = new(
        "Taki, jaki rozumie mapa: ulica, numer, miasto.", "As a map understands it: street, number, town.", "Tel qu’une carte le comprend : rue, numéro, ville.");
    public static readonly Text ContactEmail = new("Adres kontaktowy dla gości", "Contact address for guests", "Adresse de contact pour les personnes invitées");
    public static readonly Text ContactEmailHint = new(
        "Widoczny na stronie; na niego trafiają odpowiedzi na wiadomości.",
        "Shown on the page; answers to messages go there.",
        "Affichée sur la page ; les réponses aux messages y arrivent.");
    public static readonly Text NotificationEmail = new("Adres powiadomień", "Notification address", "Adresse de notification");
    public static readonly Text NotificationEmailHint = new(
        "Tu piszemy o każdej odpowiedzi. Puste pole: do wszystkich organizatorów.",
        "Every reply is reported there. Empty: to all organisers.",
        "Chaque réponse y est signalée. Vide : à tous les organisateurs.");

    public static readonly Text Title = new("Tytuł", "Title", "Titre");
    public static readonly Text Lead = new("Wprowadzenie", "Lead", "Chapeau");
    public static readonly Text LeadHint = new(
        "Jedno lub dwa zdania; pokazują je też wyszukiwarki.", "One or two sentences; search engines show them too.", "Une ou deux phrases ; les moteurs de recherche les affichent aussi.");
    public static readonly Text Host = new("Gospodarz", "Host", "Hôte");
    public static readonly Text HostRole = new("Kim jest gospodarz w tym wydarzeniu", "What the host is in this event", "Rôle de l’hôte dans cet événement");
    public static readonly Text HostRoleHint = new(
        "Na przykład „gospodarz i lider projektu”. Puste pole: gospodarz.",
        "Such as ‘host and project leader’. Empty: host.",
        "Par exemple « hôte et chef de file du projet ». Vide : hôte.");
    public static readonly Text Partners = new("Partnerzy", "Partners", "Partenaires");
    public static readonly Text OneALine = new("Każdy w osobnym wierszu.", "One a line.", "Un par ligne.");
    public static readonly Text Invitation = new("List", "Letter", "Lettre");
    public static readonly Text MarkdownHint = new(
        "Pusty wiersz dzieli akapity; *kursywa*, **pogrubienie**, - lista, ### śródtytuł.",
        "An empty line parts paragraphs; *italics*, **bold**, - list, ### heading.",
        "Une ligne vide sépare les paragraphes ; *italique*, **gras**, - liste, ### intertitre.");
    public static readonly Text DescriptionTitle = new("Nagłówek części opisowej", "Heading of the descriptive part", "Titre de la partie descriptive");
    public static readonly Text DescriptionTitleHint = new(
        "Na przykład „O projekcie”, jeżeli za wydarzeniem stoi projekt.",
        "Such as ‘About the project’ if there is a project behind the event.",
        "Par exemple « À propos du projet », s’il y a un projet derrière l’événement.");
    public static readonly Text DescriptionTitleRequired = new(
        "Prosimy podać nagłówek części opisowej albo usunąć jej treść.",
        "Please enter the heading of the descriptive part, or remove its text.",
        "Veuillez indiquer le titre de la partie descriptive ou en supprimer le texte.");
    public static readonly Text Description = new("Treść części opisowej", "Text of the descriptive part", "Texte de la partie descriptive");
    public static readonly Text DescriptionHint = new(
        "Puste pole: takiej części nie ma na stronie. Pusty wiersz dzieli akapity; *kursywa*, **pogrubienie**, - lista, ### śródtytuł.",
        "Empty: the page has no such part. An empty line parts paragraphs; *italics*, **bold**, - list, ### heading.",
        "Vide : la page n’a pas cette partie. Une ligne vide sépare les paragraphes ; *italique*, **gras**, - liste, ### intertitre.");
    public static readonly Text Programme = new("Program", "Programme", "Programme");
    public static readonly Text Participants = new("Uczestnicy debaty", "Taking part", "Participants");
    public static readonly Text Venue = new("Sala i budynek", "Room and building", "Salle et bâtiment");
    public static readonly Text VenueHint = new("Bez adresu pocztowego.", "Without the postal address.", "Sans l’adresse postale.");
    public static readonly Text Directions = new("Jak trafić", "How to find the room", "Comment trouver la salle");
    public static readonly Text Signature = new("Podpis", "Signature", "Signature");
    public static readonly Text SignatureHint = new("Imię i nazwisko, pod nim funkcja.", "The name, and the function below it.", "Le nom, puis la fonction en dessous.");

    public static readonly Text StartsAtInvalid = new("Prosimy podać datę i godzinę początku.", "Please enter the date and time of the start.", "Veuillez indiquer la date et l’heure de début.");
    public static readonly Text EndsAtInvalid = new(
        "Prosimy podać datę i godzinę końca albo zostawić pole puste.", "Please enter the date and time of the end, or leave it empty.", "Veuillez indiquer la date et l’heure de fin, ou laisser ce champ vide.");
    public static readonly Text EndsBeforeStart = new("Koniec musi być po początku.", "The end must be after the start.", "La fin doit suivre le début.");
    public static readonly Text TimeZoneUnknown = new("Nie znamy takiej strefy czasowej; prosimy wpisać nazwę IANA, na przykład Europe/Warsaw.", "There is no such time zone; please enter an IANA name such as Europe/Warsaw.", "Ce fuseau horaire est inconnu ; veuillez saisir un nom IANA tel que Europe/Warsaw.");
    public static readonly Text RepliesCloseOnInvalid = new("Prosimy podać ostatni dzień odpowiedzi.", "Please enter the last day for replies.", "Veuillez indiquer le dernier jour pour répondre.");
    public static readonly Text RepliesCloseAfterStart = new(
        "Odpowiedzi muszą się skończyć najpóźniej w dniu wydarzenia.", "Replies must close on the day of the event at the latest.", "Le dernier jour pour répondre ne peut suivre le jour de l’événement.");
    public static readonly Text CapacityInvalid = new(
        "Prosimy podać liczbę od 1 do {0:N0} albo zostawić pole puste.", "Please enter a number from 1 to {0:N0}, or leave it empty.", "Veuillez indiquer un nombre de 1 à {0:N0}, ou laisser ce champ vide.");
    public static readonly Text AddressRequired = new("Prosimy podać adres.", "Please enter the address.", "Veuillez indiquer l’adresse.");
    public static readonly Text ContactEmailRequired = new("Prosimy podać adres kontaktowy.", "Please enter the contact address.", "Veuillez indiquer l’adresse de contact.");
    public static readonly Text Required = new(
        "To pole musi być wypełnione w każdym języku.", "This must be filled in, in every language.", "Ce champ doit être rempli dans chaque langue.");

    public static readonly Text PastDates = new("Data w przeszłości", "A date in the past", "Date passée");
    public static readonly Text PastDatesText = new(
        "Według wpisanych dat minęło już sześć miesięcy od wydarzenia, więc dane gości byłyby do usunięcia. Jeżeli data jest błędna, prosimy ją poprawić poniżej. Nic nie zostało jeszcze zapisane.",
        "By the dates entered, six months have passed since the event, so guests’ data would be due for deletion. If the date is wrong, please correct it below. Nothing has been saved yet.",
        "D’après les dates saisies, six mois se sont écoulés depuis l’événement : les données des personnes invitées seraient à supprimer. Si la date est erronée, veuillez la corriger ci-dessous. Rien n’a encore été enregistré.");
    public static readonly Text PastDatesAsk = new(
        "Nic nie zostało jeszcze zapisane. Jeżeli data jest błędna, prosimy ją poprawić poniżej.",
        "Nothing has been saved yet. If the date is wrong, please correct it below.",
        "Rien n’a encore été enregistré. Si la date est erronée, veuillez la corriger ci-dessous.");
    public static readonly Text MeansPast = new("Tak, ta data jest właściwa", "Yes, this date is right", "Oui, cette date est juste");
    public static readonly Text MeansPastRequired = new(
        "Prosimy poprawić datę albo potwierdzić, że jest właściwa.",
        "Please correct the date, or confirm that it is right.",
        "Veuillez corriger la date ou confirmer qu’elle est juste.");
    public static readonly Text TitledAsCopy = new(
        "Goście widzą to wydarzenie, więc nie może mieć w tytule dopisku o kopii.",
        "Guests see this event, so its title cannot say that it is a copy.",
        "Les personnes invitées voient cet événement : son titre ne peut pas indiquer qu’il s’agit d’une copie.");
    public static readonly Text ConfirmedName = new("Nazwa wydarzenia", "Name of the event", "Nom de l’événement");
    public static readonly Text ConfirmedNameHint = new(
        "Jeżeli data jest właściwa, prosimy przepisać: {0}", "If the date is right, please type: {0}", "Si la date est juste, veuillez recopier : {0}");
    public static readonly Text ConfirmedNameRequired = new(
        "Prosimy poprawić datę albo przepisać nazwę wydarzenia.",
        "Please correct the date, or type the event’s name.",
        "Veuillez corriger la date ou recopier le nom de l’événement.");

    public static readonly Text Saved = new("Zmiany zostały zapisane.", "The changes have been saved.", "Les modifications sont enregistrées.");
    public static readonly PluralText MovedUp = new(
        Pl: ("{0} osoba z listy rezerwowej ma teraz miejsce i dostanie wiadomość.", "{0} osoby z listy rezerwowej mają teraz miejsca i dostaną wiadomość.", "{0} osób z listy rezerwowej ma teraz miejsca i dostanie wiadomość."),
        En: ("{0} guest moved up from the waiting list and gets a message.", "{0} guests moved up from the waiting list and get a message."),
        Fr: ("{0} personne de la liste d’attente a maintenant une place et en sera informée.", "{0} personnes de la liste d’attente ont maintenant une place et en seront informées."));
    public static readonly PluralText Overbooked = new(
        Pl: ("Potwierdzonych gości jest o {0} więcej niż miejsc; nikt nie traci potwierdzenia, nowe zgłoszenia trafią na listę rezerwową.", "Potwierdzonych gości jest o {0} więcej niż miejsc; nikt nie traci potwierdzenia, nowe zgłoszenia trafią na listę rezerwową.", "Potwierdzonych gości jest o {0} więcej niż miejsc; nikt nie traci potwierdzenia, nowe zgłoszenia trafią na listę rezerwową."),
        En: ("{0} more guest is confirmed than there are seats; nobody loses theirs, new replies go on the waiting list.", "{0} more guests are confirmed than there are seats; nobody loses theirs, new replies go on the waiting list."),
        Fr: ("Il y a {0} personne confirmée de plus que de places ; personne ne perd la sienne, les nouvelles réponses vont en liste d’attente.", "Il y a {0} personnes confirmées de plus que de places ; personne ne perd la sienne, les nouvelles réponses vont en liste d’attente."));
    public static readonly Text GuestsShouldKnow = new(
        "Czas lub miejsce jest inne niż to, które goście potwierdzili: warto do nich napisać. Wiadomość poprawi też wpis w ich kalendarzach.",
        "Time or place differ from what guests have confirmed: you may want to write to them. The message will correct their calendars too.",
        "La date ou le lieu diffère de ce que les personnes invitées ont confirmé : il serait bon de leur écrire. Le message mettra aussi leur agenda à jour.");
    public static readonly Text Preview = new("Podgląd", "Preview", "Aperçu");
    public static readonly Text PreviewText = new(
        "Tak goście przeczytają to, co jest w formularzu. Podgląd niczego nie zapisuje.",
        "This is how guests would read what stands in the form. The preview saves nothing.",
        "Voici comment les personnes invitées liraient ce que contient le formulaire. L’aperçu n’enregistre rien.");
    public static readonly Text RefreshPreview = new("Odśwież podgląd", "Refresh the preview", "Actualiser l’aperçu");
    public static readonly Text SeePage = new("Zobacz stronę", "See the page", "Voir la page");

    public static readonly Text CancelTitle = new("Odwołanie wydarzenia", "Cancelling the event", "Annulation de l’événement");
    public static readonly Text CancelText = new(
        "Strona pokaże, że wydarzenie się nie odbędzie, i przestanie przyjmować odpowiedzi. Wiadomości do gości nie wysyłamy samoczynnie.",
        "The page will say that the event is cancelled and take no more replies. No message goes to guests automatically.",
        "La page indiquera que l’événement est annulé et n’acceptera plus de réponses. Aucun message n’est envoyé automatiquement aux personnes invitées.");
    public static readonly Text Cancel = new("Odwołaj wydarzenie", "Cancel the event", "Annuler l’événement");
    public static readonly Text CancelConfirm = new("Odwołać wydarzenie „{0}”?", "Cancel the event ‘{0}’?", "Annuler l’événement « {0} » ?");
    public static readonly Text Cancelled = new("Wydarzenie jest odwołane.", "The event is cancelled.", "L’événement est annulé.");
    public static readonly Text ReinstateText = new(
        "Wydarzenie jest odwołane. Można je przywrócić; odpowiedzi gości są zachowane.",
        "The event is cancelled. It can be reinstated; guests’ replies have been kept.",
        "L’événement est annulé. Il peut être rétabli ; les réponses sont conservées.");
    public static readonly Text Reinstate = new("Przywróć wydarzenie", "Reinstate the event", "Rétablir l’événement");
    public static readonly Text ReinstateConfirm = new("Przywrócić wydarzenie „{0}”?", "Reinstate the event ‘{0}’?", "Rétablir l’événement « {0} » ?");
    public static readonly Text Reinstated = new("Wydarzenie jest przywrócone.", "The event is reinstated.", "L’événement est rétabli.");

    public static string YesOrNo(string box) => FormBoxes.IsTicked(box) ? Yes : No;

    /// <summary>What follows from a moment in the past.</summary>
    public static Text Passed(EventMoment moment) => moment switch
    {
        EventMoment.Start => new(
            "Początek wydarzenia jest w przeszłości: goście nie będą mogli już odpowiadać ani zgłaszać zmian.",
            "The start of the event is in the past: guests will no longer be able to reply or ask for changes.",
            "Le début de l’événement est passé : les personnes invitées ne pourront plus répondre ni demander de modification."),
        EventMoment.RepliesClose => new(
            "Ostatni dzień odpowiedzi już minął: formularz zostanie od razu zamknięty.",
            "The last day for replies has passed: the form will be closed at once.",
            "Le dernier jour pour répondre est passé : le formulaire sera fermé aussitôt."),
        EventMoment.PromotionEnds => new(
            "Lista rezerwowa przestanie się sama przesuwać.",
            "The waiting list will no longer move up by itself.",
            "La liste d’attente n’avancera plus d’elle-même."),
        _ => new(
            "Wydarzenie będzie uznane za zakończone.", "The event will count as over.", "L’événement sera considéré comme terminé."),
    };

    public static Text TextsIn(Language language) => language switch
    {
        Language.En => TextsEn,
        Language.Fr => TextsFr,
        _ => TextsPl,
    };
}
