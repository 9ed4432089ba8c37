namespace DebateInvite.Web.Features.Organiser.Overview;

/// <summary>Words of the overview.</summary>
public static class OverviewTexts
{
    public static readonly Text Figures = new("Liczby", "Figures", "Chiffres");
    public static readonly Text RepliesUntil = new("Odpowiedzi do {0} włącznie", "Replies by the end of {0}", "Réponses au plus tard le {0}");
    public static readonly Text CancelledOn = new("Odwołane", "Cancelled", "Annulé");
    public static readonly Text Over = new("Zakończone", "Over", "Terminé");
    public static readonly Text RepliesClosed = new("Termin odpowiedzi minął", "Last day for replies has passed", "Délai de réponse passé");
    public static readonly Text Remind = new("Napisz do gości", "Write to guests", "Écrire aux personnes invitées");

    public static readonly Text Accepted = new("potwierdzenia", "confirmed", "confirmations");
    public static readonly PluralText Companions = new(
        Pl: ("i {0} osoba towarzysząca", "i {0} osoby towarzyszące", "i {0} osób towarzyszących"),
        En: ("and {0} companion", "and {0} companions"),
        Fr: ("et {0} personne accompagnante", "et {0} personnes accompagnantes"));
    public static readonly Text Waiting = new("lista rezerwowa", "waiting list", "liste d’attente");
    public static readonly Text Held = new("zarezerwowane miejsca", "seats held", "places réservées");
    public static readonly Text Declined = new("odmowy i rezygnacje", "declined or cancelled", "refus et annulations");
    public static readonly Text NotAnswered = new("bez odpowiedzi", "no answer", "sans réponse");
    public static readonly Text SeatsLeftOf = new("wolne miejsca (z {0})", "seats left (of {0})", "places libres (sur {0})");
    public static readonly Text SeatsLeft = new("wolne miejsca", "seats left", "places libres");
    public static readonly Text NoLimit = new("bez limitu", "no limit", "sans limite");
    public static readonly Text DaysLeft = new("dni na odpowiedź", "days left to reply", "jours pour répondre");
    public static readonly Text MailsFailed = new("niedostarczone wiadomości", "messages not delivered", "messages non distribués");

    public static readonly Text Days = new("Odpowiedzi dzień po dniu", "Replies day by day", "Réponses jour par jour");
    public static readonly Text ChartTitle = new(
        "Odpowiedzi dzień po dniu, od {0} do {1}; najwięcej, {2}, dnia {3}",
        "Replies day by day, from {0} to {1}; most, {2}, on {3}",
        "Réponses jour par jour, du {0} au {1} ; maximum, {2}, le {3}");
    public static readonly Text ChartEmpty = new(
        "W ostatnich dwóch tygodniach nie było odpowiedzi.", "No replies in the last two weeks.", "Aucune réponse ces deux dernières semaines.");
    public static readonly Text AsTable = new("Te same dane w tabeli", "The same as a table", "Les mêmes données en tableau");
    public static readonly Text Day = new("Dzień", "Day", "Jour");
    public static readonly Text Replies = new("Odpowiedzi", "Replies", "Réponses");

    public static readonly Text Sectors = new("Sektory", "Sectors", "Secteurs");
    public static readonly Text SectorsCaption = new("Potwierdzenia według sektorów", "Confirmed guests by sector", "Personnes confirmées par secteur");
    public static readonly Text NeedsCaption = new("Potrzeby gości, którzy potwierdzili udział", "Needs of confirmed guests", "Besoins des personnes confirmées");
    public static readonly Text Name = new("Nazwa", "Name", "Nom");
    public static readonly Text Chart = new("Wykres", "Chart", "Graphique");
    public static readonly Text Guests = new("Goście", "Guests", "Personnes");
    public static readonly Text None = new("Jeszcze nic.", "Nothing yet.", "Rien pour l’instant.");
    public static readonly PluralText WithNeeds = new(
        Pl: ("Potrzeby podała {0} osoba.", "Potrzeby podały {0} osoby.", "Potrzeby podało {0} osób."),
        En: ("{0} guest stated needs.", "{0} guests stated needs."),
        Fr: ("{0} personne a indiqué des besoins.", "{0} personnes ont indiqué des besoins."));

