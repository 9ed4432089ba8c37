namespace DebateInvite.Web.Features.PersonalInvitation;

/// <summary>Words of a guest's own invitation.</summary>
public static class PersonalInvitationTexts
{
    public static readonly Text For = new("Osoba zaproszona", "Invitation for", "Au nom de");
    public static readonly Text WholePage = new("Program i informacje o wydarzeniu", "Programme and details of the event", "Programme et informations sur l’événement");
    public static readonly Text Reply = new("Potwierdzenie udziału", "Confirm your attendance", "Confirmer votre présence");
    public static readonly Text Check = new(
        "Prosimy sprawdzić dane i potwierdzić udział do {0} włącznie.",
        "Please check the details and confirm by the end of {0}.",
        "Veuillez vérifier les données et confirmer au plus tard le {0}.");
    public static readonly Text DeclineTitle = new("Nie mogę wziąć udziału", "I cannot attend", "Je ne peux pas venir");
    public static readonly Text Message = new("Wiadomość dla organizatorów", "A message to the organisers", "Message aux organisateurs");
    public static readonly Text Decline = new("Nie wezmę udziału", "I will not attend", "Je ne participerai pas");
    public static readonly Text DeputyTitle = new("Przyjdzie ktoś inny", "Somebody else will come", "Quelqu’un d’autre viendra");
    public static readonly Text DeputyText = new(
        "Mogą Państwo wskazać osobę z tej samej instytucji, która przyjdzie w Państwa zastępstwie.",
        "You can name somebody from the same institution to come in your place.",
        "Vous pouvez désigner une personne de la même institution, qui viendra à votre place.");
    public static readonly Text NameDeputy = new("Wskaż osobę w zastępstwie", "Name a substitute", "Indiquer une personne remplaçante");
    public static readonly Text DeputyIntro = new(
        "Napiszemy do tej osoby, że przyjdzie w Państwa zastępstwie, i prześlemy jej odnośnik do zgłoszenia. Jeżeli mają Państwo już miejsce, przejdzie na nią.",
        "We will tell them by e-mail that they are to attend in your place and send them a link. If you have a place already, it becomes theirs.",
        "Nous informerons cette personne qu’elle vous remplace et lui enverrons un lien. Si vous avez déjà une place, elle lui reviendra.");
    public static readonly Text Back = new("Wróć", "Back", "Retour");
    public static readonly Text DeputyEmailRequired = new(
        "Prosimy wpisać adres e-mail tej osoby.", "Please enter the person’s e-mail address.", "Veuillez indiquer l’adresse e-mail de cette personne.");
    public static readonly Text DeputyTaken = new(
        "To są Państwo. Prosimy podać osobę, która przyjdzie w zastępstwie.",
        "That is you. Please enter the person who will attend in your place.",
        "C’est vous-même. Veuillez indiquer la personne qui viendra à votre place.");
}
