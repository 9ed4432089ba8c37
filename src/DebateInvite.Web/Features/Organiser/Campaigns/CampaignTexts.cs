using DebateInvite.Domain.Campaigns;

namespace DebateInvite.Web.Features.Organiser.Campaigns;

/// <summary>Words of the pages about reminders.</summary>
public static class CampaignTexts
{
    public static readonly Text New = new("Nowa wysyłka", "New mailing", "Nouvel envoi");
    public static readonly Text EditTitle = new("Zmiana wysyłki", "Change the mailing", "Modifier l’envoi");
    public static readonly Text NoneYet = new("Nie było jeszcze żadnej wysyłki.", "There are no mailings yet.", "Il n’y a encore aucun envoi.");

    public static readonly Text Subject = new("Temat", "Subject", "Objet");
    public static readonly Text Body = new("Treść", "Text", "Texte");
    public static readonly Text To = new("Do kogo", "To", "À");
    public static readonly Text State = new("Stan", "Status", "État");
    public static readonly Text Sent = new("Wysłane", "Sent", "Envoyés");
    public static readonly Text AudienceHint = new(
        "Lista osób zostanie odczytana w chwili wysyłki: kto wcześniej zmieni odpowiedź, nie dostanie wiadomości. Zmiana grupy nie zmienia tekstów.",
        "The list is read at the moment of sending: whoever changes their answer before then gets no message. Another group does not change the texts.",
        "La liste est lue au moment de l’envoi : qui change sa réponse avant ne reçoit rien. Changer de groupe ne change pas les textes.");
    public static readonly Text Tag = new("Tylko z etykietą", "Only with the tag", "Seulement avec l’étiquette");
    public static readonly Text TagHint = new(
        "Puste pole: wszystkie osoby z wybranej grupy.", "Empty: everybody in the group.", "Vide : tout le groupe.");
    public static readonly PluralText Picked = new(
        ("Tylko {0} osoba wybrana z listy gości.", "Tylko {0} osoby wybrane z listy gości.", "Tylko {0} osób wybranych z listy gości."),
        ("Only {0} person picked from the guest list.", "Only {0} people picked from the guest list."),
        ("Seulement {0} personne choisie dans la liste.", "Seulement {0} personnes choisies dans la liste."));
    public static readonly Text TooManyPicked = new(
        "Można wybrać najwyżej {0} osób.", "At most {0} people can be picked.", "Au plus {0} personnes peuvent être choisies.");
    public static readonly Text Narrowed = new(
        "Tylko te osoby z wybranej grupy, które spełniają to w chwili wysyłki:",
        "Only those of the group to whom this applies at the moment of sending:",
        "Seulement les personnes du groupe à qui cela s’applique au moment de l’envoi :");
    public static readonly Text OpenedLabel = new("otwarte zaproszenia", "invitations opened", "invitations ouvertes");
    public static readonly Text SeatedLabel = new("z potwierdzonym miejscem", "with a place", "avec une place");
    public static readonly Text WaitingLabel = new("na liście rezerwowej", "on the waiting list", "en liste d’attente");
    public static readonly Text DeclinedLabel = new("odmówiło lub zrezygnowało", "declined or cancelled", "refus ou annulation");
    public static readonly Text SilentLabel = new("bez odpowiedzi", "not answered", "sans réponse");
    public static readonly Text Answer = new("Odpowiedź", "Answer", "Réponse");
    public static readonly Text OpenedAt = new("otwarto {0}", "opened {0}", "ouverte le {0}");
    public static readonly Text NotOpened = new("nie otwarto", "not opened", "pas ouverte");
    public static readonly Text AudienceRequired = new("Prosimy wybrać grupę.", "Please choose a group.", "Veuillez choisir un groupe.");
    public static readonly Text BodyHint = new(
        "Zwykły tekst albo Markdown. Odstęp między akapitami to pusta linia.",
        "Plain text or Markdown. An empty line begins a new paragraph.",
        "Texte simple ou Markdown. Une ligne vide commence un paragraphe.");
    public static readonly Text SubjectRequired = new("Prosimy wpisać temat.", "Please enter a subject.", "Veuillez saisir un objet.");
    public static readonly Text BodyRequired = new("Prosimy wpisać treść.", "Please enter a text.", "Veuillez saisir un texte.");
    public static readonly Text UnknownPlaceholder = new(
        "Tego nie umiemy uzupełnić: {0}. Prosimy użyć pól z listy.",
        "This cannot be filled in: {0}. Please use the fields in the list.",
        "Ceci ne peut pas être complété : {0}. Veuillez utiliser les champs de la liste.");
    public static readonly Text Placeholders = new("Pola do wstawienia", "Fields to insert", "Champs à insérer");
    public static readonly Text PlaceholdersText = new(
        "Wpisane w temacie lub treści, zostaną uzupełnione osobno dla każdej osoby, w jej języku.",
        "Typed into a subject or text, they are filled in for each person, in that person’s language.",
        "Saisis dans l’objet ou le texte, ils sont complétés pour chaque personne, dans sa langue.");
    public static readonly Text SaveAndPreview = new("Zapisz i pokaż podgląd", "Save and preview", "Enregistrer et prévisualiser");

