namespace DebateInvite.Web.Features.Invitation;

/// <summary>Words of the invitation page around the organiser's own texts.</summary>
public static class InvitationTexts
{
    public static readonly Text PreviewNotice = new(
        "Podgląd dla organizatorów. Goście jeszcze nie widzą tej strony, a jej odnośniki prowadzą donikąd.",
        "A preview for organisers. Guests do not see this page yet, and its links lead nowhere.",
        "Aperçu pour les organisateurs. Les personnes invitées ne voient pas encore cette page, et ses liens ne mènent nulle part.");
    public static readonly Text Kicker = new("Zaproszenie", "Invitation", "Invitation");
    public static readonly Text Host = new("gospodarz", "host", "hôte");
    public static readonly Text Partner = new("partner", "partner", "partenaire");
    public static readonly Text Hosts = new("Gospodarz i partnerzy", "Host and partners", "Hôte et partenaires");
    public static readonly Text KeyFacts = new("Najważniejsze informacje", "Key facts", "L’essentiel");
    public static readonly Text Reply = new("Potwierdzenie udziału", "Your reply", "Votre réponse");
    public static readonly Text When = new("Kiedy", "When", "Quand");
    public static readonly Text Where = new("Gdzie", "Where", "Où");
    public static readonly Text ConfirmBy = new("Prosimy potwierdzić do", "Please confirm by the end of", "Réponse attendue jusqu’au");
    public static readonly Text Inclusive = new("{0} włącznie", "{0}", "{0} inclus");
    public static readonly Text Programme = new("Program", "Programme", "Programme");
    public static readonly Text Participants = new("W debacie wezmą udział", "Taking part in the debate", "Participeront au débat");
    public static readonly Text Directions = new("Jak trafić", "How to find us", "Comment nous trouver");
    public static readonly Text Contact = new("Kontakt w sprawie potwierdzeń", "Contact for confirmations", "Contact pour les confirmations");
    public static readonly Text MapLink = new("Pokaż na mapie", "Show on a map", "Voir sur une carte");
    public static readonly Text Calendar = new("Dodaj do kalendarza", "Add to calendar", "Ajouter à l’agenda");
    public static readonly Text CalendarFile = new("Pobierz plik kalendarza (.ics)", "Download the calendar file (.ics)", "Télécharger le fichier d’agenda (.ics)");
    public static readonly Text GoogleCalendar = new("Dodaj do Kalendarza Google", "Add to Google Calendar", "Ajouter à Google Agenda");
    public static readonly Text Outlook = new("Dodaj do kalendarza Outlook", "Add to Outlook", "Ajouter à l’agenda Outlook");
    public static readonly Text Confirm = new("Potwierdź udział", "Confirm attendance", "Confirmer ma présence");
    public static readonly Text JoinWaitingList = new("Zapisz się na listę rezerwową", "Join the waiting list", "S’inscrire sur la liste d’attente");

    public static readonly Text LastDay = new(
        "Dziś jest ostatni dzień na potwierdzenie udziału.",
        "Today is the last day to confirm your attendance.",
        "C’est aujourd’hui le dernier jour pour confirmer votre présence.");
    public static readonly Text FullTitle = new("Wszystkie miejsca są już zajęte", "All places are taken", "Toutes les places sont prises");
    public static readonly Text FullText = new(
        "Nadal można zapisać się na listę rezerwową. Gdy zwolni się miejsce, napiszemy do kolejnej osoby na liście.",
        "You can still join the waiting list. When a place becomes free, we will write to the next person on the list.",
        "Vous pouvez encore vous inscrire sur la liste d’attente. Dès qu’une place se libère, nous écrivons à la personne suivante sur la liste.");
    public static readonly Text ClosedTitle = new("Termin odpowiedzi minął", "The last day for replies has passed", "Le délai de réponse est passé");
    public static readonly Text ClosedText = new(
        "Odpowiedzi przyjmowaliśmy do {0} włącznie. W sprawie udziału prosimy napisać na adres {1}. Kto ma imienny odnośnik, może pod nim nadal odwołać udział albo przesłać prośbę.",
        "We took replies until the end of {0}. To ask about attending, please write to {1}. If you have a personal link, you can still use it to cancel or to ask.",
        "Les réponses étaient attendues au plus tard le {0}. Pour toute question sur votre participation, veuillez écrire à {1}. Votre lien personnel, si vous en avez un, vous permet encore d’annuler ou de présenter une demande.");
    public static readonly Text CancelledTitle = new("Wydarzenie zostało odwołane", "The event has been cancelled", "L’événement est annulé");
    public static readonly Text CancelledText = new(
        "Przepraszamy za kłopot. W razie pytań prosimy napisać na adres {0}.",
        "We apologise for the inconvenience. If you have questions, please write to {0}.",
        "Nous vous prions de nous en excuser. Pour toute question, veuillez écrire à {0}.");
    public static readonly Text BegunTitle = new("Wydarzenie już się rozpoczęło", "The event has begun", "L’événement a commencé");
    public static readonly Text BegunText = new(
        "Odpowiedzi już nie przyjmujemy. W sprawie udziału prosimy napisać na adres {0}.",
        "We no longer take replies. To ask about attending, please write to {0}.",
        "Nous n’enregistrons plus de réponses. Pour toute question sur votre participation, veuillez écrire à {0}.");
    public static readonly Text OverTitle = new("Wydarzenie już się odbyło", "The event has taken place", "L’événement a eu lieu");
    public static readonly Text OverText = new(
        "Dziękujemy wszystkim gościom za udział. W razie pytań prosimy napisać na adres {0}.",
        "We thank all our guests for taking part. If you have questions, please write to {0}.",
        "Nous remercions toutes les personnes qui y ont participé. Pour toute question, veuillez écrire à {0}.");

    public static readonly PluralText DaysLeft = new(
        Pl: ("Na potwierdzenie udziału pozostał {0} dzień.", "Na potwierdzenie udziału pozostały {0} dni.", "Na potwierdzenie udziału pozostało {0} dni."),
        En: ("{0} day left to confirm your attendance.", "{0} days left to confirm your attendance."),
        Fr: ("Il reste {0} jour pour confirmer votre présence.", "Il reste {0} jours pour confirmer votre présence."));
}
