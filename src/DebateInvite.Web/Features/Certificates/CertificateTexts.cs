namespace DebateInvite.Web.Features.Certificates;

/// <summary>Words on certificates of attendance and about them.</summary>
public static class CertificateTexts
{
    public static readonly Text Title = new("Zaświadczenie o udziale", "Certificate of attendance", "Attestation de participation");
    public static readonly Text Sentence = new(
        "Zaświadczamy, że osoba wymieniona powyżej wzięła udział w wydarzeniu „{{Event}}”, które odbyło się {{Day}}, w miejscu: {{Place}}.",
        "This is to certify that the person named above attended ‘{{Event}}’ on {{Day}} at {{Place}}.",
        "Nous attestons que la personne nommée ci-dessus a participé à l’événement « {{Event}} », le {{Day}}, à l’adresse suivante : {{Place}}.");
    public static readonly Text Number = new("Numer", "Number", "Numéro");
    public static readonly Text IssuedOn = new("Wystawiono {0}", "Issued on {0}", "Délivrée le {0}");
    public static readonly Text Verify = new("Autentyczność można sprawdzić na stronie {0}", "Its authenticity can be checked at {0}", "Son authenticité peut être vérifiée à l’adresse {0}");

    public static readonly Text HowTo = new(
        "Prosimy wydrukować tę stronę z przeglądarki albo zapisać ją jako PDF; mieści się na jednej kartce A4. Język zmienia się u góry strony.",
        "Please print this page from the browser, or save it as a PDF; it fits on one A4 sheet. The language is changed at the top of the page.",
        "Veuillez imprimer cette page depuis le navigateur ou l’enregistrer en PDF ; elle tient sur une feuille A4. La langue se change en haut de la page.");
    public static readonly Text ToReply = new("Państwa strona wydarzenia", "Your page of the event", "Votre page de l’événement");
    public static readonly Text Others = new("Zaświadczenia osób z Państwa zgłoszenia", "Certificates of the people in your reply", "Attestations des personnes de votre réponse");

    public static readonly Text Get = new("Wystaw zaświadczenie", "Issue the certificate", "Délivrer l’attestation");
    public static readonly Text GetText = new(
        "Zaświadczenie zostanie wystawione dla osoby:", "The certificate will be issued to:", "L’attestation sera délivrée à :");
    public static readonly Text GetNameWrong = new(
        "Jeżeli imię lub nazwisko wymaga poprawki, prosimy najpierw napisać na adres {0}.",
        "If the name needs correcting, please write to {0} first.",
        "Si le nom doit être corrigé, veuillez d’abord écrire à {0}.");
    public static readonly Text GetNumber = new(
        "Otrzyma numer, po którym każdy może sprawdzić, że jest prawdziwe. Strona sprawdzania nie podaje niczyjego nazwiska.",
        "It gets a number by which anybody can check that it is genuine. The page for that names nobody.",
        "Elle porte un numéro qui permet à quiconque de vérifier qu’elle est authentique. La page de vérification ne nomme personne.");
    public static readonly Text Again = new(
        "Dane na liście zmieniły się od czasu wystawienia zaświadczenia. Po wystawieniu nowego poprzednie straci ważność.",
        "The name on the list has changed since the certificate was issued. Once a new one is issued, the earlier one is no longer valid.",
        "Le nom sur la liste a changé depuis la délivrance de l’attestation. Une fois la nouvelle délivrée, la précédente n’est plus valable.");
    public static readonly Text WithdrawnTitle = new("To zaświadczenie nie jest już ważne", "This certificate is no longer valid", "Cette attestation n’est plus valable");
    public static readonly Text WithdrawnText = new(
        "Organizatorzy cofnęli odnotowaną obecność. W razie pytań prosimy napisać na adres {0}.",
        "The organisers have taken back the attendance that was recorded. For questions, please write to {0}.",
        "La présence enregistrée a été retirée par l’organisation. Pour toute question, veuillez écrire à {0}.");

    public static readonly Text VerifyTitle = new("Sprawdzenie zaświadczenia", "Check a certificate", "Vérification d’une attestation");
    public static readonly Text Valid = new("Zaświadczenie jest ważne", "The certificate is valid", "L’attestation est valable");
    public static readonly Text ValidText = new(
        "Wystawił je gospodarz poniższego wydarzenia.", "It was issued by the host of the event below.", "Elle a été délivrée par l’hôte de l’événement ci-dessous.");
    public static readonly Text NotValidText = new(
        "Numer jest prawdziwy, ale zaświadczenie zostało cofnięte albo zastąpione innym.",
        "The number is genuine, but the certificate was withdrawn or replaced by another.",
        "Le numéro est authentique, mais l’attestation a été retirée ou remplacée par une autre.");
    public static readonly Text Unknown = new("Nie ma zaświadczenia o takim numerze", "There is no certificate with this number", "Aucune attestation ne porte ce numéro");
    public static readonly Text UnknownText = new(
        "Numer ma {0} cyfr i liter; nie ma w nim 0 i O ani 1 i I. Spacje, myślniki i wielkość liter nie mają znaczenia.",
        "A number has {0} digits and letters, none of them 0 or O, 1 or I. Spaces, hyphens, and capital or small letters make no difference.",
        "Un numéro comporte {0} chiffres et lettres, sans 0 ni O, sans 1 ni I. Les espaces, les tirets et la casse sont sans importance.");
    public static readonly Text Event = new("Wydarzenie", "Event", "Événement");
    public static readonly Text Day = new("Dzień wydarzenia", "Day of the event", "Jour de l’événement");
    public static readonly Text Host = new("Gospodarz", "Host", "Hôte");

    public static readonly Text NameTitle = new("Dla kogo je wystawiono", "To whom it was issued", "À qui elle a été délivrée");
    public static readonly Text NameText = new(
        "Strona nie podaje nazwiska. Można wpisać to, które stoi na zaświadczeniu, i sprawdzić, czy się zgadza. Wpisanego nie zapisujemy.",
        "This page names nobody. You can enter the name that stands on the certificate, and see whether it is right. What you enter is not stored.",
        "Cette page ne nomme personne. Vous pouvez saisir le nom qui figure sur l’attestation et voir s’il est exact. Votre saisie n’est pas enregistrée.");
    public static readonly Text Name = new("Imię i nazwisko", "First and last name", "Prénom et nom");
    public static readonly Text Check = new("Sprawdź", "Check", "Vérifier");
    public static readonly Text NameRequired = new("Prosimy wpisać imię i nazwisko.", "Please enter the name.", "Veuillez saisir le nom.");
    public static readonly Text Same = new(
        "Tak: zaświadczenie wystawiono dla osoby o tym imieniu i nazwisku.", "Yes: the certificate was issued to this name.", "Oui : l’attestation a été délivrée à ce nom.");
    public static readonly Text Other = new(
        "Nie: zaświadczenia nie wystawiono dla osoby o tym imieniu i nazwisku.", "No: the certificate was not issued to this name.", "Non : l’attestation n’a pas été délivrée à ce nom.");
}