    public static readonly Text Edit = new("Zmień", "Change", "Modifier");
    public static readonly Text Discard = new("Usuń szkic", "Discard the draft", "Supprimer le brouillon");
    public static readonly Text Preview = new("Podgląd", "Preview", "Aperçu");
    public static readonly Text PreviewFor = new("Przykład: {0}", "Example: {0}", "Exemple : {0}");
    public static readonly Text PreviewSample = new("Przykład: osoba zmyślona", "Example: a made-up person", "Exemple : une personne fictive");
    public static readonly Text Test = new("Wyślij próbną do mnie", "Send a test to me", "M’envoyer un essai");
    public static readonly Text TestSubject = new("Próba: {0}", "Test: {0}", "Essai : {0}");
    public static readonly Text TestSent = new("Próbna wiadomość jest w drodze na {0}.", "A test is on its way to {0}.", "Un essai est en route vers {0}.");

    public static readonly Text SendTitle = new("Wysyłka", "Sending", "Envoi");
    public static readonly PluralText Reaches = new(
        ("Dziś dotarłoby do {0} osoby.", "Dziś dotarłoby do {0} osób.", "Dziś dotarłoby do {0} osób."),
        ("Today it would reach {0} person.", "Today it would reach {0} people."),
        ("Aujourd’hui, il atteindrait {0} personne.", "Aujourd’hui, il atteindrait {0} personnes."));
    public static readonly Text ReachesNobody = new(
        "Dziś nie dotarłoby do nikogo.", "Today it would reach nobody.", "Aujourd’hui, il n’atteindrait personne.");
    public static readonly Text WithCalendar = new(
        "Do osób z potwierdzonym miejscem dołączymy plik kalendarza z aktualnym terminem i miejscem.",
        "Guests with a confirmed place also get a calendar file with the current time and place.",
        "Les personnes dont la place est confirmée recevront aussi un fichier d’agenda à jour (date et lieu).");
    public static readonly Text SendNow = new("Wyślij teraz", "Send now", "Envoyer maintenant");
    public static readonly Text SendLater = new("Zaplanuj wysyłkę", "Schedule", "Programmer l’envoi");
    public static readonly Text SendAt = new("Data i godzina wysyłki", "Date and time of sending", "Date et heure de l’envoi");
    public static readonly Text SendAtHint = new("Czas lokalny wydarzenia ({0}).", "Local time in the event’s time zone ({0}).", "Heure locale de l’événement ({0}).");
    public static readonly Text SendAtInvalid = new(
        "Prosimy podać przyszłą datę i godzinę.",
        "Please enter a date and time in the future.",
        "Veuillez indiquer une date et une heure à venir.");
    public static readonly Text Doubtful = new(
        "Jeszcze niezaplanowane: prosimy przeczytać ostrzeżenie i potwierdzić.",
        "Not scheduled yet: please read the warning and confirm.",
        "Pas encore programmé : veuillez lire l’avertissement et confirmer.");
    public static readonly Text SendAnyway = new("Wyślij mimo to", "Send all the same", "Envoyer malgré tout");
    public static readonly Text ScheduleAnyway = new("Zaplanuj mimo to", "Schedule all the same", "Programmer malgré tout");
    public static readonly Text HeldTitle = new("Wysyłka jest wstrzymana", "The mailing is held", "L’envoi est suspendu");
    public static readonly Text HeldText = new(
        "Miała się rozpocząć {0}, ale od czasu zaplanowania coś się zmieniło. Nikt nie dostał tej wiadomości. Można ją wysłać mimo to, wybrać inną porę albo wrócić do szkicu i zmienić treść.",
        "It was to begin on {0}, but something has changed since it was scheduled. Nobody has received it. You can send it all the same, choose another time, or go back to the draft and change the text.",
        "Il devait commencer le {0}, mais quelque chose a changé depuis sa programmation. Personne ne l’a reçu. Vous pouvez l’envoyer malgré tout, choisir une autre heure, ou revenir au brouillon et modifier le texte.");
    public static readonly Text BackToDraft = new("Wróć do szkicu", "Back to the draft", "Revenir au brouillon");
    public static readonly Text HeldNow = new(
        "Wstrzymano zaplanowane wysyłki: {0}.", "Scheduled mailings are held: {0}.", "Envois programmés suspendus : {0}.");
    public static readonly Text Copy = new("Kopiuj", "Copy", "Copier");
    public static readonly Text IsCopy = new("kopia", "copy", "copie");
    public static readonly Text Copied = new(
        "To jest kopia: szkic z tą samą treścią i grupą odbiorców.",
        "This is a copy: a draft with the same text and the same group.",
        "Ceci est une copie : un brouillon avec le même texte et le même groupe.");
    public static readonly Text EverybodyOf = new(
        "Nie zawężaj: wszystkie osoby z wybranej grupy", "Do not narrow it: everybody in the group", "Ne pas restreindre : tout le groupe");
    public static readonly Text Sample = new(
        "To jest podgląd strony, którą gość otwiera swoim odnośnikiem. Osoba jest zmyślona; niczego tu nie zapisujemy.",
        "This is a sample of the page that a guest opens with their link. The person is made up; nothing is stored here.",
        "Ceci est un aperçu de la page que chaque personne ouvre avec son lien. La personne est fictive ; rien n’est enregistré ici.");
    public static readonly Text SampleTried = new(
        "Tak działa ten przycisk u gościa. To jest podgląd, dlatego niczego nie zapisaliśmy.",
        "That is what this button does for a guest. This is a sample, so nothing has been stored.",
        "C’est ce que fait ce bouton chez la personne. Ceci est un aperçu : rien n’a été enregistré.");
    public static readonly Text ScheduledFor = new("Zostanie wysłane {0}.", "It will be sent on {0}.", "Il sera envoyé le {0}.");
    public static readonly Text CallOff = new("Odwołaj wysyłkę", "Call it off", "Annuler l’envoi");