    public static readonly Text Next = new("Co teraz", "What to do next", "Que faire maintenant");
    public static readonly Text NothingToDo = new("Na razie nie trzeba nic robić.", "Nothing needs doing just now.", "Rien à faire pour le moment.");
    public static readonly Text LastCampaign = new("Ostatnia wysyłka: {0}.", "Last mailing: {0}.", "Dernier envoi : {0}.");
    public static readonly Text NoCampaign = new("Nie było jeszcze żadnej wysyłki.", "No mailing has been sent yet.", "Aucun envoi n’a encore été fait.");
    public static readonly PluralText StepFailed = new(
        Pl: ("Sprawdź {0} niedostarczoną wiadomość", "Sprawdź {0} niedostarczone wiadomości", "Sprawdź {0} niedostarczonych wiadomości"),
        En: ("Look at {0} message that was not delivered", "Look at {0} messages that were not delivered"),
        Fr: ("Vérifier {0} message non distribué", "Vérifier {0} messages non distribués"));
    public static readonly Text StepFailedWhy = new(
        "Serwer je odrzucił albo był zbyt długo niedostępny.",
        "A mail server refused them, or could not be reached for too long.",
        "Un serveur les a refusés ou est resté trop longtemps injoignable.");
    public static readonly PluralText StepStranded = new(
        Pl: ("Wyślij {0} wiadomość, która czeka na odległy dzień", "Wyślij {0} wiadomości, które czekają na odległy dzień", "Wyślij {0} wiadomości, które czekają na odległy dzień"),
        En: ("Send {0} message that waits for a distant day", "Send {0} messages that wait for a distant day"),
        Fr: ("Envoyer {0} message qui attend un jour lointain", "Envoyer {0} messages qui attendent un jour lointain"));
    public static readonly Text StepStrandedWhy = new(
        "Zegar serwera był źle ustawiony, gdy ustalano czas następnej próby.",
        "The server’s clock was wrong when the next try was set.",
        "L’horloge du serveur était déréglée lorsque le prochain essai a été fixé.");
    public static readonly Text NoMailServer = new(
        "Nie skonfigurowano serwera poczty: wiadomości do gości są zapisywane w plikach i nie docierają do nikogo. Osoba, która prowadzi serwer, powinna ustawić Smtp:Host, a jeżeli tak ma być, Smtp:FilesAreMeant.",
        "No mail server is configured: messages to guests are written to files and reach nobody. Whoever runs the server should set Smtp:Host or, if this is meant, Smtp:FilesAreMeant.",
        "Aucun serveur de messagerie n’est configuré : les messages aux personnes invitées sont écrits dans des fichiers et ne parviennent à personne. La personne qui gère le serveur doit définir Smtp:Host ou, si c’est voulu, Smtp:FilesAreMeant.");
    public static readonly Text NoSecondFactor = new(
        "Państwa konto chroni tylko hasło.", "Only a password protects your account.", "Seul un mot de passe protège votre compte.");
    public static readonly Text ToSecondFactor = new("Dodaj drugi składnik", "Add a second factor", "Ajouter un second facteur");
    public static readonly Text NoPublicUrl = new(
        "Nie skonfigurowano adresu strony: odnośniki w wiadomościach mogą u gości nie działać. Osoba, która prowadzi serwer, powinna ustawić Site:PublicUrl.",
        "The site’s address is not configured: links in messages may not work for guests. Whoever runs the server should set Site:PublicUrl.",
        "L’adresse du site n’est pas configurée : les liens des messages peuvent ne pas fonctionner chez les personnes invitées. La personne qui gère le serveur doit définir Site:PublicUrl.");
    public static readonly Text NoKeyCertificate = new(
        "Klucze, które chronią sesje i odnośniki, leżą w bazie niezaszyfrowane, a więc także w każdej jej kopii. Osoba, która prowadzi serwer, powinna ustawić Security:KeyCertificate.",
        "The keys that protect sessions and links lie in the database unencrypted, and so in each copy of it. Whoever runs the server should set Security:KeyCertificate.",
        "Les clés qui protègent les sessions et les liens se trouvent en clair dans la base de données, donc dans chacune de ses copies. La personne qui gère le serveur doit définir Security:KeyCertificate.");
    public static readonly Text NoErasureFile = new(
        "Po przywróceniu kopii zapasowej serwis nie będzie wiedział, kogo trzeba usunąć ponownie. Osoba, która prowadzi serwer, powinna ustawić Erasures:File.",
        "After a backup is put back, the site will not know whom to erase again. Whoever runs the server should set Erasures:File.",
        "Après la restauration d’une sauvegarde, le site ne saura pas qui effacer de nouveau. La personne qui gère le serveur doit définir Erasures:File.");
    public static readonly PluralText StepHeld = new(
        Pl: ("Zdecyduj o {0} wstrzymanej wysyłce", "Zdecyduj o {0} wstrzymanych wysyłkach", "Zdecyduj o {0} wstrzymanych wysyłkach"),
        En: ("Decide about {0} mailing that is held", "Decide about {0} mailings that are held"),
        Fr: ("Décider de {0} envoi suspendu", "Décider de {0} envois suspendus"));
    public static readonly Text StepHeldWhy = new(
        "Od czasu zaplanowania coś się zmieniło, dlatego wiadomość do nikogo nie trafiła.",
        "Something has changed since it was scheduled, so nobody has received it.",
        "Quelque chose a changé depuis la programmation, si bien que personne n’a reçu le message.");
    public static readonly PluralText StepRequests = new(
        Pl: ("Rozpatrz {0} prośbę gościa", "Rozpatrz {0} prośby gości", "Rozpatrz {0} próśb gości"),
        En: ("Decide {0} guest’s request", "Decide {0} guests’ requests"),
        Fr: ("Décider de {0} demande", "Décider de {0} demandes"));
    public static readonly Text StepRequestsWhy = new(
        "Po terminie odpowiedzi goście proszą o zmianę, a decyzja należy do organizatorów.",
        "After the last day for replies guests ask for changes, and organisers decide.",
        "Après le délai de réponse, les personnes invitées demandent et les organisateurs décident.");
    public static readonly PluralText StepUnconfirmed = new(
        Pl: ("Sprawdź {0} zgłoszenie, które czeka na potwierdzenie", "Sprawdź {0} zgłoszenia, które czekają na potwierdzenie", "Sprawdź {0} zgłoszeń, które czekają na potwierdzenie"),
        En: ("Look at {0} reply that waits to be confirmed", "Look at {0} replies that wait to be confirmed"),
        Fr: ("Voir {0} réponse en attente de confirmation", "Voir {0} réponses en attente de confirmation"));
    public static readonly Text StepUnconfirmedWhy = new(
        "Przyszły z formularza na stronie; goście mogą je potwierdzić sami albo telefonicznie.",
        "They came by the form on the page; guests can confirm them themselves, or by telephone.",
        "Elles proviennent du formulaire de la page ; elles se confirment par leur bouton ou par téléphone.");
    public static readonly PluralText StepCancelled = new(
        Pl: ("Powiadom {0} osobę o odwołaniu", "Powiadom {0} osoby o odwołaniu", "Powiadom {0} osób o odwołaniu"),
        En: ("Tell {0} guest that the event is cancelled", "Tell {0} guests that the event is cancelled"),
        Fr: ("Prévenir {0} personne de l’annulation", "Prévenir {0} personnes de l’annulation"));
    public static readonly Text StepCancelledWhy = new(
        "Strona o tym mówi, ale samoczynnie nie piszemy do nikogo.",
        "The page says so, but nobody is written to automatically.",
        "La page l’indique, mais personne n’est prévenu automatiquement.");
    public static readonly PluralText StepOverbooked = new(
        Pl: ("Brakuje {0} miejsca", "Brakuje {0} miejsc", "Brakuje {0} miejsc"),
        En: ("{0} seat is missing", "{0} seats are missing"),
        Fr: ("Il manque {0} place", "Il manque {0} places"));
    public static readonly Text StepOverbookedWhy = new(
        "Potwierdziło więcej osób, niż jest miejsc. Nikt nie traci potwierdzenia.",
        "More guests are confirmed than there are seats. Nobody loses theirs.",
        "Il y a plus de personnes confirmées que de places. Personne ne perd la sienne.");
    public static readonly PluralText StepRemind = new(
        Pl: ("Przypomnij {0} osobie bez odpowiedzi", "Przypomnij {0} osobom bez odpowiedzi", "Przypomnij {0} osobom bez odpowiedzi"),
        En: ("Remind {0} guest who has not answered", "Remind {0} guests who have not answered"),
        Fr: ("Relancer {0} personne sans réponse", "Relancer {0} personnes sans réponse"));
    public static readonly PluralText StepRemindAccepted = new(
        Pl: ("Przypomnij o spotkaniu {0} osobie", "Przypomnij o spotkaniu {0} osobom", "Przypomnij o spotkaniu {0} osobom"),
        En: ("Remind {0} confirmed guest of the day", "Remind {0} confirmed guests of the day"),
        Fr: ("Rappeler la date à {0} personne confirmée", "Rappeler la date à {0} personnes confirmées"));
    public static readonly PluralText StepWaiting = new(
        Pl: ("Znajdź miejsce dla {0} osoby z listy rezerwowej", "Znajdź miejsca dla {0} osób z listy rezerwowej", "Znajdź miejsca dla {0} osób z listy rezerwowej"),
        En: ("Find a seat for {0} guest who waits", "Find seats for {0} guests who wait"),
        Fr: ("Trouver une place pour {0} personne en attente", "Trouver des places pour {0} personnes en attente"));
    public static readonly Text StepNeeds = new(
        "Przygotuj to, o co prosili goście", "Prepare what guests have asked for", "Préparer ce qui a été demandé");
    public static readonly PluralText StepNeedsWhy = new(
        Pl: ("Dostępność: {0} osoba.", "Dostępność: {0} osoby.", "Dostępność: {0} osób."),
        En: ("Accessibility: {0} guest.", "Accessibility: {0} guests."),
        Fr: ("Accessibilité : {0} personne.", "Accessibilité : {0} personnes."));
    public static readonly Text StepDoor = new("Przygotuj wejście", "Prepare the door", "Préparer l’accueil");
    public static readonly Text StepDoorWhy = new(
        "Nie ma jeszcze przepustki, z którą telefon wpuszcza gości. Listy i identyfikatory są w części „Wydruki”.",
        "There is no pass yet with which a telephone lets guests in. Lists and badges are under ‘Prints’.",
        "Il n’y a pas encore de passe avec lequel un téléphone fait entrer. Listes et badges se trouvent sous « Impressions ».");
    public static readonly PluralText StepThank = new(
        Pl: ("Podziękuj {0} osobie, która przyszła", "Podziękuj {0} osobom, które przyszły", "Podziękuj {0} osobom, które przyszły"),
        En: ("Thank {0} person who came", "Thank {0} people who came"),
        Fr: ("Remercier {0} personne venue", "Remercier les {0} personnes venues"));
    public static readonly Text StepThankWhy = new(
        "Wiadomość zabiera odnośnik do zaświadczenia.", "The message takes the link to the certificate along.", "Le message emporte le lien vers l’attestation.");
    public static readonly Text StepThankWithout = new(
        "Zaświadczenia o udziale są wyłączone; włącza się je w ustawieniach.",
        "Certificates of attendance are off; they are turned on in the settings.",
        "Les attestations de participation sont désactivées ; elles s’activent dans les réglages.");
    public static readonly Text StepEvidence = new(
        "Dodaj podpisaną listę i pobierz dowody", "Add the signed list and download the evidence", "Ajouter la liste signée et télécharger les justificatifs");
    public static readonly Text StepEvidenceWhy = new(
        "Instytucja finansująca dostaje jeden plik ZIP.", "The sponsor gets one ZIP file.", "Le financeur reçoit un seul fichier ZIP.");
    public static readonly Text StepPublish = new("Opublikuj wydarzenie", "Publish the event", "Publier l’événement");
    public static readonly Text StepPublishWhy = new(
        "Goście jeszcze go nie widzą, a wysyłki czekają.", "Guests do not see it yet, and mailings wait.", "Les personnes invitées ne le voient pas encore, et les envois attendent.");
    public static readonly Text StepPrivacy = new("Uzupełnij informację o danych osobowych", "Complete the privacy notice", "Compléter l’information sur les données personnelles");
    public static readonly Text StepPrivacyWhy = new("Brakuje: {0}.", "Missing: {0}.", "Il manque : {0}.");
    public static readonly Text StepFunding = new("Uzupełnij informację o finansowaniu", "Complete what is said of the funding", "Compléter l’information sur le financement");
    public static readonly Text StepCapacity = new("Ustal liczbę miejsc", "Set the number of seats", "Fixer le nombre de places");
    public static readonly Text StepCapacityWhy = new(
        "Bez niej nikt nie trafia na listę rezerwową.",
        "Without it nobody goes on the waiting list.",
        "Sans elle, personne n’est placé en liste d’attente.");
}
