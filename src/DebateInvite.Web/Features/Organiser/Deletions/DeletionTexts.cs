using DebateInvite.Domain.Deletions;

namespace DebateInvite.Web.Features.Organiser.Deletions;

/// <summary>Words about the deletion of an event's guests.</summary>
public static class DeletionTexts
{
    public static readonly Text Title = new("Usunięcie danych gości", "Deletion of guests’ data", "Suppression des données des personnes invitées");
    public static readonly Text Rule = new(
        "Dane gości przechowujemy do {0}, jak zapowiada informacja o danych osobowych. Co najmniej {1} pełnych dni przed usunięciem panel je zapowiada i powiadamia e-mailem wszystkich organizatorów.",
        "Guests’ data is kept until {0}, as the privacy notice says. At least {1} whole days before the deletion, the desk announces it and tells all organisers by e-mail.",
        "Les données des personnes invitées sont conservées jusqu’au {0}, comme l’indique l’information sur les données personnelles. Au moins {1} jours entiers avant la suppression, l’espace l’annonce et prévient tous les organisateurs par e-mail.");
    public static readonly Text Until = new("Dane gości są przechowywane do {0} włącznie.", "Guests’ data is kept until {0}.", "Les données des personnes invitées sont conservées jusqu’au {0}.");

    public static readonly Text Coming = new(
        "Dane gości zostaną usunięte: {0}", "Guests’ data will be deleted on {0}", "Les données des personnes invitées seront supprimées le {0}");
    public static readonly Text ComingText = new(
        "Przechowujemy je do {0}, jak zapowiada informacja o danych osobowych. Do dnia usunięcia można pobrać listę, poprawić błędną datę wydarzenia albo odłożyć usunięcie.",
        "It is kept until {0}, as the privacy notice says. Until the day of the deletion you can download the list, correct a wrong date of the event, or put the deletion off.",
        "Elles sont conservées jusqu’au {0}, comme l’indique l’information sur les données personnelles. D’ici à la suppression, vous pouvez télécharger la liste, corriger une date erronée de l’événement ou reporter la suppression.");
    public static readonly Text See = new("Zobacz lub odłóż", "See or put off", "Voir ou reporter");
    public static readonly Text AnnouncedAt = new("Zapowiedziano", "Announced", "Annoncée");
    public static readonly Text Download = new("Pobierz listę gości", "Download the list of guests", "Télécharger la liste");
    public static readonly Text CorrectDates = new("Popraw daty wydarzenia", "Correct the event’s dates", "Corriger les dates de l’événement");

    public static readonly Text DistrustTitle = new(
        "Zegar serwera może wskazywać zły czas.", "The server’s clock may be wrong.", "L’horloge du serveur est peut-être fausse.");
    public static readonly Text DistrustText = new(
        "Wskazuje {0}, a ostatni wpis pochodzi z {1}. Dopóki to się nie wyjaśni, nie zapowiadamy i nie usuwamy niczego. Prosimy, aby zegar sprawdziła osoba, która opiekuje się serwerem.",
        "It says {0}, but the last entry is of {1}. Until that is cleared up, nothing is announced or deleted. Please have the clock checked by whoever looks after the server.",
        "Elle indique {0}, mais la dernière écriture date du {1}. Tant que cela n’est pas éclairci, rien n’est annoncé ni supprimé. Veuillez faire vérifier l’horloge par la personne chargée du serveur.");
    public static readonly Text Vouch = new(
        "Zegar jest dobry: zapowiedz usunięcie", "The clock is right: announce the deletion", "L’horloge est juste : annoncer la suppression");
    public static readonly Text Announced = new(
        "Usunięcie jest zapowiedziane, a organizatorzy dostaną wiadomość.",
        "The deletion is announced, and organisers get a message.",
        "La suppression est annoncée et les organisateurs en seront informés par e-mail.");
    public static readonly Text NothingToAnnounce = new(
        "Nie ma teraz nic do zapowiedzenia.", "There is nothing to announce now.", "Il n’y a rien à annoncer pour l’instant.");

    public static readonly Text PutOffTitle = new("Odłożenie", "Putting it off", "Report");
    public static readonly Text UntilLabel = new("Nowy dzień usunięcia", "New day of the deletion", "Nouveau jour de la suppression");
    public static readonly Text UntilHint = new("Od {0} do {1} włącznie.", "From {0} to {1}, both included.", "Du {0} au {1} inclus.");
    public static readonly Text Reason = new("Powód", "Reason", "Motif");
    public static readonly Text ReasonHint = new(
        "Zostanie na zaświadczeniu, dlatego prosimy nie wymieniać nikogo z nazwiska.",
        "It stays on the certificate, so please name nobody.",
        "Il figurera sur l’attestation ; merci de ne nommer personne.");
    public static readonly Text PutOff = new("Odłóż usunięcie", "Put the deletion off", "Reporter la suppression");
    public static readonly Text CannotPutOff = new(
        "Usunięcia nie można teraz odłożyć na później: dzień jest już tak odległy, jak to możliwe.",
        "The deletion cannot be put off further now: its day is as far away as it can be.",
        "La suppression ne peut pas être reportée davantage pour l’instant : son jour est déjà aussi lointain que possible.");
    public static readonly Text UntilRequired = new("Prosimy podać dzień.", "Please enter a day.", "Veuillez indiquer un jour.");
    public static readonly Text UntilOutOfRange = new(
        "Na ten dzień usunięcia nie można odłożyć.", "The deletion cannot be put off to this day.", "La suppression ne peut pas être reportée à ce jour.");
    public static readonly Text ReasonRequired = new("Prosimy podać powód.", "Please give a reason.", "Veuillez indiquer un motif.");
    public static readonly Text PutOffDone = new("Usunięcie zostało odłożone.", "The deletion has been put off.", "La suppression est reportée.");
    public static readonly Text Postponed = new("{0}: z {1} na {2}", "{0}: from {1} to {2}", "{0} : du {1} au {2}");