    public static readonly Text Progress = new("Wysłano {0} z {1}", "{0} of {1} sent", "{0} envoyés sur {1}");
    public static readonly Text SentLabel = new("wysłane", "sent", "envoyés");
    public static readonly Text PendingLabel = new("w kolejce", "queued", "en file d’attente");
    public static readonly Text FailedLabel = new("niedostarczone", "not delivered", "non distribués");
    public static readonly Text UnreachableLabel = new("bez adresu e-mail", "without an e-mail address", "sans adresse e-mail");
    public static readonly Text Recipients = new("Odbiorcy", "Recipients", "Destinataires");
    public static readonly Text Person = new("Osoba", "Person", "Personne");
    public static readonly Text Language = new("Język", "Language", "Langue");
    public static readonly Text SentAt = new("Kiedy", "When", "Quand");
    public static readonly Text Mail = new("Wiadomość", "Message", "Message");
    public static readonly Text ShowMail = new("pokaż", "show", "afficher");
    public static readonly Text All = new("wszyscy", "all", "tous");
    public static readonly Text Nobody = new("Nie ma żadnych odbiorców.", "There are no recipients.", "Il n’y a aucun destinataire.");
    public static readonly Text NextTry = new("następna próba {0}", "next try {0}", "prochain essai {0}");
    public static readonly Text Unreachable = new("Bez adresu e-mail", "Without an e-mail address", "Sans adresse e-mail");
    public static readonly Text UnreachableText = new(
        "Te osoby należą do grupy, ale nie mają adresu e-mail, więc wysyłka do nich nie dotrze.",
        "They belong to this group but have no e-mail address, so the mailing will not reach them.",
        "Ces personnes font partie du groupe, mais n’ont pas d’adresse e-mail : l’envoi ne leur parviendra pas.");
    public static readonly PluralText AndMore = new(
        ("i jeszcze {0} osoba", "i jeszcze {0} osoby", "i jeszcze {0} osób"), ("and {0} more person", "and {0} more people"),
        ("et {0} autre personne", "et {0} autres personnes"));

