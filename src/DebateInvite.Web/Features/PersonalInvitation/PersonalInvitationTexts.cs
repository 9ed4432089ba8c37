namespace DebateInvite.Web.Features.PersonalInvitation;

/// <summary>Words of a guest's own invitation.</summary>
public static class PersonalInvitationTexts
{
    public static readonly Text For = new("Zaproszenie dla", "Invitation for", "Invitation pour");
    public static readonly Text WholePage = new("Program i informacje o wydarzeniu", "Programme and details of the event", "Programme et informations sur l’événement");
    public static readonly Text Reply = new("Potwierdzenie udziału", "Confirm your attendance", "Confirmer votre présence");
    public static readonly Text Check = new(
        "Prosimy sprawdzić dane i potwierdzić udział do {0} włącznie.",
        "Please check the details and confirm by {0}, inclusive.",
        "Veuillez vérifier les données et confirmer jusqu’au {0} inclus.");
    public static readonly Text DeclineTitle = new("Nie mogę wziąć udziału", "I cannot attend", "Je ne peux pas venir");
    public static readonly Text Message = new("Wiadomość dla organizatorów", "A message to the organisers", "Message aux organisateurs");
    public static readonly Text Decline = new("Nie wezmę udziału", "I will not attend", "Je ne participerai pas");
    public static readonly Text DeputyTitle = new("Przyjdzie ktoś inny", "Somebody else will come", "Quelqu’un d’autre viendra");
    public static readonly Text DeputyText = new(
        "Mogą Państwo wskazać osobę z tej samej instytucji, która przyjdzie w Państwa zastępstwie.",
        "You can name somebody from the same institution to come in your place.",
        "Vous pouvez désigner une personne de la même institution, qui viendra à votre place.");
    public static readonly Text NameDeputy = new("Wskaż zastępcę", "Name a deputy", "Désigner un remplaçant");
    public static readonly Text DeputyIntro = new(
        "Napiszemy do tej osoby, że przyjdzie w Państwa zastępstwie, i prześlemy jej odnośnik do zgłoszenia. Jeżeli mają Państwo już miejsce, przejdzie na nią.",
        "We will write to them that they come in your place, with a link to their reply. If you have a place already, it becomes theirs.",
        "Nous écrirons à cette personne qu’elle vient à votre place, avec un lien vers sa réponse. Si vous avez déjà une place, elle lui reviendra.");
    public static readonly Text Back = new("Wróć", "Back", "Retour");
    public static readonly Text DeputyEmailRequired = new(
        "Prosimy wpisać adres e-mail tej osoby.", "Please enter the person’s e-mail address.", "Veuillez indiquer l’adresse e-mail de cette personne.");
    public static readonly Text DeputyTaken = new(
        "To są Państwo. Prosimy podać osobę, która przyjdzie w zastępstwie.",
        "That is you. Please enter the person who will attend in your place.",
        "C’est vous-même. Veuillez indiquer la personne qui viendra à votre place.");
}