    public static readonly Text Record = new("Dotychczasowe zapowiedzi", "Announcements so far", "Annonces jusqu’à présent");
    public static readonly Text Withdrawn = new("wycofana {0}", "withdrawn {0}", "retirée le {0}");
    public static readonly Text Open = new("czeka na dzień usunięcia", "waits for its day", "en attente");
    public static readonly Text WithdrawnNow = new(
        "Zapowiedź usunięcia danych gości jest wycofana.",
        "The announced deletion of guests’ data is withdrawn.",
        "L’annonce de suppression des données des personnes invitées est retirée.");

    public static readonly Text Certificate = new(
        "Zaświadczenie o usunięciu danych gości", "Certificate of the deletion of guests’ data", "Attestation de suppression des données des personnes invitées");
    public static readonly Text CertificateOf = new("Zaświadczenie z {0}", "Certificate of {0}", "Attestation du {0}");
    public static readonly Text HowTo = new(
        "Prosimy wydrukować tę stronę z przeglądarki; mieści się na jednej kartce A4.",
        "Please print this page from the browser; it fits on one A4 sheet.",
        "Veuillez imprimer cette page depuis le navigateur ; elle tient sur une feuille A4.");
    public static readonly Text Statement = new(
        "Dane gości poniższego wydarzenia zostały usunięte z bazy danych strony. Zaświadczenie nie zawiera żadnych danych gości.",
        "The data of the guests of the event below has been deleted from the site’s database. This certificate holds no data of guests.",
        "Les données des personnes invitées de l’événement ci-dessous ont été supprimées de la base de données du site. Cette attestation ne contient aucune donnée personnelle de ces personnes.");
    public static readonly Text Number = new("Numer", "Number", "Numéro");
    public static readonly Text Event = new("Wydarzenie", "Event", "Événement");
    public static readonly Text Host = new("Gospodarz", "Host", "Hôte");
    public static readonly Text DoneAt = new("Usunięto", "Deleted", "Suppression");
    public static readonly Text Basis = new("Zasada", "Rule", "Règle");
    public static readonly Text BasisText = new(
        "Dane gości były przechowywane do {0}, czyli {1} miesięcy po wydarzeniu: ograniczenie przechowywania, art. 5 ust. 1 lit. e RODO.",
        "Guests’ data was kept until {0}, {1} months after the event: storage limitation, GDPR Article 5(1)(e).",
        "Les données des personnes invitées ont été conservées jusqu’au {0}, soit {1} mois après l’événement : limitation de la conservation, article 5, paragraphe 1, point e), du RGPD.");
    public static readonly Text PostponedTitle = new("Odłożono", "Put off", "Reports");
    public static readonly Text NotPostponed = new("nie odkładano", "not put off", "aucun report");
    public static readonly Text What = new("Co usunięto", "What was deleted", "Ce qui a été supprimé");
    public static readonly Text HowMany = new("Liczba", "Number", "Nombre");
    public static readonly Text Backups = new(
        "Zaświadczenie dotyczy bazy danych strony. W kopiach zapasowych dane mogą pozostać do chwili nadpisania tych kopii.",
        "This certificate is about the site’s database. In backups, data may remain until they are overwritten.",
        "Cette attestation porte sur la base de données du site. Des données peuvent subsister dans les sauvegardes jusqu’à leur remplacement.");