    public static readonly Text Saved = new("Zapisano.", "Saved.", "Enregistré.");
    public static readonly Text Begun = new("Wysyłka się rozpoczęła.", "Sending has begun.", "L’envoi a commencé.");
    public static readonly Text ScheduledDone = new("Wysyłka jest zaplanowana.", "Sending is scheduled.", "L’envoi est programmé.");
    public static readonly Text CalledOff = new(
        "Wysyłka została odwołana. Jest znów szkicem.",
        "Sending has been called off. The mailing is a draft again.",
        "L’envoi a été annulé. Il est redevenu un brouillon.");
    public static readonly Text Discarded = new("Szkic został usunięty.", "The draft has been discarded.", "Le brouillon a été supprimé.");
    public static readonly Text TooLate = new(
        "Tego nie można już zrobić: stan wysyłki jest inny, jak poniżej.",
        "That can no longer be done: the mailing’s status is another, as shown below.",
        "Ce n’est plus possible : l’état de l’envoi a changé, comme indiqué ci-dessous.");
    public static readonly Text Conflict = new(
        "Ktoś w międzyczasie zmienił tę wysyłkę; nic nie zrobiliśmy. Prosimy sprawdzić je jeszcze raz.",
        "Somebody has changed this mailing meanwhile; nothing was done. Please look at it again.",
        "Quelqu’un a modifié cet envoi entre-temps ; rien n’a été fait. Veuillez le relire.");

    public static Text Of(Audience audience) => audience switch
    {
        Audience.Accepted => new("osoby z potwierdzonym miejscem", "guests with a confirmed place", "personnes dont la place est confirmée"),
        Audience.NotInvited => new("osoby jeszcze niezaproszone", "guests not invited yet", "personnes pas encore invitées"),
        Audience.WaitListed => new("lista rezerwowa", "the waiting list", "liste d’attente"),
        Audience.OpenedAndSilent => new("osoby, które otworzyły zaproszenie i nie odpowiedziały", "guests who opened the invitation and have not answered", "personnes qui ont ouvert l’invitation et n’ont pas répondu"),
        Audience.Declined => new("osoby, które odmówiły lub odwołały udział", "guests who declined or cancelled", "personnes ayant refusé ou annulé"),
        Audience.All => new("wszystkie osoby z listy gości", "everybody on the guest list", "toutes les personnes de la liste"),
        Audience.Came => new("osoby, które były na wydarzeniu", "guests who were at the event", "personnes venues à l’événement"),
        _ => new("osoby bez odpowiedzi", "guests who have not answered", "personnes sans réponse"),
    };

    public static Text Of(CampaignState state) => state switch
    {
        CampaignState.Draft => new("szkic", "draft", "brouillon"),
        CampaignState.Scheduled => new("zaplanowana", "scheduled", "programmé"),
        CampaignState.Held => new("wstrzymana", "held", "suspendu"),
        CampaignState.Sending => new("w trakcie wysyłki", "being sent", "en cours d’envoi"),
        _ => new("przekazana do wysłania", "handed over", "remis à l’envoi"),
    };

    /// <summary>What a placeholder of a reminder stands for.</summary>
    public static Text OfPlaceholder(string name) => name switch
    {
        "Salutation" => new("zwrot grzecznościowy, bez przecinka", "salutation, without a comma", "formule d’appel, sans virgule"),
        "FirstName" => new("imię", "first name", "prénom"),
        "LastName" => new("nazwisko", "last name", "nom"),
        "Event" => new("tytuł wydarzenia", "title of the event", "titre de l’événement"),
        "Date" => new("dzień i godzina wydarzenia", "day and time of the event", "jour et heure de l’événement"),
        "Place" => new("sala, budynek i adres", "room, building and address", "salle, bâtiment et adresse"),
        "Deadline" => new("ostatni dzień odpowiedzi", "last day for replies", "dernier jour pour répondre"),
        "Host" => new("kto zaprasza", "who invites", "qui invite"),
        "Certificate" => new("odnośnik do zaświadczenia o udziale", "the link to the certificate of attendance", "le lien vers l’attestation de participation"),
        _ => new("imienny odnośnik tej osoby", "the person’s personal link", "le lien personnel de la personne"),
    };

    public static Text TextsIn(Domain.Language language) => language switch
    {
        Domain.Language.En => new("Po angielsku", "In English", "En anglais"),
        Domain.Language.Fr => new("Po francusku", "In French", "En français"),
        _ => new("Po polsku", "In Polish", "En polonais"),
    };
}
