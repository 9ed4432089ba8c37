using DebateInvite.Domain.Events;

namespace DebateInvite.Web.Features.Privacy;

/// <summary>The sentences of the privacy notice that follow from what organisers have said of the controller and the mailbox.</summary>
public static class PrivacyTexts
{
    public static readonly Text Address = new("Adres pocztowy: {0}.", "Postal address: {0}.", "Adresse postale : {0}.");
    public static readonly Text Officer = new(
        "Kontakt z inspektorem ochrony danych gospodarza: {0}.",
        "Contact of the host’s data protection officer: {0}.",
        "Contact du délégué à la protection des données de l’hôte : {0}.");
    public static readonly Text PerhapsOfficer = new(
        "Jeżeli gospodarz wyznaczył inspektora ochrony danych, przekażemy mu Państwa wiadomość.",
        "If the host has appointed a data protection officer, we will pass your message on.",
        "Si l’hôte a désigné un délégué à la protection des données, nous lui transmettrons votre message.");
    public static readonly Text PerhapsRecipient = new(
        "podmiot, który prowadzi skrzynkę kontaktową, jeżeli nie jest nim gospodarz – może nim być jeden z partnerów,",
        "whoever runs the contact mailbox, where that is not the host – it may be one of the partners,",
        "la structure qui gère la boîte de contact, lorsque ce n’est pas l’hôte – ce peut être l’un des partenaires ;");
    public static readonly Text NamedRecipient = new(
        "{0} – prowadzi skrzynkę kontaktową i otrzymuje wiadomości, które tam trafiają,",
        "{0}, which runs the contact mailbox and receives the messages that arrive there,",
        "{0}, qui gère la boîte de contact et reçoit les messages qui y arrivent ;");

    public static readonly Text EvidenceInBrief = new(
        "Dłużej, bo do {0}, przechowujemy to, kto przyszedł na wydarzenie.",
        "Who came to the event is kept for longer: until {0}.",
        "Les présences à l’événement sont conservées plus longtemps : jusqu’au {0}.");
    public static readonly Text Evidence = new(
        "Jeżeli przyszli Państwo na wydarzenie, dowód obecności – imię i nazwisko, instytucję, sektor i godzinę wejścia – przechowujemy w bazie tej strony do {0}, bo wymaga tego obowiązek prawny ciążący na gospodarzu (art. 6 ust. 1 lit. c RODO): {1}. Wszystko inne usuwamy wcześniej. Żądanie usunięcia nie obejmuje tego dowodu, dopóki trwa ten obowiązek (art. 17 ust. 3 lit. b RODO).",
        "If you came to the event, the evidence of that – name, institution, sector and the hour of your arrival – is kept in this site’s database until {0}, because a legal obligation on the host demands it (Article 6(1)(c) of the GDPR): {1}. All else is deleted before. A request for erasure does not extend to this evidence while that obligation lasts (Article 17(3)(b) of the GDPR).",
        "Si vous êtes venu(e) à l’événement, le justificatif de présence – nom, institution, secteur et heure d’arrivée – est conservé dans la base de données de ce site jusqu’au {0}, car une obligation légale de l’hôte l’exige (article 6, paragraphe 1, point c), du RGPD) : {1}. Tout le reste est supprimé avant. Une demande d’effacement ne s’étend pas à ce justificatif tant que dure cette obligation (article 17, paragraphe 3, point b), du RGPD).");

    /// <summary>How the officer is reached; empty where there is none.</summary>
    public static string OfficerOf(PrivacyNotice notice) =>
        notice.Officer is { } officer ? Officer.With(officer) : notice.HasNoOfficer ? "" : PerhapsOfficer;

    /// <summary>Who runs the mailbox; empty where that is not said, and there are no partners who might.</summary>
    public static string MailboxOf(PrivacyNotice notice) =>
        notice.MailboxRole is null && notice.Partners.Count == 0 ? "" : Mailbox(notice.MailboxRole).With(notice.MailboxOperator);

    /// <summary>Who runs the mailbox, and what follows from the role (GDPR art. 4(7), 26 and 28).</summary>
    /// <param name="role">Null: not said yet.</param>
    public static Text Mailbox(MailboxRole? role) => role switch
    {
        MailboxRole.Host => new("Skrzynkę prowadzi gospodarz.", "The mailbox is run by the host.", "La boîte est gérée par l’hôte."),
        MailboxRole.Processor => new(
            "Skrzynkę prowadzi {0} – w imieniu gospodarza i na jego polecenie (art. 28 RODO).",
            "The mailbox is run by {0}, on behalf of the host and on its instructions (Article 28 of the GDPR).",
            "La boîte est gérée par {0}, pour le compte de l’hôte et sur ses instructions (article 28 du RGPD)."),
        MailboxRole.SeparateController => new(
            "Skrzynkę prowadzi {0} – odrębny administrator danych zawartych w wiadomościach, które tam trafiają. Sprawy dotyczące wydarzenia przekazuje gospodarzowi; o przechowywaniu swojej poczty decyduje na własnych zasadach.",
            "The mailbox is run by {0}, which is a separate controller of the data in the messages that arrive there. It passes on to the host what concerns the event, and decides under its own rules how it keeps its messages.",
            "La boîte est gérée par {0}, responsable distinct du traitement des données contenues dans les messages qui y arrivent. Ce qui concerne l’événement est transmis à l’hôte ; la conservation de ce courrier relève de ses propres règles."),
        MailboxRole.JointController => new(
            "Skrzynkę prowadzi {0} – współadministrator, który wspólnie z gospodarzem decyduje o danych zawartych w wiadomościach (art. 26 RODO). Z praw mogą Państwo korzystać wobec każdego z nich; zasadniczą treść ich uzgodnień udostępniamy na życzenie.",
            "The mailbox is run by {0}, a joint controller, which decides together with the host about the data in the messages (Article 26 of the GDPR). You may exercise your rights against each of them; the essence of their arrangement is available on request.",
            "La boîte est gérée par {0}, responsable conjoint, qui décide avec l’hôte des données contenues dans les messages (article 26 du RGPD). Vous pouvez exercer vos droits auprès de chacun d’eux ; les grandes lignes de leur accord sont communiquées sur demande."),
        _ => new("Skrzynkę może prowadzić jeden z partnerów.", "The mailbox may be run by one of the partners.", "La boîte peut être gérée par l’un des partenaires."),
    };

    /// <summary>Who receives what is written to the mailbox, as an entry of a list; null where that is the host.</summary>
    public static string? Recipient(PrivacyNotice notice) => notice.MailboxRole switch
    {
        MailboxRole.Host => null,
        null => PerhapsRecipient,
        _ => NamedRecipient.With(notice.MailboxOperator),
    };
}