    public static readonly Text EvidenceRule = new(
        "Potem, do {0}, zostaje tylko to, kto przyszedł: imię i nazwisko, instytucja, sektor i godzina.",
        "After that, only who came is kept: name, institution, sector and hour, until {0}.",
        "Ensuite, seules sont conservées les présences : nom, institution, secteur et heure, jusqu’au {0}.");
    public static readonly Text EvidenceUnset = new(
        "Zapisano, kto przyszedł, ale w ustawieniach nie ma już powodu, żeby to przechowywać. Dlatego te dane zostaną usunięte.",
        "It is kept who came, but the settings no longer say why. That is why this data will be deleted.",
        "Les présences sont conservées, mais les réglages n’en donnent plus la raison. Ces données seront donc supprimées.");
    public static readonly Text EvidenceSettings = new("Okres przechowywania", "How long it is kept", "Durée de conservation");
    public static readonly Text OfEvidence = new("dowody obecności", "evidence of attendance", "justificatifs de présence");
    private static readonly Text EvidenceComing = new(
        "Dowody obecności zostaną usunięte: {0}", "The evidence of attendance will be deleted on {0}", "Les justificatifs de présence seront supprimés le {0}");
    private static readonly Text EvidenceComingText = new(
        "Przechowujemy je do {0}, jak zapowiada informacja o danych osobowych. Do dnia usunięcia można pobrać plik z dowodami, poprawić datę w ustawieniach albo odłożyć usunięcie.",
        "It is kept until {0}, as the privacy notice says. Until the day of the deletion you can download the evidence file, correct the date in the settings, or put the deletion off.",
        "Ils sont conservés jusqu’au {0}, comme l’indique l’information sur les données personnelles. D’ici à la suppression, vous pouvez télécharger le dossier, corriger la date dans les réglages ou reporter la suppression.");
    private static readonly Text EvidenceCertificate = new(
        "Zaświadczenie o usunięciu dowodów obecności", "Certificate of the deletion of evidence of attendance", "Attestation de suppression des justificatifs de présence");
    private static readonly Text EvidenceStatement = new(
        "Z bazy danych strony usunięto to, co przechowywano jako dowód obecności na poniższym wydarzeniu. Zaświadczenie nie zawiera żadnych danych gości.",
        "What was kept as evidence of attendance at the event below has been deleted from the site’s database. This certificate holds no data of guests.",
        "Ce qui était conservé comme justificatif de présence à l’événement ci-dessous a été supprimé de la base de données du site. Cette attestation ne contient aucune donnée personnelle de ces personnes.");
    private static readonly Text EvidenceBasisText = new(
        "Dowody obecności były przechowywane do {0}: ograniczenie przechowywania, art. 5 ust. 1 lit. e RODO.",
        "The evidence of attendance was kept until {0}: storage limitation, GDPR Article 5(1)(e).",
        "Les justificatifs de présence ont été conservés jusqu’au {0} : limitation de la conservation, article 5, paragraphe 1, point e), du RGPD.");
    public static readonly Text KeptTitle = new("Zachowano", "Kept", "Conservé");
    public static readonly Text KeptText = new(
        "dowody obecności osób, które przyszły (liczba osób: {0}), do {1}; podstawa:",
        "evidence of attendance of those who came (people: {0}), until {1}; basis:",
        "les justificatifs de présence des personnes venues (nombre de personnes : {0}), jusqu’au {1} ; base :");

    public static string ComingOf(Deletion announced) =>
        (announced.Scope is DeletionScope.Evidence ? EvidenceComing : Coming).With(Dates.Weekday(announced.On));

    public static string ComingTextOf(Deletion announced) =>
        (announced.Scope is DeletionScope.Evidence ? EvidenceComingText : ComingText).With(Dates.Day(announced.KeptUntil));

    public static Text CertificateFor(DeletionScope scope) => scope is DeletionScope.Evidence ? EvidenceCertificate : Certificate;

    public static Text StatementFor(DeletionScope scope) => scope is DeletionScope.Evidence ? EvidenceStatement : Statement;

    public static string BasisOf(Deletion done) => done.Scope is DeletionScope.Evidence
        ? EvidenceBasisText.With(Dates.Day(done.KeptUntil))
        : BasisText.With(Dates.Day(done.KeptUntil), Domain.Events.DebateEvent.MonthsGuestsAreKept);

    /// <summary>Each kind of row, and how many of it were deleted.</summary>
    public static IEnumerable<(Text Kind, int Rows)> Kinds(Deletion done) => done.Scope is DeletionScope.Evidence ? OfEvidenceIn(done.Deleted!) : OfGuestsIn(done.Deleted!);

    private static IEnumerable<(Text Kind, int Rows)> OfEvidenceIn(DeletedRows deleted) =>
    [
        (new("dowody obecności", "records of attendance", "justificatifs de présence"), deleted.Records),
        (new("pliki organizatorów", "organisers’ files", "fichiers de l’équipe"), deleted.Files),
    ];

    private static IEnumerable<(Text Kind, int Rows)> OfGuestsIn(DeletedRows deleted) =>
    [
        (new("goście", "guests", "personnes invitées"), deleted.Guests),
        (new("osoby towarzyszące", "companions", "personnes accompagnantes"), deleted.Companions),
        (new("wpisy w historii", "entries of the history", "entrées de l’historique"), deleted.Changes),
        (new("prośby gości", "guests’ requests", "demandes des personnes invitées"), deleted.Requests),
        (new("wiadomości do gości i o gościach", "messages to and about guests", "messages aux personnes invitées et à leur sujet"), deleted.Mails),
        (new("wczytane listy", "imported lists", "listes importées"), deleted.Imports),
        (new("wejścia gości", "guests’ arrivals", "arrivées des personnes invitées"), deleted.Arrivals),
        (new("wydane listy dla ochrony budynku", "lists issued to the building’s security", "listes remises à la sécurité du bâtiment"), deleted.SecurityLists),
        (new("imiona i nazwiska na zaświadczeniach o udziale", "names on certificates of attendance", "noms sur les attestations de participation"), deleted.Certificates),
    ];
}
